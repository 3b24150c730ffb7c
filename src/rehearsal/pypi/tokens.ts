import { randomBytes, randomUUID } from 'node:crypto';
import { isRecord, parseJson } from './json-value.ts';
import { mintMacaroon, parseMacaroon, verifyMacaroon } from './macaroon.ts';
import { refuse } from './refusal.ts';
import type { IndexState, Publisher } from './state.ts';

/** The seeded token of a user, for clients that do not publish by OIDC. */
export const USER_TOKEN = 'pypi-rehearsal-token';

/** Who uploads: a user, or a publisher with the caveats of its token. */
export type Identity =
  | { readonly kind: 'user' }
  | { readonly kind: 'publisher'; readonly publisher: Publisher; readonly caveats: readonly string[] };

interface Minted {
  readonly rootKey: Buffer;
  readonly publisher: Publisher;
}

/** The tokens of one index. They live here and not in the state, so that no control reply shows one. */
export class Tokens {
  readonly #minted = new Map<string, Minted>();
  readonly #state: IndexState;

  constructor(state: IndexState) {
    this.#state = state;
  }

  /** A token for the publisher's projects, good for `tokenSeconds`. `expires` is in Unix seconds. */
  mint(publisher: Publisher, location: string): { readonly token: string; readonly expires: number } {
    const now = Math.floor(Date.now() / 1000);
    const expires = now + this.#state.tokenSeconds;
    const [id, rootKey] = [randomUUID(), randomBytes(32)];
    this.#minted.set(id, { rootKey, publisher });
    this.#state.minted += 1;
    const caveats = [
      [4, randomUUID(), null],
      [2, [projectId(this.#state)]],
      [0, expires, now],
    ];
    return {
      token: mintMacaroon(
        rootKey,
        location,
        id,
        caveats.map((caveat) => JSON.stringify(caveat)),
      ),
      expires,
    };
  }

  /** Revokes a minted token; false where it is none of ours. */
  burn(token: string): boolean {
    const macaroon = parseMacaroon(token);
    const minted = macaroon && this.#minted.get(macaroon.identifier);
    if (!macaroon || !minted || !verifyMacaroon(minted.rootKey, macaroon)) return false;
    this.#minted.delete(macaroon.identifier);
    this.#state.burnt += 1;
    return true;
  }

  /** Who the header speaks for; null for nobody. Expiry is judged later, by `checkCaveats`. */
  identify(authorization: string): Identity | null {
    const token = tokenOf(authorization);
    if (token === USER_TOKEN) return { kind: 'user' };
    const macaroon = parseMacaroon(token);
    const minted = macaroon && this.#minted.get(macaroon.identifier);
    if (!macaroon || !minted || !verifyMacaroon(minted.rootKey, macaroon)) return null;
    return { kind: 'publisher', publisher: minted.publisher, caveats: macaroon.caveats };
  }
}

/** The embedded index has one project, so the id is made from its name. */
const projectId = ({ project }: IndexState): string => `project-${project}`;

function tokenOf(authorization: string): string {
  const [scheme = '', value = ''] = authorization.trim().split(/\s+/, 2);
  if (/^(?:bearer|token)$/i.test(scheme)) return value;
  if (!/^basic$/i.test(scheme)) return '';
  const pair = Buffer.from(value, 'base64').toString('utf8');
  const colon = pair.indexOf(':');
  return pair.slice(0, colon).trim() === '__token__' ? pair.slice(colon + 1).trim() : '';
}

/** Judges every caveat, those that the holder appended too. Unknown ones refuse. Source: reference §2.7. */
export function checkCaveats(state: IndexState, caveats: readonly string[]): void {
  const denied: (why: string) => never = (why) => refuse(`Invalid API Token: ${why}`, 403);
  for (const source of caveats) {
    const caveat = parseJson(source);
    if (!Array.isArray(caveat) || isRecord(caveat)) denied('malformed caveat');
    const [kind, first, second]: readonly unknown[] = caveat;
    const now = Date.now() / 1000;
    if (kind === 0) {
      if (typeof first !== 'number' || typeof second !== 'number') denied('malformed caveat');
      if (now >= first) denied('token is expired');
      if (Math.ceil(now) < second) denied('token is not yet valid');
    } else if (kind === 1 || kind === 2) {
      const wanted = kind === 1 ? state.project : projectId(state);
      if (!Array.isArray(first) || !first.includes(wanted)) {
        const scoped = kind === 1 ? 'project-scoped token' : 'OIDC scoped token';
        denied(`${scoped} is not valid for project '${state.project}'`);
      }
    } else if (kind !== 4) denied('unknown caveat');
  }
}
