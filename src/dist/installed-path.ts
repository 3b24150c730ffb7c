/**
 * Where an installer puts a file of a wheel, relative to `site-packages`; `undefined` for what goes elsewhere and for
 * the metadata. As pip has it, any top folder that ends in `.data` is one of schemes, whatever its name.
 */
export function installedPath(path: string): string | undefined {
  const [top = '', scheme, ...rest] = path.split('/');
  if (scheme === undefined) return path;
  if (top.endsWith('.dist-info')) return undefined;
  if (!top.endsWith('.data')) return path;
  return (scheme === 'purelib' || scheme === 'platlib') && rest.length > 0 ? rest.join('/') : undefined;
}

/**
 * What Python imports a file or folder at the top of `site-packages` as: `x` for `x.cpython-312-x86_64-linux-gnu.so`.
 * A folder keeps its dots: nothing below `x.libs` can be imported.
 */
export function importedName(installed: string): string {
  const [top = '', below] = installed.split('/', 2);
  return below === undefined ? top.replace(/\..*$/s, '') : top;
}

/** What Python can import: sources, stubs, byte code and extension modules. */
export const isModuleFile = (path: string): boolean => /\.(?:py|pyi|pyc|pyd|so)$/.test(path);
