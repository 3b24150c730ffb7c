/** One line of a reStructuredText, and how it is to be read. */
export interface RstLine {
  /** From 1. */
  readonly number: number;
  /** Tabs expanded, nothing at the end. */
  readonly text: string;
  /** Columns before the first character. */
  readonly indent: number;
  /**
   * `text`: paragraphs, lists, titles · `explicit`: begins with `.. ` or `__ ` · `verbatim`: literal blocks, comments,
   * tables, options and contents of directives, in which nothing is judged.
   */
  readonly kind: 'blank' | 'text' | 'explicit' | 'verbatim';
}

/** Directives whose content is paragraphs like any other; of all others it is not judged. */
const withParagraphs: ReadonlySet<string> = new Set(
  `admonition attention caution danger epigraph error hint important note pull-quote sidebar tip topic
  warning`.split(/\s+/),
);

/** Marks before the text of a list item or a field, which the text's own column comes after. */
const listMark = /^(?:[-+*•]|(?:\d+|[a-z]|#)[.)]|\(\w\)|:[^:`]+:)\s+/i;

/** A border or row of a table of either form. */
const tableLine = /^(?:\+[-=+]+\+|=+(?: +=+)+)$/;

/** Lines looked ahead for the border that ends a table. */
const maxTableGap = 60;

/** Takes a text apart into lines. Whatever is not understood counts as verbatim, so that it is not judged wrongly. */
export function rstLines(source: string): readonly RstLine[] {
  const texts = source.split(/\r\n|\r|\n/).map((line) => expandTabs(line).trimEnd());
  const lines: RstLine[] = [];
  /** Lines deeper than this are verbatim, until one is not. */
  let deeperThan: number | undefined;
  let inTable = false;
  let inDoctest = false;
  for (const [at, text] of texts.entries()) {
    const indent = text.length - text.trimStart().length;
    const body = text.slice(indent);
    if (body === '') {
      inTable &&= !isBorder(lines.at(-1)) && borderComes(texts, at);
      inDoctest = false;
      lines.push({ number: at + 1, text, indent, kind: 'blank' });
      continue;
    }
    if (deeperThan !== undefined && indent > deeperThan) {
      lines.push({ number: at + 1, text, indent, kind: 'verbatim' });
      continue;
    }
    deeperThan = undefined;
    inTable ||= tableLine.test(body);
    inDoctest ||= body.startsWith('>>> ');
    const kind = inTable || inDoctest || /^\|(?: |$)/.test(body) ? 'verbatim' : kindOf(body);
    lines.push({ number: at + 1, text, indent, kind });
    if (kind === 'explicit') deeperThan = hasParagraphs(body) ? undefined : indent;
    else if (kind === 'text' && body.endsWith('::')) deeperThan = literalAfter(texts, at, contentColumn(indent, body));
  }
  return lines;
}

const expandTabs = (line: string): string =>
  line.includes('\t') ? line.replace(/[^\t]*\t/g, (part) => part.slice(0, -1).padEnd((part.length + 7) & ~7)) : line;

const kindOf = (body: string): 'explicit' | 'text' => (/^(?:\.\.|__)(?: |$)/.test(body) ? 'explicit' : 'text');

const hasParagraphs = (body: string): boolean =>
  withParagraphs.has(/^\.\. +([\w-]+) ?::/.exec(body)?.[1]?.toLowerCase() ?? '');

/** A blank line within a simple table stands before more rows, and a border ends them. */
const borderComes = (texts: readonly string[], at: number): boolean =>
  texts.slice(at + 1, at + maxTableGap).some((line) => tableLine.test(line.trim()));

const isBorder = (line: RstLine | undefined): boolean => line !== undefined && tableLine.test(line.text.trim());

/** The column of a line's own text: behind the mark, where it is an item or a field. */
export const contentColumn = (indent: number, body: string): number => indent + (listMark.exec(body)?.[0] ?? '').length;

/** After `::` comes a literal block: deeper lines, or lines that are quoted one by one. */
function literalAfter(texts: readonly string[], at: number, column: number): number | undefined {
  const next = texts.slice(at + 1, at + maxTableGap).find((line) => line !== '');
  if (next === undefined) return undefined;
  const indent = next.length - next.trimStart().length;
  if (indent > column) return column;
  return /^[!-/:-@[-`{-~]/.test(next.trimStart()) && indent === column ? column - 1 : undefined;
}
