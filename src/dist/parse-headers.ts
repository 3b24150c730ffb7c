import { isUtf8 } from 'node:buffer';
import { bad, good, type Parsed } from '../model/parsed.ts';
import { bufferOver } from './buffer-over.ts';

/** One field as it stands: the name as written; the value with its folded lines, no blanks or line breaks around it. */
export interface HeaderField {
  readonly name: string;
  readonly value: string;
}

export interface Headers {
  /** In file order. */
  readonly fields: readonly HeaderField[];
  /** What follows the first empty line. */
  readonly body: string;
}

/** A line with its line break. Python's reader takes a lone carriage return for one too. */
const linePattern = /[^\r\n]*(?:\r\n|\n|\r|$)/y;
const fieldPattern = /^([!-9;-~]+):/;

/**
 * Reads the RFC 822 form of METADATA, PKG-INFO and WHEEL as Python's `email` package does, which every installer uses.
 * Where that would go on with a guess, this gives the reason and no headers.
 *
 * @param bytes UTF-8. @param maxBytes longer ones are refused.
 */
export function parseHeaders(bytes: Uint8Array, maxBytes: number): Parsed<Headers> {
  if (bytes.length > maxBytes) return bad(`it has ${bytes.length} bytes; at most ${maxBytes} are read`);
  if (!isUtf8(bytes)) return bad('it is not UTF-8');
  const text = bufferOver(bytes).toString('utf8');
  const fields: { name: string; value: string }[] = [];
  let at = 0;
  for (let count = 1; at < text.length; count += 1) {
    linePattern.lastIndex = at;
    const line = linePattern.exec(text)?.[0] ?? '';
    const next = at + line.length;
    if (/^[\r\n]/.test(line)) return good({ fields: fields.map(trimmed), body: text.slice(next) });
    const name = fieldPattern.exec(line)?.[1];
    const last = fields.at(-1);
    if (name !== undefined) fields.push({ name, value: line.slice(name.length + 1) });
    else if (/^[ \t]/.test(line) && last !== undefined) last.value += line;
    else
      return bad(
        `line ${count}: ${JSON.stringify(line.trimEnd().slice(0, 100))} is neither a field nor the end of the fields`,
      );
    at = next;
  }
  return good({ fields: fields.map(trimmed), body: '' });
}

const trimmed = ({ name, value }: HeaderField): HeaderField => ({
  name,
  value: value.replace(/^[ \t\r\n]+/, '').replace(/[\r\n]+$/, ''),
});
