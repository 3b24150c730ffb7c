import { bad, good, type Parsed } from './parsed.ts';

/** Characters; a longer one is no person's version, and its numbers would be no machine's either. */
const maxLength = 100;

/** Every spelling that PEP 440 takes, in lower case. Each repeated part starts with a mark of its own. */
const pattern = new RegExp(
  [
    String.raw`^v?(?:(?<epoch>\d+)!)?(?<release>\d+(?:\.\d+)*)`,
    String.raw`(?:[-_.]?(?<pre>alpha|a|beta|b|preview|pre|c|rc)[-_.]?(?<preNumber>\d+)?)?`,
    String.raw`(?:-(?<dashPost>\d+)|[-_.]?(?<post>post|rev|r)[-_.]?(?<postNumber>\d+)?)?`,
    String.raw`(?:[-_.]?(?<dev>dev)[-_.]?(?<devNumber>\d+)?)?`,
    String.raw`(?:\+(?<local>[a-z0-9]+(?:[-_.][a-z0-9]+)*))?$`,
  ].join(''),
);

const preLetters: Readonly<Record<string, string>> = {
  alpha: 'a',
  beta: 'b',
  c: 'rc',
  pre: 'rc',
  preview: 'rc',
};

/**
 * Reads a version in any spelling of PEP 440.
 *
 * @param text 1 to 100 characters, nothing around them: `v1.0-RC.1`, `1!2.0.post1`.
 * @returns its normal spelling, `1.0rc1`. Zeros at the end of the release stay: `1.0` and `1.0.0` are equal as
 *   versions, and are two spellings all the same.
 * @see https://packaging.python.org/en/latest/specifications/version-specifiers/#normalization
 */
export function normaliseVersion(text: string): Parsed<string> {
  if (text.length > maxLength) return bad(`a version of ${text.length} characters; at most ${maxLength} are read`);
  const found = pattern.exec(text.replace(/[A-Z]/g, (letter) => letter.toLowerCase()))?.groups;
  if (!found) return bad(`${JSON.stringify(text)} is not a version that PEP 440 knows`);
  const { epoch, release = '', pre, preNumber, dashPost, post, postNumber, dev, devNumber, local } = found;
  const parts = [
    plain(epoch) === '0' ? '' : `${plain(epoch)}!`,
    release.split('.').map(plain).join('.'),
    pre === undefined ? '' : `${preLetters[pre] ?? pre}${plain(preNumber)}`,
    dashPost === undefined && post === undefined ? '' : `.post${plain(dashPost ?? postNumber)}`,
    dev === undefined ? '' : `.dev${plain(devNumber)}`,
    local === undefined ? '' : `+${local.split(/[-_.]/).map(plainSegment).join('.')}`,
  ];
  return good(parts.join(''));
}

/** Decimal digits without leading zeros. As text, for a number would round what is longer than 15 digits. */
const plain = (digits: string | undefined): string => (digits ?? '').replace(/^0+(?=\d)/, '') || '0';

const plainSegment = (segment: string): string => (/^\d+$/.test(segment) ? plain(segment) : segment);

/** Whether installers leave a version out unless asked. @param version in its normal spelling. */
export const isPreRelease = (version: string): boolean => /\d(?:a|b|rc)\d|\.dev\d/.test(version.split('+')[0] ?? '');
