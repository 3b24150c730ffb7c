import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, type ParsedNode, parseDocument } from 'yaml';
import { type Located, type Member, type Mistake, type Place, type Read, refused, taken } from './located.ts';

/** YAML 1.2, and of it what JSON has too. Keys are compared here: the library would take the square of their number. */
const options = { version: '1.2', schema: 'core', strict: true, uniqueKeys: false, prettyErrors: false } as const;

/** Syntax errors told at once: most follow from the first. */
const maxErrors = 5;

/** Maps and lists within one another. */
const maxDepth = 20;

/** What no line of a policy needs, and what can make it look like another line to its reviewer. */
const hidden = /(?![\t\n\r])[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]|\r(?!\n)/gu;

/** More marks in a row than lists and maps may nest. The library takes the square of their number, or its stack. */
const crowded = /(?:(?:[-?:](?=[ \t])|[[{]|(?=([&*!]\S{0,100}))\1(?=[ \t]))[ \t]*){21}/;

/**
 * Reads a YAML text down to plain values with their places.
 *
 * Refused beside what is no YAML: tags, anchors, aliases, directives, a second document, a key twice, a key that is no
 * text, and characters that are invisible or reorder a line. Total: whatever the text is, nothing is thrown.
 *
 * @param text of a length that the caller has bounded.
 * @see https://yaml.org/spec/1.2.2/
 */
export function parseYaml(text: string): Read<Located> {
  const crowd = crowded.exec(text);
  if (crowd) {
    const line = text.slice(0, crowd.index).split('\n').length;
    return refused({ place: { line, column: 1 }, what: 'not readable as YAML: it nests too deep' });
  }
  const lines = new LineCounter();
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  try {
    const document = parseDocument(text, { ...options, lineCounter: lines });
    const directive = /^%/m.exec(text);
    const problems: readonly Mistake[] = [
      ...Array.from(text.matchAll(hidden), ({ 0: character, index }) => ({
        place: placeAt(index),
        what: `an invisible or reordering character (${codePoint(character)}): take it out`,
      })),
      ...[...document.errors, ...document.warnings].map(({ pos, code, message }) => ({
        place: placeAt(pos[0]),
        what:
          code === 'MULTIPLE_DOCS' ? 'a second document begins here; one is read' : `not readable as YAML: ${message}`,
      })),
      ...(directive ? [{ place: placeAt(directive.index), what: 'directives (%) are not allowed here' }] : []),
    ];
    if (problems.length > 0) return refused(...problems.slice(0, maxErrors));
    if (document.contents === null) return refused({ place: placeAt(0), what: 'the file is empty' });
    return locate(document.contents, placeAt, 0);
  } catch (thrown) {
    // The library follows nested brackets by recursion. Which error that ends in differs from one Node to the next.
    const why = thrown instanceof RangeError ? 'it nests too deep' : `${thrown}`.slice(0, 200);
    return refused({ place: { line: 1, column: 1 }, what: `not readable as YAML: ${why}` });
  }
}

const codePoint = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

type PlaceAt = (offset: number) => Place;

function locate(node: ParsedNode, placeAt: PlaceAt, depth: number): Read<Located> {
  const place = placeAt(node.range[0]);
  const extra = isAlias(node) ? 'aliases (*)' : node.anchor ? 'anchors (&)' : node.tag ? 'tags (!)' : undefined;
  if (extra !== undefined) return refused({ place, what: `${extra} are not allowed here: write the value itself` });
  if (depth === maxDepth) return refused({ place, what: `this nests more than ${maxDepth} deep` });
  if (isMap(node)) return locateMap(node.items, place, placeAt, depth);
  if (isSeq(node)) {
    const items = node.items.map((item) => locate(item, placeAt, depth + 1));
    const mistakes = items.flatMap((item) => (item.ok ? [] : item.mistakes));
    if (mistakes.length > 0) return refused(...mistakes);
    return taken({ kind: 'list', place, items: items.flatMap((item) => (item.ok ? [item.value] : [])) });
  }
  const value: unknown = isScalar(node) ? node.value : undefined;
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    return taken({ kind: 'scalar', place, value });
  }
  return refused({ place, what: 'expected a text, a number, true, false, a list or a map' });
}

function locateMap(
  pairs: readonly { readonly key: ParsedNode; readonly value: ParsedNode | null }[],
  place: Place,
  placeAt: PlaceAt,
  depth: number,
): Read<Located> {
  const seen = new Map<string, Place>();
  const mistakes: Mistake[] = [];
  const members: Member[] = [];
  for (const { key, value } of pairs) {
    const name = keyOf(key);
    const at = placeAt(key.range[0]);
    const first = name === undefined ? undefined : seen.get(name);
    const inner: Read<Located> = value
      ? locate(value, placeAt, depth + 1)
      : taken({ kind: 'scalar', place: at, value: null });
    if (name === undefined) mistakes.push({ place: at, what: 'a key has to be a plain text' });
    else if (first)
      mistakes.push({
        place: at,
        what: `key ${JSON.stringify(name.slice(0, 100))} stands in line ${first.line} already`,
      });
    else seen.set(name, at);
    if (!inner.ok) mistakes.push(...inner.mistakes);
    else if (name !== undefined) members.push({ key: name, place: at, value: inner.value });
  }
  return mistakes.length > 0 ? refused(...mistakes) : taken({ kind: 'map', place, members });
}

/** The key's text; `undefined` for a number, a list, a key with a tag or an anchor. */
const keyOf = (key: Node): string | undefined =>
  isScalar(key) && typeof key.value === 'string' && !key.anchor && !key.tag ? key.value : undefined;
