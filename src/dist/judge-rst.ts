import { judgeRstBlocks } from './rst/judge-rst-blocks.ts';
import { type InlineNames, judgeRstInline } from './rst/judge-rst-inline.ts';
import { isRule, judgeRstTitles } from './rst/judge-rst-titles.ts';
import type { RstFault } from './rst/rst-fault.ts';
import { type RstLine, rstLines } from './rst/rst-lines.ts';

/** Characters judged; the longest real description surveyed has half as many, and the rest is not looked at. */
const maxLength = 256 * 1024;

/** Faults told: the first ones are what matters. */
const maxFaults = 20;

/**
 * Finds what docutils, with PyPI's settings, refuses in a reStructuredText: there any warning is an error. This is no
 * whole parser. It knows the faults that descriptions really have, and is silent where it does not know.
 *
 * @returns faults by line.
 * @see https://docutils.sourceforge.io/docs/ref/rst/restructuredtext.html
 */
export function judgeRst(text: string): readonly RstFault[] {
  const lines = rstLines(text.slice(0, maxLength));
  const names: InlineNames = { references: [], targets: [] };
  const roles = new Set(lines.flatMap(({ text }) => /^\.\. +role:: *([\w.+:-]+)/.exec(text)?.[1]?.toLowerCase() ?? []));
  const inline = paragraphsOf(lines).flatMap(({ text, line }) => judgeRstInline(text, line, roles, names));
  const faults = [...judgeRstTitles(lines), ...judgeRstBlocks(lines), ...inline, ...judgeNames(lines, names)];
  return faults.sort((a, b) => a.line - b.line).slice(0, maxFaults);
}

interface Paragraph {
  readonly text: string;
  readonly line: number;
}

/** Lines of one block at one margin; each item of a list is one by itself. */
function paragraphsOf(lines: readonly RstLine[]): readonly Paragraph[] {
  const all: { text: string; line: number; indent: number; ended: boolean }[] = [];
  let before: RstLine | undefined;
  for (const line of lines) {
    const last = all.at(-1);
    const joins = before?.kind === 'text' && !isRule(before) && last !== undefined && !isNew(line, before);
    if (line.kind === 'text' && !isRule(line)) {
      if (joins) last.text += `\n${line.text}`;
      else all.push({ text: line.text, line: line.number, indent: line.indent, ended: false });
    }
    before = line;
  }
  return all;
}

/** Another margin than the line before, unless that was an item's first line; or an item's mark. */
function isNew({ text, indent }: RstLine, before: RstLine): boolean {
  const body = text.trimStart();
  if (/^(?:[-+*•]|\d+\.|#\.|:[^:`]+:)(?: |$)/.test(body)) return true;
  return indent !== before.indent && !/^(?:[-+*•]|\d+\.|#\.|:[^:`]+:) /.test(before.text.trimStart());
}

/** Names are equal but for case and the width of blanks. */
const normal = (name: string): string =>
  name
    .replace(/\\(?=.)/gs, '')
    .trim()
    .replace(/\s+/g, ' ')
    .toLowerCase();

/** References to a name that nothing gives an address, and names that are given two. */
function judgeNames(lines: readonly RstLine[], { references, targets }: InlineNames): readonly RstFault[] {
  const addresses = new Map<string, string>();
  const twice: RstFault[] = [];
  for (const { name, address, line } of explicitTargets(lines)) {
    const key = normal(name);
    const other = addresses.get(key);
    if (other !== undefined && other !== address)
      twice.push({ line, what: `Duplicate explicit target name: ${quoted(key)}` });
    addresses.set(key, address);
  }
  // Inline targets are not read here, so that where there are any, a name may be known all the same.
  if (lines.some(({ text }) => /(?:^|\s)_`/.test(text))) return twice;
  const known = new Set([...addresses.keys(), ...targets.map(normal), ...implicitNames(lines)]);
  const unknown = references.filter(({ name }) => !known.has(normal(name)));
  return [
    ...twice,
    ...unknown.map(({ name, line }) => ({ line, what: `Unknown target name: ${quoted(normal(name))}` })),
  ];
}

const quoted = (name: string): string => JSON.stringify(name.slice(0, 100));

const target = /^\s*\.\. +_(?!_:)(?<name>`[^`]+`|(?:[^:\\`]|\\.|:(?! |$))+):(?:\s+(?<address>.*))?$/;

/** `.. _name: address`; the address may stand in the lines below. */
const explicitTargets = (
  lines: readonly RstLine[],
): readonly { readonly name: string; readonly address: string; readonly line: number }[] =>
  lines.flatMap(({ text, indent, number: line }, at) => {
    const { name, address = '' } = target.exec(text)?.groups ?? {};
    if (name === undefined) return [];
    const below = lines[at + 1];
    const rest = below !== undefined && below.kind === 'verbatim' && below.indent > indent ? below.text.trim() : '';
    return [{ name: name.replaceAll('`', ''), address: address + rest, line }];
  });

/** Titles, footnotes and citations are targets too. */
const implicitNames = (lines: readonly RstLine[]): readonly string[] =>
  lines.flatMap((line, at) => {
    const below = lines[at + 1];
    const note = /^\s*\.\. +\[#?([^\]]+)\]/.exec(line.text)?.[1];
    return [
      ...(below !== undefined && isRule(below) ? [normal(line.text)] : []),
      ...(note === undefined ? [] : [normal(note)]),
    ];
  });
