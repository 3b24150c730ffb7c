/** PEP 440, appendix B, in the lenient form that is normalized before use. */
const VERSION = new RegExp(
  [
    String.raw`^\s*v?(?:(\d+)!)?(\d+(?:\.\d+)*)(?:[-_.]?(alpha|beta|preview|pre|a|b|c|rc)[-_.]?(\d*))?`,
    String.raw`(?:(-(\d+))|(?:[-_.]?(post|rev|r)[-_.]?(\d*)))?`,
    String.raw`(?:[-_.]?(dev)[-_.]?(\d*))?(?:\+([a-z0-9]+(?:[-_.][a-z0-9]+)*))?\s*$`,
  ].join(''),
  'i',
);

const PRE: Readonly<Record<string, string>> = {
  alpha: 'a',
  a: 'a',
  beta: 'b',
  b: 'b',
  c: 'rc',
  pre: 'rc',
  preview: 'rc',
  rc: 'rc',
};

const number = (digits: string | undefined): string => (digits ?? '').replace(/^0+(?=\d)/, '') || '0';

/** The normal form of a version; null where the text is none (more than 200 characters count as none). */
export function normalizeVersion(version: string): string | null {
  const found = version.length > 200 ? null : VERSION.exec(version);
  if (!found) return null;
  const [, epoch, release = '', pre, preNumber, dash, dashNumber, post, postNumber, dev, devNumber, local] = found;
  const parts = [number(epoch) === '0' ? '' : `${number(epoch)}!`, release.split('.').map(number).join('.')];
  if (pre) parts.push(`${PRE[pre.toLowerCase()]}${number(preNumber)}`);
  if (dash || post) parts.push(`.post${number(dash ? dashNumber : postNumber)}`);
  if (dev) parts.push(`.dev${number(devNumber)}`);
  if (local) parts.push(`+${local.toLowerCase().replaceAll(/[-_]/g, '.')}`);
  return parts.join('');
}

/** Equal for versions that are equal: `3.2.0` is `3.2`. Undefined where the text is no version. */
export function versionKey(version: string): string | undefined {
  const normal = normalizeVersion(version);
  // Zeros at the end of the release do not count; what follows the release is no digit.
  return normal?.replace(/^((?:\d+!)?\d+(?:\.\d+)*?)(?:\.0)*(?!\.?\d)/, '$1');
}

/** Equal as versions. A text that is no version equals nothing. */
export const sameVersion = (left: string, right: string): boolean =>
  versionKey(left) !== undefined && versionKey(left) === versionKey(right);

/** PEP 503 name. */
export function normalizeName(name: string): string {
  return name.toLowerCase().replaceAll(/[-_.]+/g, '-');
}
