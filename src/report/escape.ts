/** Characters of one text that are shown; the rest gives way to a mark. */
const maxShown = 500;

/**
 * Strangers' text as one line: no line break, which could start a `::workflow command::`; no escape codes; nothing
 * invisible or reordering; no half of a character.
 */
export function plain(stranger: string, maxLength = maxShown): string {
  const cut =
    stranger.length > maxLength ? `${stranger.slice(0, maxLength).replace(/[\uD800-\uDBFF]$/, '')}…` : stranger;
  return cut.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, '\u{FFFD}');
}

/** As {@link plain}, and every ASCII punctuation mark escaped, so that no Markdown, HTML or link is left in it. */
export const markdown = (stranger: string, maxLength?: number): string => escapePunctuation(plain(stranger, maxLength));

/** As {@link plain}, as text or attribute of HTML. */
export const html = (stranger: string, maxLength?: number): string => escapeMarkup(plain(stranger, maxLength));

/** Strangers' text as code inside Markdown, of which neither a cell, a tag nor a link begins or ends. */
export const code = (stranger: string): string => codeSpan(plain(stranger));

/** As {@link markdown}, with digests, addresses and what stands in back-ticks as code. */
export const markdownProse = (stranger: string, maxLength?: number): string =>
  spansOf(plain(stranger, maxLength))
    .map(({ isCode, text }) => (isCode ? codeSpan(text) : escapePunctuation(text)))
    .join('')
    .trim();

/** As {@link html}, with digests, addresses and what stands in back-ticks as code. */
export const htmlProse = (stranger: string, maxLength?: number): string =>
  spansOf(plain(stranger, maxLength))
    .map(({ isCode, text }) => (isCode ? `<code>${escapeMarkup(text)}</code>` : escapeMarkup(text)))
    .join('');

/** Whether an address can stand as it is in a link of Markdown and of HTML: `https`, and no mark that ends one. */
export const isLink = (address: string): boolean => /^https:\/\/[\w.~/?#=%:@+-]{1,500}$/.test(address);

/** Bytes as a person reads them. */
export function size(bytes: number): string {
  if (bytes < 1_000) return `${bytes} B`;
  if (bytes < 999_950) return `${(bytes / 1_000).toFixed(1)} kB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}

const entity = (mark: string): string => `&#${mark.codePointAt(0)};`;

/** Without the comment, a mail address or a name would be made a link. Not before it: it would begin a block of HTML. */
const at = `${entity('@')}<!-- -->`;

const escapeMarkup = (text: string): string => text.replace(/[&<>"']/g, entity);

/** A back-tick becomes an entity: readers of Markdown do not agree on an escaped one right before a code span. */
const escapePunctuation = (text: string): string =>
  text
    .replace(/[!-/:-?[-_{-~]/g, '\\$&')
    .replaceAll('`', entity('`'))
    .replaceAll('@', at);

/** Back-ticks around what is harmless in them; else a tag, in which Markdown is still read and all of it is an entity. */
const codeSpan = (text: string): string =>
  /^[^\s`|\\<>&](?:[^`|\\<>&]*[^\s`|\\<>&])?$/.test(text)
    ? `\`${text}\``
    : `<code>${text.replace(/[!-/:-@[-`{-~]/g, (mark) => (mark === '@' ? at : entity(mark)))}</code>`;

interface Span {
  readonly isCode: boolean;
  readonly text: string;
}

/** What stands in back-ticks, a digest or a commit, and a word with `@`: no mail address or person is to be linked. */
const codeLike = /`([^`]+)`|\b(?:(?:sha256:)?[0-9a-f]{64}|[0-9a-f]{40})\b|(?<![^\s`])[^\s`@]*@[^\s`]*/g;

function spansOf(text: string): readonly Span[] {
  const spans: Span[] = [];
  let end = 0;
  for (const found of text.matchAll(codeLike)) {
    if (found.index > end) spans.push({ isCode: false, text: text.slice(end, found.index) });
    spans.push({ isCode: true, text: found[1] ?? found[0] });
    end = found.index + found[0].length;
  }
  if (end < text.length) spans.push({ isCode: false, text: text.slice(end) });
  return spans;
}
