import { describe, expect, test } from 'vitest';
import { renderPage } from '../../src/report/report-page.ts';
import { aHostileReport, aNumpyReport, aReport, aStoppedReport } from '../support/a-report.ts';
import { browser, domOf } from '../support/browser.ts';

/** Milliseconds for one browser to start on a busy machine. */
const patience = 90_000;

const withoutPolicy = (page: string): string => page.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '');

/** Lets a script of the test look at the page as it is laid out in a frame of that width, and write what it sees. */
const measured = (page: string, widthPx: number): string => `<!doctype html><body>
<iframe style="border:0;width:${widthPx}px;height:800px"></iframe>
<script type="application/json">${JSON.stringify(withoutPolicy(page)).replaceAll('<', '\\u003c')}</script>
<script>
const frame = document.querySelector('iframe');
frame.onload = () => {
  const root = frame.contentDocument.documentElement;
  const wide = [...frame.contentDocument.querySelectorAll('body *')]
    .filter((element) => !element.closest('.heard') && element.getBoundingClientRect().right > root.clientWidth + 1);
  document.body.textContent = JSON.stringify({
    scrolls: root.scrollWidth > root.clientWidth,
    wide: wide.map((element) => element.outerHTML.slice(0, 80)),
    folded: frame.contentDocument.querySelectorAll('details:not([open])').length,
  });
};
frame.srcdoc = JSON.parse(document.querySelector('script').textContent).replaceAll('<details>', '<details open>');
</script>`;

describe.skipIf(browser === undefined)('report.html in a browser', () => {
  test('makes of hostile text no element, no attribute and no script', { timeout: patience }, async () => {
    const dom = await domOf(renderPage(aHostileReport()));
    const tags = new Set([...dom.matchAll(/<([a-z][\w-]*)/g)].map(([, tag]) => tag));
    expect(
      [...tags].filter((tag) => /^(?:script|img|svg|iframe|object|embed|link|form|input|base)$/.test(tag ?? '')),
    ).toEqual([]);
    const handlers = [...dom.matchAll(/<[a-z][^>]*\son\w+=/g)].map(([tag]) => tag);
    expect(handlers).toEqual([]);
    const links = [...dom.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, link]) => link);
    expect(links.filter((link) => !link?.startsWith('https://p'))).toEqual([]);
    expect(dom).toContain('&lt;/code&gt;&lt;script&gt;alert(1)&lt;/script&gt;');
  });

  test('refuses what somebody adds to the page', { timeout: patience }, async () => {
    const added = '<script>document.title = "ran"</script><style>h1 { color: red }</style></main>';
    const probe = (page: string) => page.replace('</main>', added);
    expect(await domOf(probe(renderPage(aReport())))).not.toContain('<title>ran');
    expect(await domOf(probe(withoutPolicy(renderPage(aReport()))))).toContain('<title>ran');
  });

  test.for([
    { is: 'a stopped', report: aStoppedReport() },
    { is: 'NumPy’s', report: aNumpyReport() },
    { is: 'a hostile', report: aHostileReport() },
  ])('fits $is report on a phone of 360 pixels, with all that is folded', { timeout: patience }, async ({ report }) => {
    const dom = await domOf(measured(renderPage(report), 360));
    const told = /<body>(\{.*?\})\s*<\/body>/s.exec(dom)?.[1] ?? '';
    expect(JSON.parse(told)).toEqual({ scrolls: false, wide: [], folded: 0 });
  });
});
