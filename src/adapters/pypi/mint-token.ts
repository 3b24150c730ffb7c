import { ReleaseError } from '../../errors.ts';
import { Secret } from '../../model/secret.ts';
import { isJsonObject, readBytes } from '../../wire/reply.ts';
import { mayPass, retryAfterMs, retrying, type Try, usualPatience } from '../../wire/retry.ts';
import { drop } from './drop.ts';
import type { IndexContext } from './index-context.ts';
import { narrowToken } from './narrow-token.ts';
import { publisherRefused } from './publisher-refused.ts';
import { reasonOf } from './reason-of.ts';
import { userAgent } from './user-agent.ts';

/** Minting takes seconds for a publisher of hundreds of projects. */
const timeoutMs = 60_000;
const maxReplyBytes = 64 * 1024;
/** A token is about 300 characters. */
const maxTokenLength = 8_000;
/** How long a token is good when the reply does not say. */
const usualLifetimeMs = 15 * 60_000;

export interface MintedToken {
  /** Good for one project; goes with uploads. */
  readonly narrow: Secret;
  /** As the index gave it; only to be burnt. */
  readonly whole: Secret;
  /** Milliseconds since the epoch. */
  readonly endsAt: number;
}

/**
 * Trades an identity for an upload token. An index takes every identity token once, also when its answer got lost, so
 * each try brings a new one.
 *
 * @param project normalised name.
 * @throws ReleaseError PUBLISHER_REFUSED, IDENTITY_MISSING, INDEX_UNREACHABLE after retries. Never with a token in it.
 */
export function mintToken(context: IndexContext, project: string): Promise<MintedToken> {
  return retrying(
    context.wire.clock,
    usualPatience,
    () => attempt(context, project),
    (why) => (why instanceof ReleaseError ? why : noToken(context, `${reasonOf(why)} (${usualPatience.tries} tries)`)),
  );
}

async function attempt(context: IndexContext, project: string): Promise<Try<MintedToken>> {
  const { wire, identity, name, endpoint } = context;
  const offered = await identity.token(endpoint.audience);
  let response: Response;
  try {
    response = await wire.fetch(`${endpoint.oidc}/_/oidc/mint-token`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json', 'user-agent': userAgent },
      body: JSON.stringify({ token: offered.reveal() }),
      redirect: 'manual',
      signal: AbortSignal.timeout(timeoutMs),
    });
  } catch (why) {
    return { kind: 'again', why };
  }
  const { status, headers } = response;
  if (status !== 200 && !(status >= 400 && status < 500)) drop(response);
  if (mayPass(status)) return { kind: 'again', why: `it answered ${status}`, afterMs: retryAfterMs(headers) };
  if (status < 400 && status !== 200) throw noToken(context, `it answered ${status}, which leads elsewhere`);
  const reply = await readSecretly(response);
  if (status === 200) return minted(context, project, reply);
  const refused = publisherRefused({ name, project, identity: offered, status, reply });
  // A proxy on the way may have sent our request twice; the next try brings another token.
  if (isReuse(reply)) return { kind: 'again', why: refused };
  throw refused;
}

function minted(context: IndexContext, project: string, reply: unknown): Try<MintedToken> {
  const { token, expires }: Readonly<Record<string, unknown>> = isJsonObject(reply) ? reply : {};
  // Before anything else, also before it is judged.
  if (typeof token === 'string' && token !== '') context.wire.mask(token);
  if (typeof token !== 'string' || token === '' || token.length > maxTokenLength || /\s/.test(token)) {
    return { kind: 'again', why: 'its answer holds no token' };
  }
  // A token of an unknown form is used as it is: narrowing is a second lock, not the first.
  const narrow = narrowToken(token, project) ?? token;
  context.wire.mask(narrow);
  const inTime = typeof expires === 'number' && Number.isFinite(expires);
  const endsAt = inTime ? expires * 1_000 : context.wire.clock.now() + usualLifetimeMs;
  return { kind: 'answer', value: { narrow: new Secret(narrow), whole: new Secret(token), endsAt } };
}

/** The reply may hold a token, whole or cut off, so nothing of it and no parser's error about it is kept. */
async function readSecretly(response: Response): Promise<unknown> {
  try {
    return JSON.parse(Buffer.from(await readBytes(response, maxReplyBytes)).toString('utf8'));
  } catch {
    return undefined;
  }
}

const isReuse = (reply: unknown): boolean =>
  isJsonObject(reply) &&
  Array.isArray(reply.errors) &&
  reply.errors.some((one) => isJsonObject(one) && one.code === 'invalid-reuse-token');

const noToken = ({ name }: IndexContext, why: string): ReleaseError =>
  new ReleaseError('INDEX_UNREACHABLE', `${name} gave no upload token: ${why}`);
