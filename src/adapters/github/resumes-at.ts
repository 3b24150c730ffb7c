/**
 * True when a reply goes on with the same blob at the byte that was asked for. Nothing else may be written behind what
 * is there: a store that sends another part, or a blob that was exchanged meanwhile, would make bytes that nobody made.
 *
 * @param etag of the reply that the bytes so far came with; `null` and `undefined`: it had none.
 */
export function resumesAt({ status, headers }: Response, start: number, etag: string | null | undefined): boolean {
  if (status !== 206 || start === 0) return false;
  const [, from] = /^bytes (\d{1,15})-\d{1,15}\/(?:\d{1,15}|\*)$/.exec(headers.get('content-range') ?? '') ?? [];
  if (from === undefined || Number(from) !== start) return false;
  return (etag ?? null) === headers.get('etag');
}
