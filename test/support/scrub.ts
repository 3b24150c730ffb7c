/** What differs from run to run, and what stands for it. The order counts: a longer digest holds a shorter one. */
const changing: readonly (readonly [pattern: RegExp, word: string])[] = [
  [/[0-9a-f]{64}/g, '@@sha256@@'],
  [/[0-9a-f]{16}…/g, '@@sha256@@…'],
  [/\b(?:46|56)\d{8,9}\b/g, '@@id@@'],
  [/(?: {2,}|(?<=in |after ) ?)\d+\.\d s\b/g, ' @@seconds@@'],
  [/\b\d+(?:\.\d+)? (?:bytes|[kM]?i?B)\b/g, '@@size@@'],
  [/\b127\.0\.0\.1:\d+/g, '127.0.0.1:@@port@@'],
];

/**
 * Replaces what a clock, a key or the machine decides by a word between `@@`, so that the rest can be compared whole.
 *
 * @param texts more words of this run, by what stands for them: folders, for example.
 */
export function scrub(text: string, texts: Readonly<Record<string, string>> = {}): string {
  const known = Object.entries(texts).reduce((so, [word, part]) => so.replaceAll(part, `@@${word}@@`), text);
  return changing.reduce((so, [pattern, word]) => so.replace(pattern, word), known);
}
