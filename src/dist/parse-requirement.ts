import { bad, good, type Parsed } from '../model/parsed.ts';
import { judgeMarker } from './parse-marker.ts';
import { parseSpecifiers, type Specifier } from './parse-specifiers.ts';

/** One dependency, as Requires-Dist gives it. */
export interface Requirement {
  /** As written. */
  readonly name: string;
  /** Where a direct dependency is to come from; no index takes one. */
  readonly url: string | undefined;
  readonly specifiers: readonly Specifier[];
}

/** Characters; real ones stay below 300. */
const maxLength = 4_000;

const identifier = '[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9_])?';
const head = new RegExp(
  String.raw`^[ \t]*(?<name>${identifier})[ \t]*(?:\[[ \t]*(?:${identifier}[ \t]*(?:,[ \t]*${identifier}[ \t]*)*)?\])?[ \t]*`,
);

/**
 * Reads one dependency specifier: a name, extras, a version specifier or an address, and a marker.
 *
 * @returns the reason when it is none. Linear in the length, which is bounded.
 * @see https://packaging.python.org/en/latest/specifications/dependency-specifiers/
 */
export function parseRequirement(text: string): Parsed<Requirement> {
  if (text.length > maxLength) return bad(`a requirement of ${text.length} characters; at most ${maxLength} are read`);
  const start = head.exec(text);
  const name = start?.groups?.name;
  if (start === null || name === undefined) return bad('it does not begin with a name and, maybe, extras in brackets');
  const rest = text.slice(start[0].length);
  if (/^\s/.test(rest)) return bad('a line break stands behind its name');
  return rest.startsWith('@') ? readAddress(name, rest) : readVersions(name, rest);
}

function readAddress(name: string, rest: string): Parsed<Requirement> {
  const found = /^@[ \t]*(\S+)(?:[ \t]+(?:;(.*))?)?$/s.exec(rest);
  const reason = found === null ? 'there is no address behind "@"' : markerReason(found[2]);
  return reason === undefined ? good({ name, url: found?.[1], specifiers: [] }) : bad(reason);
}

function readVersions(name: string, rest: string): Parsed<Requirement> {
  const semicolon = rest.indexOf(';');
  const versions = (semicolon < 0 ? rest : rest.slice(0, semicolon)).trimEnd();
  const inner = versions.startsWith('(') && versions.endsWith(')') ? versions.slice(1, -1) : versions;
  // One comma may end the list; an empty clause anywhere else is refused here, unlike in Requires-Python.
  const clauses = inner.replace(/,[ \t]*$/, '').split(',');
  const isList = inner.includes(',');
  if (isList && clauses.some((clause) => clause.trim() === '')) return bad('a version clause is empty');
  const specifiers = parseSpecifiers(inner);
  if (!specifiers.ok) return specifiers;
  const reason = semicolon < 0 ? undefined : markerReason(rest.slice(semicolon + 1));
  return reason === undefined ? good({ name, url: undefined, specifiers: specifiers.value }) : bad(reason);
}

const markerReason = (marker: string | undefined): string | undefined =>
  marker === undefined ? undefined : judgeMarker(marker);
