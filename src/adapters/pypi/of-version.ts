/** How a file name goes on after its version: a wheel's next part, or an ending that an index has ever taken. */
const afterVersion = /^(?:-|\.(?:whl|egg|zip|tar|tgz|tbz|exe|msi|win32|rpm|deb|dmg)\b)/i;

/**
 * Whether a file on a project's page belongs to a version. The page holds every version ever published.
 *
 * @param own the version in the file's name, normal spelling; `undefined`: the name cannot be read. Such a file still
 *   counts when it looks like the version: a stray file of a release must be seen, whatever it is called.
 * @param version normal spelling.
 */
export function ofVersion(file: string, own: string | undefined, version: string): boolean {
  if (own !== undefined) return release(own) === release(version);
  const at = file.toLowerCase().indexOf(`-${version.toLowerCase()}`);
  return at >= 0 && afterVersion.test(file.slice(at + 1 + version.length));
}

/** To an index `1.0` and `1.0.0` are one release, so zeros at the end of the numbers do not count (PEP 440). */
function release(version: string): string {
  const [, numbers = '', rest = ''] = /^((?:\d+!)?\d+(?:\.\d+)*)(.*)$/s.exec(version) ?? [];
  return numbers === '' ? version : numbers.replace(/(?:\.0+)+$/, '') + rest;
}
