/** Tells how far several transfers are, all together. */
export interface ByteProgress {
  /** @param received bytes of that transfer so far. */
  readonly tell: (id: number, received: number) => void;
}

/** Before so much time nothing can be said about the rest. Milliseconds. */
const soonestMs = 2_000;

/**
 * Adds up transfers and says what is left, at the pace so far.
 *
 * @param total bytes of all.
 * @param now milliseconds since the epoch.
 */
export function byteProgress(
  what: string,
  total: number,
  now: () => number,
  say: (text: string) => void,
): ByteProgress {
  const begin = now();
  const received = new Map<number, number>();
  let sum = 0;
  return {
    tell: (id, count) => {
      sum += count - (received.get(id) ?? 0);
      received.set(id, count);
      const tookMs = now() - begin;
      const leftMs = sum > 0 ? (tookMs / sum) * Math.max(0, total - sum) : 0;
      const left = tookMs >= soonestMs && sum > 0 && sum < total ? `, about ${renderTime(leftMs)} left` : '';
      say(`${what}: ${megabytes(sum)} of ${megabytes(total)} MB${left}`);
    },
  };
}

/** With one decimal, 1 MB = 1,000,000 bytes. */
export const megabytes = (bytes: number): string => (bytes / 1_000_000).toFixed(1);

function renderTime(ms: number): string {
  const seconds = Math.max(1, Math.round(ms / 1_000));
  return seconds < 90 ? `${seconds} s` : `${Math.round(seconds / 60)} min`;
}
