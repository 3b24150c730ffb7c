/**
 * JSON that can be printed: every character that is invisible or moves a cursor is spelled as `\uXXXX`. Such characters
 * stand in strings alone, for JSON's own are plain, but for the line breaks between them; so the values stay the same.
 *
 * @param json as `JSON.stringify` makes it.
 */
export const printable = (json: string): string => json.replace(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, escaped);

/** Half a pair at a time, for `\u` takes four digits. */
const escaped = (character: string): string =>
  character
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');
