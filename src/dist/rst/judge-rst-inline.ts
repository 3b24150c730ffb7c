import type { RstFault } from './rst-fault.ts';

/** Roles that docutils brings, by every name they have. */
const roles: ReadonlySet<string> = new Set(
  `ab abbreviation ac acronym anonymous-reference citation-reference code emphasis footnote-reference literal math
  named-reference pep pep-reference rfc rfc-reference strong sub subscript substitution-reference sup superscript t
  target title title-reference uri uri-reference url`.split(/\s+/),
);

/** Faults looked for in one paragraph: each costs a look through the rest of it. */
const maxFaults = 10;

/** Characters of a name; longer ones are not read. */
const maxName = 1_000;

/** What stands before a start and after an end of inline markup, beside blanks. */
const before = String.raw`(?<=^|[\s\-/:'"<([{\p{Ps}\p{Pi}\p{Pf}\p{Pd}\p{Po}])(?<!\\)`;
const after = String.raw`(?=$|[\s\-/:'">)\]}.,;!?\\\p{Pe}\p{Pf}\p{Pi}\p{Pd}\p{Po}])`;

const start = new RegExp(
  String.raw`${before}(?:(?<role>:[a-z][\w.+:-]{0,80}:)?(?<mark>\*\*|\*(?!\*)|${'``'}|${'`'}(?!${'`'})|_${'`'}|\|(?!\|)))(?!\s|$)`,
  'giu',
);

const ends: Readonly<Record<string, RegExp>> = {
  '**': new RegExp(String.raw`(?<![\s\\])\*\*${after}`, 'gu'),
  '*': new RegExp(String.raw`(?<![\s\\])\*${after}`, 'gu'),
  '``': new RegExp(String.raw`(?<!\s)${'``'}${after}`, 'gu'),
  '`': new RegExp(String.raw`(?<![\s\\])${'`'}(?<suffix>:[a-z][\w.+:-]{0,80}:|__?)?${after}`, 'giu'),
  '_`': new RegExp(String.raw`(?<![\s\\])${'`'}${after}`, 'gu'),
  '|': new RegExp(String.raw`(?<![\s\\])\|_{0,2}${after}`, 'gu'),
};

const names: Readonly<Record<string, string>> = {
  '**': 'strong',
  '*': 'emphasis',
  '``': 'literal',
  '`': 'interpreted text',
  '_`': 'target',
  '|': 'substitution reference',
};

/** Opening marks and what closes them: markup between such a pair, as in `"*"`, is text. */
const pairs: Readonly<Record<string, string>> = { '"': '"', "'": "'", '(': ')', '[': ']', '{': '}', '<': '>' };

/** References and targets that a paragraph holds. */
export interface InlineNames {
  /** Names that must be known somewhere in the text, with their lines. */
  readonly references: { readonly name: string; readonly line: number }[];
  /** Names that are given an address within a paragraph. */
  readonly targets: string[];
}

/**
 * Inline markup that begins and does not end, and roles that docutils does not know.
 *
 * @param text a paragraph. @param line of its first line. @param known roles that the text defines itself.
 * @param found takes the references and targets.
 */
export function judgeRstInline(
  text: string,
  line: number,
  known: ReadonlySet<string>,
  found: InlineNames,
): readonly RstFault[] {
  const faults: RstFault[] = [];
  const lineAt = lineCounter(text, line);
  let plain = '';
  let from = 0;
  start.lastIndex = 0;
  for (let begin = start.exec(text); begin !== null && faults.length < maxFaults; begin = start.exec(text)) {
    const { role, mark = '' } = begin.groups ?? {};
    const inside = begin.index + begin[0].length;
    if (isQuoted(text, begin.index, inside)) continue;
    const end = ends[mark];
    if (end === undefined) continue;
    end.lastIndex = inside + 1;
    const close = end.exec(text);
    if (close === null) {
      faults.push({ line: lineAt(begin.index), what: `Inline ${names[mark]} start-string without end-string` });
      continue;
    }
    const asked = (role ?? (/^:/.test(close.groups?.suffix ?? '') ? close.groups?.suffix : undefined))?.slice(1, -1);
    if (asked !== undefined && !roles.has(asked.toLowerCase()) && !known.has(asked.toLowerCase()))
      faults.push({ line: lineAt(begin.index), what: `Unknown interpreted text role "${asked.slice(0, 100)}"` });
    if (mark === '`' && asked === undefined && close.groups?.suffix === '_')
      notePhrase(text.slice(inside, close.index), lineAt(begin.index), found);
    plain += `${text.slice(from, begin.index)} ${text.slice(begin.index, close.index).replace(/[^\n]/g, '')}`;
    from = close.index + close[0].length;
    start.lastIndex = from;
  }
  noteWords(plain + text.slice(from), line, found);
  return faults;
}

const isQuoted = (text: string, begin: number, inside: number): boolean =>
  begin > 0 && pairs[text[begin - 1] ?? ''] === text[inside];

/** `` `text <address>`_ `` gives an address, `` `text`_ `` asks for one. */
function notePhrase(phrase: string, line: number, { references, targets }: InlineNames): void {
  if (phrase.length > maxName) return;
  const { text, address } = /^(?<text>[^<]*?)\s*<(?<address>[^<>]+)>$/s.exec(phrase)?.groups ?? {};
  if (address === undefined) references.push({ name: phrase, line });
  else if (address.endsWith('_')) references.push({ name: address.slice(0, -1), line });
  else targets.push(text === '' || text === undefined ? address : text);
}

/** Words that end in `_`, outside of all markup. */
function noteWords(text: string, line: number, { references }: InlineNames): void {
  const word = new RegExp(
    String.raw`${before}(?<name>[\p{L}\p{N}]{1,80}(?:[-._+:][\p{L}\p{N}]{1,80}){0,20})_${after}`,
    'gu',
  );
  const lineAt = lineCounter(text, line);
  for (const found of text.matchAll(word))
    references.push({ name: found.groups?.name ?? '', line: lineAt(found.index) });
}

/** Counts on from place to place, so that a long paragraph is gone through once. Places have to ascend. */
function lineCounter(text: string, first: number): (at: number) => number {
  let line = first;
  let from = 0;
  return (at) => {
    for (let next = text.indexOf('\n', from); next >= 0 && next < at; next = text.indexOf('\n', from)) {
      line += 1;
      from = next + 1;
    }
    return line;
  };
}
