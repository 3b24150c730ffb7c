import { isPreRelease, normaliseVersion } from '../../src/model/version.ts';

/** Numbers of a final version in order: `1!2.0.post1` gives epoch 1, then 2, 0, 1. */
function numbersOf(version: string): readonly number[] {
  const [epoch, rest] = version.includes('!') ? version.split('!') : ['0', version];
  return [epoch, ...(rest?.match(/\d+/g) ?? [])].map(Number);
}

/**
 * The final versions, newest first. An index sorts them as it likes, some as text, where 4.9 comes after 4.60.
 *
 * @param versions in any spelling; one that PEP 440 does not know is left out.
 */
export function newestFirst(versions: readonly string[]): readonly string[] {
  const final = versions.flatMap((version) => {
    const normal = normaliseVersion(version);
    return normal.ok && !isPreRelease(normal.value) ? [{ version, numbers: numbersOf(normal.value) }] : [];
  });
  return final.sort((a, b) => compare(b.numbers, a.numbers)).map(({ version }) => version);
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (let at = 0; at < Math.max(a.length, b.length); at += 1) {
    const difference = (a[at] ?? -1) - (b[at] ?? -1);
    if (difference !== 0) return difference;
  }
  return 0;
}
