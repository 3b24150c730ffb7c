import { WireFailure } from '../../wire/wire.ts';
import { wordsOf } from './words.ts';

/** Why a request came to nothing, in a few words. Node says only `fetch failed` and keeps the reason in the cause. */
export function reasonOf(why: unknown): string {
  if (typeof why === 'string') return why;
  if (!(why instanceof Error)) return 'the connection failed';
  if (why instanceof WireFailure) return wordsOf(why.message);
  if (why.name === 'TimeoutError') return 'it did not answer in time';
  const code = why.cause instanceof Error && 'code' in why.cause ? ` (${String(why.cause.code)})` : '';
  return `the connection failed${code}`;
}
