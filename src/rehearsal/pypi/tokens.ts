import { randomBytes, randomUUID } from 'node:crypto';
import { parseJson } from './json-value.ts';
import { type Macaroon, mintMacaroon, parseMacaroon, verifyMacaroon } from './macaroon.ts';
import { refuse } from './refusal.ts';
import type { IndexState, Publisher } from './state.ts';

/** The seeded token of a user, for clients that do not publish by OIDC. */
export const USER_TOKEN = 'pypi-rehearsal-token';

/** Who uploads: a user, or a publisher with its token, which is judged only when the project is known. */
export type Identity = { readonly kind: 'user' } | Bearer;

interface Bearer extends Minted {
  readonly kind: 'publisher';
  readonly macaroon: Macaroon;
}

interface Minted {
  readonly rootKey: Buffer;
  readonly publisher: Publisher;
  readonly publisherId: string;
  /** As the index stored them: they hold whatever the token says. */
  readonly issued: readonly string[];
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
    const [id, publisherId, rootKey] = [randomUUID(), randomUUID(), randomBytes(32)];
    const caveats = [
      [4, publisherId, null],
      [2, [projectId(this.#state)]],
      [0, expires, now],
    ];
    const issued = caveats.map((caveat) => JSON.stringify(caveat));
    this.#minted.set(id, { rootKey, publisher, publisherId, issued });
    this.#state.minted += 1;
    return { token: mintMacaroon(rootKey, location, id, issued), expires };
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

  /** Who the header speaks for; null for nobody. A token of a known id is somebody's: `checkCaveats` judges it. */
  identify(authorization: string): Identity | null {
    const token = tokenOf(authorization);
    if (token === USER_TOKEN) return { kind: 'user' };
    const macaroon = parseMacaroon(token);
    const minted = macaroon && this.#minted.get(macaroon.identifier);
    return macaroon && minted ? { kind: 'publisher', macaroon, ...minted } : null;
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
  return pair.slice(0, colon) === '__token__' ? pair.slice(colon + 1).trim() : '';
}

/**
 * Judges every caveat: those that the holder appended, and those of the index twice, since it also keeps them itself.
 * Source: reference §2.7. Refuses with 403 and all reasons.
 */
export function checkCaveats(state: IndexState, bearer: Bearer): void {
  const { macaroon, rootKey, issued } = bearer;
  const reasons = [...macaroon.caveats, ...issued].flatMap((caveat) => caveatMistake(state, bearer, caveat) ?? []);
  if (reasons.length === 0 && !verifyMacaroon(rootKey, macaroon)) reasons.push('signatures do not match');
  if (reasons.length > 0) refuse(`Invalid API Token: ${reasons.join(', ')}`, 403);
}

/** Why a caveat does not hold; undefined where it does. */
function caveatMistake(state: IndexState, { publisherId }: Bearer, source: string): string | undefined {
  const caveat = parseJson(source);
  if (!Array.isArray(caveat)) return 'caveat must be an array';
  if (caveat.length === 0) return 'caveat array cannot be empty';
  const [kind, first, second]: readonly unknown[] = caveat;
  if (kind === 0) {
    if (caveat.length < 3) return 'Not enough values';
    if (!Number.isInteger(first) || !Number.isInteger(second)) return 'invalid values for fields';
    const now = Math.floor(Date.now() / 1000);
    return now < Number(second) || now >= Number(first) ? 'token is expired' : undefined;
  }
  if (kind === 1 || kind === 2) {
    if (!Array.isArray(first)) return caveat.length < 2 ? 'Not enough values' : 'invalid values for fields';
    const wanted = kind === 1 ? state.project : projectId(state);
    return first.includes(wanted) ? undefined : `project-scoped token is not valid for project: '${state.project}'`;
  }
  if (kind === 3) return 'token with user restriction without a user';
  if (kind !== 4) return `caveat has unknown tag: ${String(kind)}`;
  return first === publisherId ? undefined : 'current OIDC publisher does not match publisher restriction in token';
}
