import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { annotationsOf } from '../../src/report/annotations.ts';
import { renderInspectionJson } from '../../src/report/inspect-json.ts';
import { renderInspectionMarkdown } from '../../src/report/inspect-markdown.ts';
import { noScreen, renderInspection } from '../../src/report/inspect-terminal.ts';
import { renderJson } from '../../src/report/json.ts';
import { pageStyle } from '../../src/report/page-style.ts';
import { noPaint } from '../../src/report/paint.ts';
import { renderPage } from '../../src/report/report-page.ts';
import { renderSarif } from '../../src/report/sarif.ts';
import { renderSummary } from '../../src/report/summary.ts';
import { renderText } from '../../src/report/terminal.ts';
import {
  aHostileReport,
  aNumpyReport,
  aRehearsedReport,
  aReport,
  aStaleReport,
  aStoppedReport,
  hostileTexts,
} from '../support/a-report.ts';
import { seededRandom } from '../support/seeded-random.ts';

/** Every one of the hostile texts in every place, in turn, by replacing the headline, the notes and a file's name. */
const oneText = (text: string): Report =>
  aReport({ headline: text, next: [text], notes: [text], files: [{ file: text, size: 1, sha256: text }] });

/** Texts out of the marks that mean something somewhere, in no order that a person would think of. */
function randomReport(seed: number): Report {
  const random = seededRandom(seed);
  const marks = [
    ...'`|\\<>&"\'*_[]()#!~@:;-=+. \n\r\t\u001b\u009b\u202e',
    '::',
    '```',
    '<!--',
    '-->',
    'a',
    '1',
    '</code>',
  ];
  const pick = () => Array.from({ length: 12 }, () => marks[random(marks.length)]).join('');
  const texts = Array.from({ length: 40 }, pick);
  const finding = (at: number) => ({ where: texts[at] ?? '', what: texts[at + 1] ?? '' });
  const { verdicts } = aStoppedReport();
  return aStoppedReport({
    headline: texts[0] ?? '',
    next: texts.slice(1, 4),
    notes: texts.slice(4, 8),
    files: texts.slice(8, 12).map((file) => ({ file, size: 1, sha256: file })),
    verdicts: verdicts.map((verdict, at) => ({
      ...verdict,
      subject: texts[12 + at] ?? '',
      findings: [finding(at + 20), finding(at + 25)],
    })),
  });
}

const reports: readonly { readonly is: string; readonly report: Report }[] = [
  { is: 'an honest', report: aReport() },
  { is: 'a stopped', report: aStoppedReport() },
  { is: 'a rehearsal’s', report: aRehearsedReport() },
  { is: 'a stale', report: aStaleReport() },
  { is: 'NumPy’s', report: aNumpyReport() },
  { is: 'a hostile', report: aHostileReport() },
  ...hostileTexts.map((text, at) => ({ is: `hostile text ${at} in a`, report: oneText(text) })),
  ...Array.from({ length: 40 }, (_, seed) => ({ is: `random texts ${seed} in a`, report: randomReport(seed) })),
];

/** What a log or a terminal would obey or hide, but for the line breaks of our own. */
const unprintable = /(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;

/** A line that a runner would take for a command: it skips white space in front. */
const command = /^\s*::/m;

const sarif = (report: Report): string => renderSarif(report, { version: '1.2.3', paths: new Map() });
const onScreen = (columns: number) => (report: Report) => renderInspection(report, { columns, paint: noPaint });
const inTerminal = [
  renderText,
  renderJson,
  (report: Report) => renderInspection(report, noScreen),
  onScreen(20),
  onScreen(120),
  renderInspectionJson,
  sarif,
];
const inMarkdown = [renderSummary, renderInspectionMarkdown];

describe.for(reports)('$is report', ({ report }) => {
  test('gives the same bytes twice', () => {
    for (const render of [...inTerminal, ...inMarkdown, renderPage]) {
      expect(render(structuredClone(report))).toBe(render(report));
    }
    expect(annotationsOf(structuredClone(report))).toEqual(annotationsOf(report));
  });

  test('has only lines of our own in a terminal', () => {
    for (const text of inTerminal.map((render) => render(report))) {
      expect(text).not.toMatch(unprintable);
      expect(text).not.toMatch(command);
      expect(text.endsWith('\n')).toBe(true);
    }
  });

  test('has annotations of one safe line', () => {
    for (const { title, message } of annotationsOf(report)) {
      expect(`${title}${message}`).not.toMatch(unprintable);
      expect(`${title}${message}`).not.toContain('\n');
    }
  });

  test.for(inMarkdown)('has no markup of a stranger in its summary', (render) => {
    const summary = render(report);
    expect(summary).not.toMatch(unprintable);
    expect(summary).not.toMatch(command);
    // Escaped marks and code spans are text; what is left is ours.
    const ours = summary.replace(/\\[!-/:-@[-`{-~]/g, '').replace(/`[^`\n|\\<>&]+`/g, '');
    const tags = new Set(ours.match(/<[^\n>]*>?/g));
    expect([...tags].filter((tag) => !allowedTags.includes(tag))).toEqual([]);
    expect(ours.match(/\]\([^)]*\)/g)?.filter((link) => !/^\]\(https:\/\/[\w./#-]+\)$/.test(link)) ?? []).toEqual([]);
    expect(ours).not.toMatch(/`|!\[|&(?!#\d+;)/);
  });

  test.for(inMarkdown)('has tables in its summary whose rows are all as wide as their head', (render) => {
    for (const table of render(report)
      .split('\n\n')
      .filter((part) => part.startsWith('|'))) {
      const widths = table.split('\n').map((row) => cellsOf(row).length);
      expect(new Set(widths).size).toBe(1);
    }
  });

  test('has no markup of a stranger on its page', () => {
    const page = renderPage(report).replace(pageStyle, '');
    expect(page).not.toMatch(unprintable);
    // Whatever begins with `<` is one of our elements with one of our attributes, or it fails here.
    const strange = [...page.matchAll(/<[^>]*>?/g)].map(([tag]) => tag).filter((tag) => !allowedElement.test(tag));
    expect(strange).toEqual([]);
    expect(page.replace(/<[^>]*>/g, '')).not.toMatch(/[<>"]|&(?!#\d+;|ensp;)/);
  });
});

const allowedTags = [
  '<details>',
  '</details>',
  '<summary>',
  '</summary>',
  '<sub>',
  '</sub>',
  '<code>',
  '</code>',
  '<!-- -->',
];

const names = [
  'html',
  'head',
  'meta',
  'title',
  'style',
  'body',
  'main',
  'header',
  'section',
  'footer',
  'h1',
  'h2',
  'h3',
  'p',
  'span',
  'strong',
  'code',
  'ul',
  'li',
  'dl',
  'dt',
  'dd',
  'div',
  'table',
  'caption',
  'thead',
  'tbody',
  'tr',
  'th',
  'td',
  'details',
  'summary',
  'wbr',
  'br',
].join('|');

const attributes = [
  'class="[a-z ]+"',
  'scope="(?:col|row)"',
  'aria-hidden="true"',
  'aria-labelledby="grid"',
  'id="grid"',
  'role="region"',
  'tabindex="0"',
  'lang="en"',
  'charset="utf-8"',
  'name="(?:viewport|referrer)"',
  'http-equiv="Content-Security-Policy"',
  'content="[\\w =\'/;,.+-]+"',
].join('|');

const allowedElement = new RegExp(
  `^<(?:!doctype html|/(?:${names}|a)|(?:${names})(?: (?:${attributes}))*|a href="https://[\\w./#-]+")>$`,
);

/** Cells of a row as GFM splits them: at every `|` that is not escaped. */
const cellsOf = (row: string): readonly string[] => row.split(/(?<!\\)\|/);

describe('the laws', () => {
  test.for([
    ['<b>', false],
    ['<p onclick="x">', false],
    ['<a href="javascript:x">', false],
    ['<p class="mark good">', true],
    ['<wbr>', true],
  ] as const)('take %s for ours: %s', ([tag, ours]) => {
    expect(allowedElement.test(tag)).toBe(ours);
  });

  test('see a command behind spaces of any kind', () => {
    expect(['a\n\u3000 ::x', '::x', 'a ::x'].map((text) => command.test(text))).toEqual([true, true, false]);
  });
});
