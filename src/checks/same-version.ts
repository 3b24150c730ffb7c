/**
 * Whether two versions are equal: zeros at the end of the release do not count, `1.0` is `1.0.0`.
 *
 * @param a, b in their normal spelling.
 * @see https://packaging.python.org/en/latest/specifications/version-specifiers/#version-matching
 */
export const sameVersion = (a: string, b: string): boolean => withoutZeros(a) === withoutZeros(b);

const withoutZeros = (version: string): string => {
  const [, epoch = '', release = '', rest = ''] = /^(\d+!)?([\d.]*\d)(.*)$/.exec(version) ?? [];
  return `${epoch}${release.replace(/(?:\.0)+$/, '')}${rest}`;
};
