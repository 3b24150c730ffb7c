/** Git's own limit is the file system's; no project comes near. Characters. */
const maxLength = 250;

/**
 * True when git could hold a tag or branch of this name. A name that it could not hold is nobody's, and must not reach
 * an address either.
 *
 * @see https://git-scm.com/docs/git-check-ref-format
 */
export function isRefName(name: string): boolean {
  if (name === '' || name.length > maxLength || name === '@') return false;
  if (/[\p{Cc}\p{Zs}~^:?*[\\]|\.\.|@\{|\/\/|\.$|^\/|\/$/u.test(name)) return false;
  return name.split('/').every((part) => !part.startsWith('.') && !part.endsWith('.lock'));
}
