import { isUtf8 } from 'node:buffer';
import { bad, good, type Parsed } from '../model/parsed.ts';

/** Bytes; the longest path a disk takes is 4096. */
const maxPaxBytes = 1024 * 1024;

/** What has to be a number, or GNU's tar fails. */
const numbers: ReadonlySet<string> = new Set(['atime', 'ctime', 'gid', 'mtime', 'size', 'uid']);

/**
 * Reads the records of a pax extended header: `LENGTH KEY=VALUE` and a line break, the length counting itself. They
 * must tile the data, and no key may stand twice: readers differ on which one counts.
 */
export function parsePax(data: Buffer): Parsed<ReadonlyMap<string, string>> {
  if (data.length > maxPaxBytes) return bad(`a pax record of ${data.length} bytes is not read`);
  if (!isUtf8(data)) return bad('the pax records are not UTF-8');
  const records = new Map<string, string>();
  let at = 0;
  while (at < data.length) {
    const digits = /^[1-9]\d{0,6} /.exec(data.toString('latin1', at, at + 8))?.[0];
    if (digits === undefined) return bad(`the pax record at byte ${at} has no length`);
    const end = at + Number(digits);
    if (end > data.length || end <= at + digits.length || data[end - 1] !== 0x0a) {
      return bad(`the pax record at byte ${at} does not end where its length says`);
    }
    const [, key, value] = /^([^=]+)=(.*)$/s.exec(data.toString('utf8', at + digits.length, end - 1)) ?? [];
    if (key === undefined || value === undefined) return bad(`the pax record at byte ${at} has no key`);
    if (numbers.has(key) && !/^-?\d+(?:\.\d*)?$/.test(value)) {
      return bad(`the pax record ${JSON.stringify(key)} is no number`);
    }
    if (records.has(key)) return bad(`the pax record ${JSON.stringify(key)} stands twice`);
    records.set(key, value);
    at = end;
  }
  return good(records);
}
