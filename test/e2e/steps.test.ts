import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type CopiedBundle, copyBundle } from '../support/bundle.ts';
import { expectGolden } from '../support/golden.ts';
import { missingNodes, nodes } from '../support/nodes.ts';
import { scrub } from '../support/scrub.ts';
import { inStep, type SteppedRelease, steppedRelease, type TakenStep } from '../support/stepped-release.ts';

vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

let bundle: CopiedBundle;
const played = new Map<number, SteppedRelease>();
beforeAll(async () => {
  bundle = copyBundle();
  await Promise.all(nodes.map(async (node) => played.set(node.major, await steppedRelease(bundle, node))));
});
afterAll(async () => {
  await Promise.all([...played.values()].map((release) => release.close()));
  bundle.remove();
});

/** The release on that Node, and one of its steps. */
function on(major: number) {
  const release = played.get(major);
  if (release === undefined) throw new Error(`nothing was played on Node ${major}`);
  const step = (name: string): TakenStep => {
    const taken = release.steps.get(name);
    if (taken === undefined) throw new Error(`there was no step ${name}`);
    return taken;
  };
  return { ...release, step };
}

/** One page of what a person or the next job sees of a step. */
function pageOf({ code, outputs, annotations, services, summary }: TakenStep): string {
  // A signature and its certificate: other words in every run, and of other lengths.
  const known = { ...outputs, ...(outputs.approval ? { approval: '@@bundle@@' } : {}) };
  const page = [
    `exit ${code}`,
    `asked ${services.join(', ') || 'nobody'}`,
    ...Object.entries(known).map(([name, value]) => `output ${name}: ${value}`),
    ...annotations.map((one) => `annotation ${one}`),
    '',
    summary,
  ];
  return scrub(page.join('\n'));
}

/** Files of a publication that came about in that way. */
function filesThat(how: string, { outputs }: TakenStep): readonly string[] {
  const { files }: { files: { file: string; how: string }[] } = JSON.parse(outputs.publication ?? '{"files":[]}');
  return files.filter((one) => one.how === how).map(({ file }) => file);
}

/** Forms of tokens, for one that a phase made by itself out of another: a JWT, a macaroon of an index, GitHub's own. */
const tokenForms = [/eyJ[\w-]{10,}\.eyJ[\w-]{10,}\./, /pypi-[\w-]{40,}/, /\bgh[ps]_\w{20,}/];

/** Which kinds of tokens a text holds. */
const heldIn = (text: string, tokens: SteppedRelease['tokens']): readonly string[] => [
  ...[...tokens].flatMap(([kind, all]) => (all.some((token) => text.includes(token)) ? [kind] : [])),
  ...tokenForms.flatMap((form) => (form.test(text) ? [`what looks like a token: ${form.source}`] : [])),
];

/** Everything that a step printed or wrote, as text; without the lines by which a runner learns what to mask. */
function textsOf({ stdout, stderr, folder }: TakenStep): readonly { readonly where: string; readonly text: string }[] {
  const shown = stdout.split('\n').filter((line) => !line.startsWith('::add-mask::'));
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return [
    { where: 'standard output', text: shown.join('\n') },
    { where: 'standard error', text: stderr },
    ...files.map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      return { where: relative(folder, path), text: readFileSync(path, 'latin1') };
    }),
  ];
}

/** The seal's own files as the step left them, by name. */
function sealOf(step: TakenStep): ReadonlyMap<string, string> {
  const folder = inStep(step, 'seal');
  return new Map(
    readdirSync(folder)
      .sort()
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );
}

describe.for(nodes)('the steps of a release on Node $major', ({ major }) => {
  test.for(['plan', 'stamp sdist', 'seal', 'publish-again', 'confirm'])(
    '%s: exit code, outputs, annotations, summary, and which services it asked',
    (name) => expectGolden(`step-${name.replace(' ', '-')}.md`, pageOf(on(major).step(name))),
  );

  test('a leg asks nobody but for the place of one artifact, and is asked for nothing', () => {
    const stamps = [...on(major).steps].filter(([name]) => name.startsWith('stamp '));
    expect(stamps.map(([, { code, services, outputs }]) => ({ code, services, outputs }))).toEqual(
      Array.from({ length: 5 }, () => ({ code: 0, services: ['results'], outputs: {} })),
    );
  });

  test('an upload that is cut says how far it came, and what is up stays', () => {
    const { step, half } = on(major);
    const cut = step('publish-cut');
    expect([cut.code, cut.outputs, cut.annotations, half.length]).toEqual([
      4,
      {},
      ['failure wheelgate: UPLOAD_REFUSED'],
      6,
    ]);
    expect(cut.stderr).toMatch(/^UPLOAD_REFUSED: .*\. 6 of 13 files are up; not yet: (?:\S+, ){4}\S+ and 2 more$/m);
    expect(cut.summary).toContain('6 of 13 files are up');
  });

  test('the next attempt uploads the rest and nothing twice, and one more uploads nothing', () => {
    const { step, half } = on(major);
    const [publish, again] = [step('publish'), step('publish-again')];
    expect({ codes: [publish.code, again.code], uploads: [publish.uploads, again.uploads] }).toEqual({
      codes: [0, 0],
      uploads: [7, 0],
    });
    expect(filesThat('already-there', publish)).toEqual(half);
    expect(filesThat('uploaded', publish)).toHaveLength(7);
    expect(filesThat('already-there', again)).toHaveLength(13);
  });

  test('no token of any job stands in anything that a step printed or wrote', () => {
    const { steps, tokens } = on(major);
    // What is looked for was there: a test that looks for nothing finds nothing.
    const counts = Object.fromEntries([...tokens].map(([kind, all]) => [kind, all.length]));
    expect(counts).toEqual({
      GITHUB_TOKEN: 11,
      'runtime token': 11,
      'identity request token': 4,
      'identity token': expect.toSatisfy((count: number) => count >= 4),
      'upload token': 2,
    });
    const found = [...steps].flatMap(([name, step]) =>
      textsOf(step).flatMap(({ where, text }) => heldIn(text, tokens).map((kind) => `${name}: ${where} holds ${kind}`)),
    );
    expect(found).toEqual([]);
    const masked = [...steps].map(([, { stdout }]) => stdout).join('\n');
    expect((tokens.get('upload token') ?? []).filter((token) => !masked.includes(`::add-mask::${token}\n`))).toEqual(
      [],
    );
  });
});

describe('the same files of the same run', () => {
  test.runIf(missingNodes.length === 0)('give the same release.json on every Node; only what is signed differs', () => {
    const [one, other] = nodes.map(({ major }) => sealOf(on(major).step('seal')));
    expect(one?.get('release.json')).toContain('"project": "sundial"');
    expect(other?.get('release.json')).toBe(one?.get('release.json'));
    expect([...(one?.keys() ?? [])]).toEqual([...(other?.keys() ?? [])]);
    const different = [...(one ?? [])].filter(([name, text]) => other?.get(name) !== text).map(([name]) => name);
    const signed = /\.(?:sigstore\.json|slsa\.attestation|intoto\.jsonl)$|^SHA256SUMS$/;
    expect(different).toEqual([...(one?.keys() ?? [])].filter((name) => signed.test(name)));
    // Two for each distribution, their collection, and the sums of all.
    expect(different).toHaveLength(2 * 13 + 2);
  });
});
