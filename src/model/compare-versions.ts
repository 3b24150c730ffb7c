/** A version in its normal spelling; every part is optional but the numbers. */
const normal =
  /^(?:(?<epoch>\d+)!)?(?<release>\d+(?:\.\d+)*)(?:(?<pre>a|b|rc)(?<preNumber>\d+))?(?:\.post(?<post>\d+))?(?:\.dev(?<dev>\d+))?(?:\+(?<local>.*))?$/s;

/** What has no such part sorts before or after all that have one. */
const [before, after] = [-1n, 10n ** 100n];

/** Epoch, letters and numbers behind the release, each as PEP 440 orders them. */
function keyOf(version: string): {
  readonly epoch: bigint;
  readonly release: readonly bigint[];
  readonly rest: readonly bigint[];
} {
  const found = normal.exec(version)?.groups ?? {};
  const number = (text: string | undefined, otherwise: bigint) => (text === undefined ? otherwise : BigInt(text));
  const { epoch, release = '0', pre, preNumber, post, dev } = found;
  // `1.0.dev1` comes before `1.0a1`; `1.0a1.dev1` right before `1.0a1`.
  const bare = pre === undefined && post === undefined && dev !== undefined;
  const letter = pre === undefined ? (bare ? before : after) : BigInt(['a', 'b', 'rc'].indexOf(pre));
  return {
    epoch: number(epoch, 0n),
    release: release
      .replace(/(?:\.0+)+$/, '')
      .split('.')
      .map(BigInt),
    rest: [letter, number(preNumber, 0n), number(post, before), number(dev, after)],
  };
}

/**
 * Orders two versions as PEP 440 does; negative when `a` is the earlier one. Local versions are not told apart, for no
 * index has any.
 *
 * @param a, b in their normal spelling.
 * @see https://packaging.python.org/en/latest/specifications/version-specifiers/#summary-of-permitted-suffixes-and-relative-ordering
 */
export function compareVersions(a: string, b: string): number {
  const [first, second] = [keyOf(a), keyOf(b)];
  return (
    compare([first.epoch], [second.epoch]) || compare(first.release, second.release) || compare(first.rest, second.rest)
  );
}

/** Missing numbers are zeros. */
function compare(a: readonly bigint[], b: readonly bigint[]): number {
  for (let at = 0; at < Math.max(a.length, b.length); at += 1) {
    const [one, other] = [a[at] ?? 0n, b[at] ?? 0n];
    if (one !== other) return one < other ? -1 : 1;
  }
  return 0;
}
