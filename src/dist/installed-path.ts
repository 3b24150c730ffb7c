/**
 * Where an installer puts a file of a wheel, relative to `site-packages`; `undefined` for what goes elsewhere and for
 * the metadata. As pip has it, any top folder that ends in `.data` is one of schemes, whatever its name.
 */
export function installedPath(path: string): string | undefined {
  const end = path.indexOf('/');
  if (end < 0) return path;
  if (path.startsWith('.dist-info', end - '.dist-info'.length)) return undefined;
  if (!path.startsWith('.data', end - '.data'.length)) return path;
  const scheme = /^(?:purelib|platlib)\//.exec(path.slice(end + 1))?.[0];
  return scheme === undefined ? undefined : path.slice(end + 1 + scheme.length);
}

/**
 * What Python imports a file or folder at the top of `site-packages` as: `x` for `x.cpython-312-x86_64-linux-gnu.so`.
 * A folder keeps its dots: nothing below `x.libs` can be imported.
 */
export function importedName(installed: string): string {
  const end = installed.search(/[./]/);
  if (end < 0) return installed;
  const slash = installed.indexOf('/');
  return installed.slice(0, slash < 0 ? end : slash);
}

/** What Python can import: sources, stubs, byte code and extension modules. */
export const isModuleFile = (path: string): boolean => /\.(?:py|pyi|pyc|pyd|so)$/.test(path);
