import { isUtf8 } from 'node:buffer';
import { bad, good, type Parsed } from '../model/parsed.ts';
import { bufferOver } from './buffer-over.ts';
import type { Part } from './distribution-facts.ts';
import { type EntryPoint, parseEntryPoints } from './parse-entry-points.ts';
import { mayNameRevision } from './revision-hints.ts';

/** What the checks ask about the inside of a wheel's files, beside its documents. */
export interface WheelContents {
  readonly entryPoints: Part<readonly EntryPoint[]> | undefined;
  /** `top_level.txt`: names of modules, one a line. */
  readonly topLevel: Part<readonly string[]> | undefined;
  /** Lines of every `.pth` file that is not deeper than Python looks, wherever it will be installed. */
  readonly pathFiles: readonly Part<readonly string[]>[];
  /** First line of every file below `*.data/scripts/`; empty for a binary. */
  readonly scripts: readonly Part<string>[];
  /** Files below `*.dist-info/licenses/` whose text is not UTF-8. */
  readonly undecodableLicenses: readonly string[];
  /** Files that begin as a private key in PEM form. */
  readonly privateKeys: readonly string[];
}

type Documents = ReadonlyMap<string, Parsed<Uint8Array>>;

/** Bytes. Real ones of all these kinds are far smaller. */
const maxTextBytes = 1024 * 1024;
const maxLineBytes = 1_000;

const scriptPath = /^[^/]+\.data\/scripts\/./;
const pathFile = /^(?:[^/]+|[^/]+\.data\/.*)\.pth$/i;

/** Whether the content of this path is asked for, by `wheelContents` or for the commits that it names. */
export const isAskedFor = (path: string, distInfo: string | undefined): boolean =>
  path === `${distInfo}/entry_points.txt` ||
  path === `${distInfo}/top_level.txt` ||
  path.startsWith(`${distInfo}/licenses/`) ||
  scriptPath.test(path) ||
  pathFile.test(path) ||
  mayNameRevision(path);

/** @param documents contents by path, or why one could not be had. */
export function wheelContents(
  documents: Documents,
  distInfo: string | undefined,
  privateKeys: readonly string[],
): WheelContents {
  const partsOf = <T>(wanted: (path: string) => boolean, parse: (bytes: Uint8Array) => Parsed<T>): Part<T>[] =>
    [...documents].flatMap(([path, content]) =>
      wanted(path) ? [{ path, content: content.ok ? parse(content.value) : content }] : [],
    );
  const licenses = partsOf(
    (path) => path.startsWith(`${distInfo}/licenses/`),
    (bytes) => good(isUtf8(bytes)),
  );
  return {
    entryPoints: partsOf((path) => path === `${distInfo}/entry_points.txt`, parseEntryPoints)[0],
    topLevel: partsOf((path) => path === `${distInfo}/top_level.txt`, parseLines)[0],
    pathFiles: partsOf((path) => pathFile.test(path), parseLines),
    scripts: partsOf((path) => scriptPath.test(path), firstLine),
    undecodableLicenses: licenses.flatMap(({ path, content }) => (content.ok && !content.value ? [path] : [])),
    privateKeys,
  };
}

/**
 * What Python's `site` takes for the end of a line is more than the two of every system. All control characters but the
 * tab count here, so that nothing that it could see is missed.
 */
const lineEnds = /(?:(?!\t)[\p{Cc}\p{Zl}\p{Zp}])+/u;

/** Lines without the blanks at their ends, and without empty ones. */
function parseLines(bytes: Uint8Array): Parsed<readonly string[]> {
  if (bytes.length > maxTextBytes) return bad(`it has ${bytes.length} bytes; at most ${maxTextBytes} are read`);
  if (!isUtf8(bytes)) return bad('it is not UTF-8');
  const lines = bufferOver(bytes)
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .split(lineEnds);
  return good(lines.map((line) => line.trimEnd()).filter((line) => line !== ''));
}

/** Read as Latin-1, for a script may have any encoding. */
function firstLine(bytes: Uint8Array): Parsed<string> {
  const start = bufferOver(bytes).toString('latin1', 0, maxLineBytes);
  return good(start.includes('\0') ? '' : (/^[^\r\n]*/.exec(start)?.[0] ?? ''));
}

/** A constant of a program may hold the first line; a key that can be used has it at the start of a line of its own. */
const keyStart = /^\s*-----BEGIN (?:[A-Z0-9]+ ){0,3}PRIVATE KEY-----\s*\n/;

/** Whether a file is a private key by how it begins, whatever its name. */
export const isPrivateKey = (content: Uint8Array): boolean =>
  keyStart.test(bufferOver(content.subarray(0, 200)).toString('latin1'));
