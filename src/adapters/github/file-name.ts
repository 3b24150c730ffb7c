/** What every file system here takes. Characters. */
const maxLength = 255;

/** True for a name without a path, a control or an invisible character, as GitHub allows for artifacts. */
export const isFileName = (name: string): boolean =>
  name.length <= maxLength && /^[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}"*/:<>?\\|]+$/u.test(name) && !/^\.+$/.test(name);

/**
 * The file name that a `content-disposition` header gives: `filename*` before `filename`, base name only.
 *
 * @returns `undefined` when there is none that a file could have.
 * @see https://www.rfc-editor.org/rfc/rfc6266#section-4.3
 */
export function fileNameIn(disposition: string | null): string | undefined {
  const found = new Map<string, string>();
  for (const [, key = '', quoted, bare] of (disposition ?? '').matchAll(
    /;\s*([\w*]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;"]*))/g,
  )) {
    found.set(key.toLowerCase(), quoted?.replace(/\\(.)/g, '$1') ?? bare ?? '');
  }
  const name = decoded(found.get('filename*')) ?? found.get('filename');
  const base = name?.split(/[/\\]/).at(-1);
  return base !== undefined && isFileName(base) ? base : undefined;
}

/** The extended form, `UTF-8''NAME` with percent signs. */
function decoded(extended: string | undefined): string | undefined {
  const encoded = /^utf-8'[^']*'(.*)$/i.exec(extended ?? '')?.[1];
  if (encoded === undefined) return undefined;
  try {
    return decodeURIComponent(encoded);
  } catch {
    return undefined;
  }
}
