import { execFileSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cosign, hasCosign } from '../../support/cosign.ts';
import { foreignTools, has } from '../../support/foreign-tools.ts';

const minutes = 60_000;
const hasPython = has('python3');
const evidence = ['slsa.attestation', 'sigstore.json'];

/** One question to every verifier: is this file what that workflow of that repository released? */
interface Question {
  /** All of them, or it is no. */
  readonly files: readonly string[];
  readonly repository: string;
  readonly workflow: string;
}

let tool: Awaited<ReturnType<typeof foreignTools>>;
let work: string;
let distributions: readonly string[];
const seal = () => join(work, 'out', 'seal');
const root = () => join(work, 'out', 'trusted_root.json');
const bundle = () => join(work, 'dist', 'index.js');

beforeAll(async () => {
  work = mkdtempSync(join(tmpdir(), 'verdicts-'));
  cpSync('dist', join(work, 'dist'), { recursive: true });
  execFileSync(process.execPath, [bundle(), 'rehearse', '--out', join(work, 'out')], { stdio: 'pipe' });
  distributions = readdirSync(seal()).filter((name) => /\.(?:whl|tar\.gz)$/.test(name));
  if (hasPython) tool = await foreignTools();
}, 10 * minutes);
afterAll(() => rmSync(work, { recursive: true, force: true }));

/** Every verifier on this machine; each says whether it accepts. */
const verifiers: readonly { readonly name: string; readonly accepts: (one: Question) => Promise<boolean> }[] = [
  {
    name: 'wheelgate',
    accepts: async ({ files, repository, workflow }) => {
      const rules = ['--repository', repository, '--workflow', workflow, '--trusted-root', root(), '--quiet'];
      return exitOf(process.execPath, bundle(), 'verify', ...rules, ...files) === 0;
    },
  },
  ...(hasPython
    ? [
        {
          name: 'sigstore-python and pypi-attestations',
          accepts: async ({ files, repository, workflow }: Question) => {
            const script = 'test/e2e/foreign/verify_attestations.py';
            const rules = ['--trusted-root', root(), '--repository', repository, '--workflow', workflow];
            return (await tool('python', script, ...rules, ...files)).code === 0;
          },
        },
      ]
    : []),
  ...(hasCosign
    ? [
        {
          name: 'cosign',
          accepts: async ({ files, repository, workflow }: Question) => {
            const identity = `https://github.com/${repository}/.github/workflows/${workflow}@refs/heads/main`;
            const who = ['--certificate-identity', identity, '--certificate-oidc-issuer', issuer];
            const what = ['--type', 'slsaprovenance1', '--trusted-root', root()];
            for (const file of files) {
              const its = ['--bundle', `${file}.sigstore.json`, file];
              if ((await cosign('verify-blob-attestation', ...what, ...who, ...its)).code !== 0) return false;
            }
            return files.length > 0;
          },
        },
      ]
    : []),
];

const issuer = 'https://token.actions.githubusercontent.com';
const right = { repository: 'acme/sundial-release', workflow: 'wheels.yml' };

function exitOf(program: string, ...args: readonly string[]): number {
  try {
    execFileSync(program, args, { stdio: 'pipe' });
    return 0;
  } catch (failure) {
    return Object(failure).status;
  }
}

/** A folder with one distribution and the evidence of that one, or of another. */
function laid(name: string, of = name): string {
  const folder = mkdtempSync(join(work, 'laid-'));
  writeFileSync(join(folder, name), readFileSync(join(seal(), name)));
  for (const end of evidence) {
    writeFileSync(join(folder, `${name}.${end}`), readFileSync(join(seal(), `${of}.${end}`)));
  }
  return join(folder, name);
}

/** The file with its bundle's first signature character, or the log's promise, changed. */
function bent(name: string, member: RegExp): string {
  const file = laid(name);
  for (const end of evidence) {
    const text = readFileSync(`${file}.${end}`, 'utf8');
    const at = (member.exec(text)?.index ?? 0) + (member.exec(text)?.[0].length ?? 0) + 12;
    writeFileSync(`${file}.${end}`, `${text.slice(0, at)}${text[at] === 'A' ? 'B' : 'A'}${text.slice(at + 1)}`);
  }
  return file;
}

describe.each(verifiers)('$name', ({ accepts }) => {
  test(
    'accepts every file',
    async () => {
      expect(distributions).toHaveLength(13);
      expect(await accepts({ files: distributions.map((name) => join(seal(), name)), ...right })).toBe(true);
    },
    5 * minutes,
  );

  test.for<{ of: string; ask: (name: string, other: string) => Question }>([
    {
      of: 'a changed byte',
      ask: (name) => {
        const file = laid(name);
        appendFileSync(file, ' ');
        return { files: [file], ...right };
      },
    },
    { of: 'another file’s evidence', ask: (name, other) => ({ files: [laid(name, other)], ...right }) },
    { of: 'a changed signature', ask: (name) => ({ files: [bent(name, /"sig(?:nature)?":"/)], ...right }) },
    {
      of: 'a changed promise of the log',
      ask: (name) => ({ files: [bent(name, /"signedEntryTimestamp":"/)], ...right }),
    },
    { of: 'a changed statement', ask: (name) => ({ files: [bent(name, /"(?:payload|statement)":"/)], ...right }) },
    {
      of: 'another repository',
      ask: (name) => ({ files: [laid(name)], ...right, repository: 'evil/sundial-release' }),
    },
    {
      of: 'a longer repository that holds the right one',
      ask: (name) => ({ files: [laid(name)], ...right, repository: 'acme/sundial-release-x' }),
    },
    {
      of: 'a repository that the right one holds',
      ask: (name) => ({ files: [laid(name)], ...right, repository: 'acme/sundial' }),
    },
    { of: 'another workflow', ask: (name) => ({ files: [laid(name)], ...right, workflow: 'other.yml' }) },
    {
      of: 'a longer workflow that holds the right one',
      ask: (name) => ({ files: [laid(name)], ...right, workflow: 'x-wheels.yml' }),
    },
  ])('refuses $of', { timeout: minutes }, async ({ ask }) => {
    const [name = '', other = ''] = distributions;
    expect(await accepts(ask(name, other))).toBe(false);
    expect(await accepts({ files: [laid(name)], ...right })).toBe(true);
  });
});
