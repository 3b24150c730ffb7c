import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { pageStyle } from '../../src/report/page-style.ts';
import { renderPage } from '../../src/report/report-page.ts';
import {
  aNumpyReport,
  aRehearsedReport,
  aReport,
  aStaleReport,
  aStoppedReport,
  failed,
  recordMismatch,
} from '../support/a-report.ts';

/** The page with its style and the digest of that left out. */
const withoutStyle = (page: string): string => page.replace(pageStyle, '…').replace(/'sha256-[^']+'/, "'sha256-…'");
const bodyOf = (page: string): string => page.slice(page.indexOf('<main>'), page.indexOf('</main>'));

/** Elements in the order of the page, by the start of their tags. */
const inOrder = (page: string, ...starts: readonly string[]): boolean => {
  const places = starts.map((start) => page.indexOf(start));
  return places.every((place, at) => place > (places[at - 1] ?? -1));
};

describe('renderPage', () => {
  test('shows a seal that waits for its approval', () => {
    expect(withoutStyle(renderPage(aReport()))).toMatchInlineSnapshot(`
      "<!doctype html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-…'; base-uri 'none'; form-action 'none'">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="referrer" content="no-referrer">
      <title>✓ Sealed: 2 distributions of thing 1.0 · wheelgate seal</title>
      <style>…</style>
      </head>
      <body>
      <main>
      <header class="ready">
      <p>wheelgate seal</p>
      <h1><span class="mark" aria-hidden="true">✓</span> <span class="heard">Ready: </span>Sealed: 2 distributions of thing 1.0</h1>
      </header>
      <h2>Next</h2>
      <ul>
      <li>Check that job &#34;publish <code>f0f668bf610e5cf9f11d2aa50f924ada10797100e8f05de085842ddb6370a867</code>&#34; waits for pypi, then approve it with the comment: <code>sha256:f0f668bf610e5cf9f11d2aa50f924ada10797100e8f05de085842ddb6370a867</code></li>
      <li>To reject, press Reject there: nothing is published.</li>
      </ul>
      <section class="files">
      <h2 id="grid">Wheels by platform and Python</h2>
      <div class="wide" role="region" aria-labelledby="grid" tabindex="0"><table class="grid">
      <caption class="heard">Wheels by platform and Python</caption>
      <thead><tr><td></td><th scope="col">cp<wbr>312</th></tr></thead>
      <tbody>
      <tr><th scope="row">manylinux x86_64</th><td><span class="mark good" aria-hidden="true">✓</span><span class="heard">good</span></td></tr>
      </tbody></table></div>
      <ul class="plain">
      <li><span class="mark good" aria-hidden="true">✓</span><span class="heard">good</span> <code>thing-1.0.tar.gz</code></li>
      </ul>
      <p class="legend" aria-hidden="true"><span class="mark good">✓</span> good</p>
      </section>
      <h2>This release</h2>
      <dl>
      <dt>Release</dt><dd>thing 1.0</dd>
      <dt>Source</dt><dd>tag v1.0 of acme/thing</dd>
      <dt>Commit</dt><dd><code>aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa</code></dd>
      <dt>Seal</dt><dd><code>sha256:f0f668bf610e5cf9f11d2aa50f924ada10797100e8f05de085842ddb6370a867</code></dd>
      </dl>
      <h2>Files</h2>
      <details><summary>2 files with size and SHA-256</summary>
      <table class="list">
      <caption class="heard">Files with size and SHA-256</caption>
      <thead><tr><th scope="col">File</th><th scope="col">Size</th><th scope="col">SHA-256</th></tr></thead>
      <tbody>
      <tr><th scope="row"><code>thing-1.0-cp312-cp312-manylinux_2_28_x86_64.whl</code></th><td>5.2 MB</td><td><code>fb424dc1a65aec41db1dd2464158f2b4d32d62dc77f575e1cdc09649409a73e7</code></td></tr>
      <tr><th scope="row"><code>thing-1.0.tar.gz</code></th><td>20.0 kB</td><td><code>59b339997ac85aeb5b4910a57e42834db8588984f660658f0aab196d0872b239</code></td></tr>
      </tbody></table>
      </details>
      <footer>This page is outside the seal: trust <code>SHA256SUMS</code> and the signatures, not the page.</footer>
      </main>
      </body>
      </html>
      "
    `);
  });

  test('shows what stopped a release', () => {
    expect(bodyOf(renderPage(aStoppedReport()))).toMatchInlineSnapshot(`
      "<main>
      <header class="stopped">
      <p>wheelgate seal</p>
      <h1><span class="mark" aria-hidden="true">✗</span> <span class="heard">Stopped: </span>Stopped in stage inspect: A file in the wheel differs from its RECORD entry; A distribution that the policy expects is not there</h1>
      </header>
      <h2>Next</h2>
      <ul>
      <li>Build the wheel again from source. (record-mismatch)</li>
      <li>Re-run the leg that builds it; or take the row out of <code>distributions</code> in the policy. (missing-distribution)</li>
      </ul>
      <section class="files">
      <h2 id="grid">Wheels by platform and Python</h2>
      <div class="wide" role="region" aria-labelledby="grid" tabindex="0"><table class="grid">
      <caption class="heard">Wheels by platform and Python</caption>
      <thead><tr><td></td><th scope="col">cp<wbr>312</th><th scope="col">cp<wbr>313</th></tr></thead>
      <tbody>
      <tr><th scope="row">macosx 11 arm64</th><td></td><td><span class="mark warned" aria-hidden="true">!</span><span class="heard">warning</span></td></tr>
      <tr><th scope="row">manylinux x86_64</th><td><span class="mark refused" aria-hidden="true">✗</span><span class="heard">refused</span></td><td><span class="mark missing" aria-hidden="true">?</span><span class="heard">missing: expected and not there</span></td></tr>
      <tr><th scope="row">win*</th><td><span class="mark missing" aria-hidden="true">?</span><span class="heard">missing: expected and not there</span></td><td></td></tr>
      </tbody></table></div>
      <ul class="plain">
      <li><span class="mark good" aria-hidden="true">✓</span><span class="heard">good</span> <code>thing-1.0.tar.gz</code></li>
      </ul>
      <p class="legend" aria-hidden="true"><span class="mark good">✓</span> good &ensp; <span class="mark warned">!</span> warning &ensp; <span class="mark refused">✗</span> refused &ensp; <span class="mark missing">?</span> missing: expected and not there</p>
      </section>
      <h2>What blocks</h2>
      <section class="finding refused">
      <h3><span class="mark refused" aria-hidden="true">✗</span> <span class="heard">Blocks: </span>A file in the wheel differs from its RECORD entry</h3>
      <p><strong>What to do:</strong> Build the wheel again from source.</p>
      <p>In <code>thing-1.0-cp312-cp312-manylinux_2_28_x86_64.whl</code>:</p>
      <ul>
      <li><code>thing/__init__.py</code> RECORD says <code>21af6f1260f927f5b9b3ff5ca4a5d19493a1a47a5977240d8dca31bc47a63527</code>, the file is <code>ed5eb9a37e2d8231af3388319b941995f6dc8755c56043d0cc52b5fe405a87de</code></li>
      </ul>
      <p class="soft">Something changed the archive after its RECORD was written.<br><code>record-mismatch</code> · <a href="https://packaging.python.org/en/latest/specifications/recording-installed-packages/#the-record-file">where this is specified</a></p>
      </section>
      <section class="finding refused">
      <h3><span class="mark refused" aria-hidden="true">✗</span> <span class="heard">Blocks: </span>A distribution that the policy expects is not there</h3>
      <p><strong>What to do:</strong> Re-run the leg that builds it; or take the row out of <code>distributions</code> in the policy.</p>
      <p>In <code>run 77</code>: no distribution meets this row of the policy:</p>
      <ul>
      <li><code>cp313-manylinux_*_x86_64</code></li>
      <li><code>cp312-win*</code></li>
      </ul>
      <p class="soft">Users of that platform would fall back to the sdist, or to nothing.<br><code>missing-distribution</code> · <a href="https://packaging.python.org/en/latest/specifications/platform-compatibility-tags/">where this is specified</a></p>
      </section>
      <h2>Warnings</h2>
      <section class="finding warned">
      <h3><span class="mark warned" aria-hidden="true">!</span> <span class="heard">Warns: </span>The wheel has no SBOM</h3>
      <p><strong>What to do:</strong> Repair wheels with auditwheel 6.7 or newer.</p>
      <ul>
      <li><code>thing-1.0-cp313-cp313-macosx_11_0_arm64.whl</code> there is nothing under thing-1.0.dist-info/sboms/</li>
      </ul>
      <p class="soft">Libraries bundled in a wheel are invisible to scanners without one.<br><code>missing-sbom</code> · <a href="https://peps.python.org/pep-0770/">where this is specified</a></p>
      </section>
      <h2>This release</h2>
      <dl>
      <dt>Release</dt><dd>thing 1.0</dd>
      <dt>Source</dt><dd>tag v1.0 of acme/thing</dd>
      <dt>Commit</dt><dd><code>aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa</code></dd>
      </dl>
      <p class="note">Left out by the policy’s <code>exclude</code>: thing-1.0-py3-none-wasm32.whl</p>
      <h2>Files</h2>
      <details><summary>3 files with size and SHA-256</summary>
      <table class="list">
      <caption class="heard">Files with size and SHA-256</caption>
      <thead><tr><th scope="col">File</th><th scope="col">Size</th><th scope="col">SHA-256</th></tr></thead>
      <tbody>
      <tr><th scope="row"><code>thing-1.0-cp312-cp312-manylinux_2_28_x86_64.whl</code></th><td>5.2 MB</td><td><code>fb424dc1a65aec41db1dd2464158f2b4d32d62dc77f575e1cdc09649409a73e7</code></td></tr>
      <tr><th scope="row"><code>thing-1.0-cp313-cp313-macosx_11_0_arm64.whl</code></th><td>20.0 kB</td><td><code>8398ea4640a6805c6cfb5d19f03525bb14982c66a15dec7f8390bf48dff8252b</code></td></tr>
      <tr><th scope="row"><code>thing-1.0.tar.gz</code></th><td>999 B</td><td><code>59b339997ac85aeb5b4910a57e42834db8588984f660658f0aab196d0872b239</code></td></tr>
      </tbody></table>
      </details>
      <footer>This page is outside the seal: trust <code>SHA256SUMS</code> and the signatures, not the page.</footer>
      "
    `);
  });

  test('says of a rehearsal first that it is one', () => {
    const page = renderPage(aRehearsedReport());
    expect(page).toMatch(/<title>✓ published 2 files · Rehearsal · wheelgate rehearse<\/title>/);
    expect(bodyOf(page)).toMatch(/^<main>\n<p class="note"><strong>A rehearsal:<\/strong>/);
  });

  test('shows an index that is not whole yet as neither good nor bad', () => {
    expect(renderPage(aStaleReport())).toContain('<header class="waiting">');
  });

  test('has next steps, grid, what blocks, warnings, facts and files in this order', () => {
    const page = renderPage(aStoppedReport());
    const starts = [
      '<h1>',
      '<h2>Next',
      '<h2 id="grid">',
      '<h2>What blocks',
      '<h2>Warnings',
      '<h2>This release',
      '<h2>Files',
    ];
    expect(inOrder(page, ...starts)).toBe(true);
  });

  test('gives NumPy a grid of eleven rows, and folds its eighteen findings', () => {
    const page = renderPage(aNumpyReport());
    expect(page.match(/<th scope="row">[a-z]/g)).toHaveLength(11);
    expect(page).toContain('<details><summary>18 findings</summary>');
    expect(page).toContain('<details><summary>66 files with size and SHA-256</summary>');
  });

  test('may load nothing, and names its only style by its digest', () => {
    const digest = createHash('sha256').update(pageStyle).digest('base64');
    const [, policy] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(renderPage(aReport())) ?? [];
    expect(policy).toBe(`default-src 'none'; style-src 'sha256-${digest}'; base-uri 'none'; form-action 'none'`);
    expect(renderPage(aReport())).toContain(`<style>${pageStyle}</style>`);
  });

  test('counts what is too much to list', () => {
    const findings = Array.from({ length: 1_002 }, (_, at) => ({ where: `path ${at}`, what: `why ${at}` }));
    const page = renderPage(aReport({ verdicts: [failed(recordMismatch, 'x', ...findings)] }));
    expect(page.match(/<li><code>path \d+/g)).toHaveLength(1_000);
    expect(page).toContain('<p>… and 2 more; <code>report.json</code> has all of them.</p>');
  });
});
