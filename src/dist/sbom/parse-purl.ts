import { bad, good, type Parsed } from '../../model/parsed.ts';

/** A package URL, decoded. */
export interface Purl {
  /** Lower case. */
  readonly type: string;
  readonly namespace: string;
  readonly name: string;
  readonly version: string;
  readonly qualifiers: ReadonlyMap<string, string>;
  /** A part within the package; empty for the whole of it. */
  readonly subpath: string;
}

const maxLength = 4_000;

/** @see https://github.com/package-url/purl-spec/blob/main/PURL-SPECIFICATION.rst */
export function parsePurl(text: string): Parsed<Purl> {
  if (text.length > maxLength) return bad(`it has ${text.length} characters; at most ${maxLength} are read`);
  if (!/^pkg:/i.test(text)) return bad('it does not begin with pkg:');
  if (/[\s\p{Cc}]/u.test(text)) return bad('it has a blank in it');
  const [beforeSubpath, subpath] = splitAt(text.slice(4), text.indexOf('#') - 4);
  const [path, query] = splitAt(beforeSubpath, beforeSubpath.indexOf('?'));
  const slash = path.replace(/^\/+/, '').split('/');
  const type = (slash[0] ?? '').toLowerCase();
  if (!/^[a-z][a-z0-9.-]*$/.test(type)) return bad(`${JSON.stringify(slash[0] ?? '')} is no type of packages`);
  const last = slash.slice(1).filter((part) => part !== '');
  const end = last.at(-1) ?? '';
  const [rawName, rawVersion] = splitAt(end, end.lastIndexOf('@'));
  const decoded = [last.slice(0, -1).join('/'), rawName, rawVersion].map(decode);
  const [namespace, name, version] = decoded;
  if (namespace === undefined || name === undefined || version === undefined) return bad('a % in it is no escape');
  if (name === '') return bad('it names no package');
  return qualifiersOf(query, { type, namespace, name, version, subpath });
}

function qualifiersOf(query: string, rest: Omit<Purl, 'qualifiers'>): Parsed<Purl> {
  const qualifiers = new Map<string, string>();
  for (const pair of query === '' ? [] : query.split('&')) {
    const [key, raw] = splitAt(pair, pair.indexOf('='));
    const value = decode(raw);
    if (!/^[a-z][a-z0-9._-]*$/i.test(key)) return bad(`${JSON.stringify(key.slice(0, 80))} is no name of a qualifier`);
    if (value === undefined) return bad('a % in it is no escape');
    if (qualifiers.has(key.toLowerCase())) return bad(`it has the qualifier ${key} twice`);
    qualifiers.set(key.toLowerCase(), value);
  }
  return good({ ...rest, qualifiers });
}

/** What stands before and behind one character; nothing behind when it is not there. */
const splitAt = (text: string, at: number): readonly [string, string] =>
  at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
