import { isUtf8 } from 'node:buffer';
import { bad, good, type Parsed } from '../model/parsed.ts';
import { bufferOver } from './buffer-over.ts';

/** One line of `entry_points.txt`. Strangers' text, all of it. */
export interface EntryPoint {
  /** The section, such as `console_scripts`. */
  readonly group: string;
  readonly name: string;
  /** With the lines that go on below it. */
  readonly value: string;
}

/** Bytes. The largest real ones have some 20 kB. */
const maxBytes = 1024 * 1024;

interface Reading {
  group: string | undefined;
  /** Blanks before the name, which the lines of its value must exceed. */
  indent: number;
  point: { group: string; name: string; value: string } | undefined;
}

/**
 * Reads `entry_points.txt` as PyPI does: Python's `configparser` with `=` as the only delimiter.
 *
 * @returns the reasons when that would refuse it.
 * @see https://packaging.python.org/en/latest/specifications/entry-points/#file-format
 */
export function parseEntryPoints(bytes: Uint8Array): Parsed<readonly EntryPoint[]> {
  if (bytes.length > maxBytes) return bad(`it has ${bytes.length} bytes; at most ${maxBytes} are read`);
  if (!isUtf8(bytes)) return bad('it is not UTF-8');
  const points: EntryPoint[] = [];
  const seen = new Set<string>();
  const reading: Reading = { group: undefined, indent: 0, point: undefined };
  for (const [index, line] of bufferOver(bytes).toString('utf8').split('\n').entries()) {
    const text = line.trim();
    if (text === '' || /^[#;]/.test(text)) continue;
    const reason = readLine(line, text, reading, points, seen);
    if (reason !== undefined) return bad(`line ${index + 1}: ${reason}`);
  }
  return good(points);
}

/** @returns what is wrong with the line. */
function readLine(
  line: string,
  text: string,
  reading: Reading,
  points: EntryPoint[],
  seen: Set<string>,
): string | undefined {
  const indent = line.length - line.trimStart().length;
  if (reading.point !== undefined && indent > reading.indent) {
    reading.point.value += `\n${text}`;
    return undefined;
  }
  reading.indent = indent;
  reading.point = undefined;
  const group = /^\[(.+)\]/.exec(text)?.[1];
  if (group !== undefined) {
    reading.group = group;
    return once(JSON.stringify([group]), `the section ${shown(group)}`, seen);
  }
  if (reading.group === undefined) return 'it stands before the first section';
  const delimiter = text.indexOf('=');
  const name = text.slice(0, Math.max(0, delimiter)).trimEnd();
  if (name === '') return `${shown(text)} is no name, "=" and value`;
  reading.point = { group: reading.group, name, value: text.slice(delimiter + 1).trim() };
  points.push(reading.point);
  return once(JSON.stringify([reading.group, name]), `the name ${shown(name)}`, seen);
}

function once(key: string, what: string, seen: Set<string>): string | undefined {
  if (seen.has(key)) return `${what} stands twice`;
  seen.add(key);
  return undefined;
}

const shown = (text: string): string => JSON.stringify(text.slice(0, 100));
