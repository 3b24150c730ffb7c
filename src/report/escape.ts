/** No line break, which could start a `::workflow command::`; no escape codes; nothing invisible or reordering. */
export function plain(stranger: string, maxLength = 500): string {
  const cut = stranger.length > maxLength ? `${stranger.slice(0, maxLength)}…` : stranger;
  return cut.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '\u{FFFD}');
}

/** As {@link plain}, and every ASCII punctuation mark escaped, so that no Markdown, HTML or link is left in it. */
export const markdown = (stranger: string): string => plain(stranger).replace(/[!-/:-@[-`{-~]/g, '\\$&');

/** As {@link plain}, as text or attribute of HTML. */
export const html = (stranger: string): string =>
  plain(stranger).replace(/[&<>"']/g, (mark) => `&#${mark.codePointAt(0)};`);

/** Strangers' text as code inside Markdown: every punctuation mark an entity, so that neither cell, tag nor link ends. */
export const code = (stranger: string): string =>
  `<code>${plain(stranger).replace(/[!-,:-@[-^`{-~]/g, (mark) => `&#${mark.codePointAt(0)};`)}</code>`;

/** Bytes as a person reads them. */
export function size(bytes: number): string {
  if (bytes < 1_000) return `${bytes} B`;
  if (bytes < 1_000_000) return `${(bytes / 1_000).toFixed(1)} kB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
