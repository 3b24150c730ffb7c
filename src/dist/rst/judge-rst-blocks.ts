import { isRule } from './judge-rst-titles.ts';
import type { RstFault } from './rst-fault.ts';
import { contentColumn, type RstLine } from './rst-lines.ts';

/** Directives that docutils brings and PyPI's settings leave on. */
const directives: ReadonlySet<string> = new Set(
  `admonition attention caution class code code-block compound container contents csv-table danger date default-role
  epigraph error figure footer header highlights hint image important line-block list-table math meta note
  parsed-literal pull-quote replace role rst-class rubric section-numbering sectnum sidebar sourcecode table
  target-notes tip title topic unicode warning`.split(/\s+/),
);

/** They read files or pass HTML through, so PyPI has switched them off. */
const disabled: ReadonlySet<string> = new Set(['include', 'raw']);

/** Lines looked back for the beginning of a block. */
const maxAbove = 200;

/** Where a list item begins: its mark and a blank. */
const bullet = /^([-+*•])(?: |$)/;

/** Directives that PyPI does not know, and blocks that end without the blank line which docutils asks for. */
export function judgeRstBlocks(lines: readonly RstLine[]): readonly RstFault[] {
  return lines.flatMap((line, at) => {
    const found = line.kind === 'explicit' ? judgeDirective(line, lines[at + 1]) : [];
    return [...found, ...judgeUnindent(lines, at), ...judgeIndent(lines, at)];
  });
}

function judgeDirective({ number, text, indent }: RstLine, below: RstLine | undefined): readonly RstFault[] {
  const found = /^\s*\.\. +(?:\|[^|]+\| +)?(?<name>[a-z][\w.+:-]*?) ?::(?: |$)/i.exec(text)?.groups?.name;
  const name = found?.toLowerCase();
  if (name === undefined) return [];
  if (directives.has(name)) {
    const joined = below !== undefined && below.kind !== 'blank' && below.indent > indent && !/^\s*:/.test(below.text);
    if (!joined || !/^code|^sourcecode/.test(name)) return [];
    return [{ line: number, what: `"${name}" directive without a blank line before its content` }];
  }
  const what = disabled.has(name) ? `"${name}" directive disabled` : `Unknown directive type "${name.slice(0, 100)}"`;
  return [{ line: number, what }];
}

/** A line that goes back to a margin, or stays at the margin of a list item, with no blank line before it. */
function judgeUnindent(lines: readonly RstLine[], at: number): readonly RstFault[] {
  const [line, before] = [lines[at], lines[at - 1]];
  if (line?.kind !== 'text' || before === undefined || before.kind === 'blank') return [];
  const ownerAt = ownerOf(lines, at, line.indent);
  const owner = lines[ownerAt];
  const block = owner === undefined ? undefined : endedBlock(lines, { at, ownerAt, line, owner, before });
  return block === undefined
    ? []
    : [{ line: line.number, what: `${block} ends without a blank line; unexpected unindent` }];
}

/** The nearest line above that is blank or not deeper. */
function ownerOf(lines: readonly RstLine[], at: number, indent: number): number {
  for (let above = at - 1; above >= Math.max(0, at - maxAbove); above -= 1) {
    const line = lines[above];
    if (line === undefined || line.kind === 'blank' || line.indent <= indent) return above;
  }
  return -1;
}

interface Margin {
  readonly at: number;
  readonly ownerAt: number;
  readonly line: RstLine;
  /** The last line above that is not deeper. */
  readonly owner: RstLine;
  readonly before: RstLine;
}

/** What ends too early at this line; `undefined` where nothing does, or where it is not sure. */
function endedBlock(lines: readonly RstLine[], { at, ownerAt, line, owner, before }: Margin): string | undefined {
  const isBack = before.indent > line.indent;
  if (owner.kind === 'blank') return isBack && !isItem(line.text.trimStart()) ? 'Block quote' : undefined;
  if (owner.indent !== line.indent) return undefined;
  if (owner.kind === 'explicit') return 'Explicit markup';
  if (owner.kind !== 'text' || isRule(owner)) return undefined;
  const mark = bullet.exec(owner.text.trimStart())?.[1];
  if (mark !== undefined) {
    const goesOn = bullet.exec(line.text.trimStart())?.[1] === mark;
    return goesOn || !startsBlock(lines, ownerAt, mark) ? undefined : 'Bullet list';
  }
  if (!isBack || isItem(owner.text.trimStart()) || isItem(line.text.trimStart())) return undefined;
  if (owner.text.endsWith('::')) return 'Literal block';
  return (lines[at + 1]?.indent ?? 0) > line.indent ? undefined : 'Definition list';
}

/** Whether an item with this mark stands first in its block or behind another one; in a paragraph a dash is text. */
function startsBlock(lines: readonly RstLine[], at: number, mark: string): boolean {
  const item = lines[at];
  for (let above = at - 1; above >= Math.max(0, at - maxAbove); above -= 1) {
    const line = lines[above];
    if (line === undefined || item === undefined || line.kind === 'blank') return true;
    const body = line.text.trimStart();
    if (line.indent < item.indent) return contentColumn(line.indent, body) !== item.indent;
    if (line.indent === item.indent && bullet.exec(body)?.[1] !== mark) return false;
  }
  return true;
}

/** A deeper line right behind the second or a later line of a paragraph. */
function judgeIndent(lines: readonly RstLine[], at: number): readonly RstFault[] {
  const [first, second, third] = [lines[at - 2], lines[at - 1], lines[at]];
  if (third?.kind !== 'text' || second?.kind !== 'text' || first?.kind !== 'text') return [];
  if (second.indent >= third.indent || first.indent !== second.indent) return [];
  if ([first, second].some((line) => isRule(line) || isItem(line.text.trimStart()))) return [];
  return [{ line: third.number, what: 'Unexpected indentation' }];
}

const isItem = (body: string): boolean =>
  /^(?:[-+*•]|(?:\w|\d+|#)[.)]|\(\w+\)|:[^:]+:)(?: |$)/.test(body) || /^(?:--?|\/)\w/.test(body);
