import { ReleaseError } from '../../errors.ts';
import { isJsonObject, type JsonObject } from '../../wire/reply.ts';

/** Lists of a trusted root, each of which must hold one whose time is not over. */
const needed = ['tlogs', 'ctlogs', 'certificateAuthorities'] as const;

/**
 * Refuses a trusted root that is too old to know any key in use now: what is signed today could not be verified with it,
 * so it is better not signed at all. Whether the root can be read otherwise is for its reader.
 *
 * @param now milliseconds since the epoch.
 * @returns the root. @throws ReleaseError SIGSTORE_UNREACHABLE
 */
export function requireFreshRoot(text: string, now: number): string {
  const root = parsed(text);
  const over = needed.filter((list) => isJsonObject(root) && allOver(root[list], now));
  if (over.length === 0) return text;
  const what = `the trusted root is stale: every key of its ${over.join(', ')} had ended before now`;
  throw new ReleaseError('SIGSTORE_UNREACHABLE', what);
}

function allOver(list: unknown, now: number): boolean {
  return Array.isArray(list) && list.length > 0 && list.every((one) => isJsonObject(one) && endOf(one) < now);
}

/** A log's period stands beside its key, an authority's beside its chain. Without an end it is not over. */
function endOf({ validFor, publicKey }: JsonObject): number {
  const period = isJsonObject(publicKey) ? publicKey.validFor : validFor;
  const end = isJsonObject(period) && typeof period.end === 'string' ? Date.parse(period.end) : Number.NaN;
  return Number.isNaN(end) ? Number.POSITIVE_INFINITY : end;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
