import { bad, good, type Parsed } from './parsed.ts';
import type { Shape } from './shape.ts';

/** A JSON document of ours: what it holds, how long it may be, and its one spelling. */
export interface Document<T> {
  /** For reasons: `the plan`. */
  readonly name: string;
  readonly shape: Shape<T>;
  /** The document's bytes as UTF-8 may be as many as this. */
  readonly maxBytes: number;
  /** `line`: one line without a line break, for a job output. `page`: indented by two spaces, a line break last. */
  readonly form: 'line' | 'page';
}

/** Spells a value: equal values give equal bytes, whatever order their members and lists came in. */
export function renderDocument<T>({ shape, form }: Document<T>, value: T): string {
  const written = shape.write(value);
  return form === 'line' ? JSON.stringify(written) : `${JSON.stringify(written, null, 2)}\n`;
}

/**
 * Reads a document in its one spelling. A second spelling of the same value would have another digest, and a member
 * that stands twice would be one thing to us and another to the next reader: both are refused.
 *
 * @returns the value, or every reason; never a throw.
 */
export function parseDocument<T>(document: Document<T>, source: Uint8Array | string): Parsed<T> {
  const { name, shape, maxBytes } = document;
  const bytes =
    typeof source === 'string' ? Buffer.from(source) : Buffer.from(source.buffer, source.byteOffset, source.byteLength);
  if (bytes.length > maxBytes) return bad(`${name} has ${bytes.length} bytes; at most ${maxBytes} are read`);
  const json = readJson(bytes.toString('utf8'));
  if (!json.ok) return bad(`${name} is not JSON: ${json.reasons.join('; ')}`);
  const parsed = shape.read(json.value, '');
  if (!parsed.ok) return parsed;
  const rendered = Buffer.from(renderDocument(document, parsed.value));
  if (rendered.equals(bytes)) return parsed;
  const line = lineOfDifference(rendered, bytes);
  return bad(`${name} is not in its canonical form: line ${line} is not what wheelgate writes for the same values`);
}

function readJson(text: string): Parsed<unknown> {
  try {
    const value: unknown = JSON.parse(text);
    return good(value);
  } catch (thrown) {
    // Node quotes the text around the mistake, at most a few dozen characters of it.
    return bad(thrown instanceof Error ? thrown.message.slice(0, 200) : 'unreadable');
  }
}

function lineOfDifference(a: Buffer, b: Buffer): number {
  const first = a.findIndex((byte, index) => byte !== b[index]);
  const end = first === -1 ? a.length : first;
  return a.subarray(0, end).toString('latin1').split('\n').length;
}
