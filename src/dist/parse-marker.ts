/** As deep as `packaging` follows parentheses. */
const maxDepth = 200;

const names = [
  'python_version|python_full_version|os[._]name|sys[._]platform|platform_(?:release|system)',
  'platform[._](?:version|machine|python_implementation)|python_implementation',
  'implementation_(?:name|version)|extras?|dependency_groups',
].join('|');

/** One token; a quoted text has no escapes. Sticky, so that the text is read once. */
const token = new RegExp(
  String.raw`[ \t]*(?:(?<operand>\b(?:${names})\b|'[^']*'|"[^"]*")|(?<operator>===|==|~=|!=|<=|>=|<|>|in\b|not[ \t]+in\b)|(?<join>(?:and|or)\b)|(?<open>\()|(?<close>\)))`,
  'y',
);

/** What may come next: a comparison or a parenthesis, its operator, its right side, or `and`, `or`, the end. */
type Wanted = 'operand' | 'operator' | 'right' | 'join';

/**
 * Judges an environment marker, the part of a dependency behind `;`.
 *
 * @returns why it is none; `undefined` when it is one. What it compares is not judged.
 * @see https://packaging.python.org/en/latest/specifications/dependency-specifiers/#environment-markers
 */
export function judgeMarker(text: string): string | undefined {
  let [wanted, depth, at]: [Wanted, number, number] = ['operand', 0, 0];
  const end = text.trimEnd().length;
  while (at < end) {
    token.lastIndex = at;
    const found = token.exec(text);
    const next = step(found?.groups ?? {}, wanted);
    if (found === null || next === undefined) return `the marker ${shown(text)} breaks off at ${shown(text.slice(at))}`;
    if (found.groups?.open !== undefined) depth += 1;
    if (found.groups?.close !== undefined) depth -= 1;
    if (depth < 0 || depth > maxDepth) return `the parentheses of the marker ${shown(text)} do not match`;
    wanted = next;
    at = token.lastIndex;
  }
  return wanted === 'join' && depth === 0 ? undefined : `the marker ${shown(text)} is not complete`;
}

function step(found: Readonly<Record<string, string | undefined>>, wanted: Wanted): Wanted | undefined {
  if (found.operand !== undefined) {
    return wanted === 'operand' ? 'operator' : wanted === 'right' ? 'join' : undefined;
  }
  if (found.operator !== undefined) return wanted === 'operator' ? 'right' : undefined;
  if (found.join !== undefined) return wanted === 'join' ? 'operand' : undefined;
  if (found.open !== undefined) return wanted === 'operand' ? 'operand' : undefined;
  return found.close !== undefined && wanted === 'join' ? 'join' : undefined;
}

const shown = (text: string): string => JSON.stringify(text.slice(0, 100));
