import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkIds } from '../scripts/gen/load-checks.ts';
import { outputTable } from '../scripts/gen/outputs.ts';
import { jobPermissions } from '../src/commands/rehearse/job-permissions.ts';
import { readRunnerInputs } from '../src/inputs.ts';
import { parsePolicy } from '../src/model/parse-policy.ts';
import { readText } from './support/source-tree.ts';

interface Step {
  readonly id?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, string>>;
}

interface Job {
  readonly needs?: string | readonly string[];
  readonly environment?: string;
  readonly permissions: Readonly<Record<string, string>>;
  readonly outputs?: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
}

const jobsIn = (path: string): Readonly<Record<string, Job>> => parse(readText(path)).jobs;

const isOurs = ({ uses }: Step): boolean => uses?.startsWith('OWNER/wheelgate@') === true;

/** What an expression could give, for a reader of inputs that knows no expressions. */
const samples: Readonly<Record<string, string>> = {
  'inputs.source-ref': 'v1.2.3',
  "inputs.source-ref || 'main'": 'main',
  'inputs.index': 'pypi',
  'needs.plan.outputs.plan': '{}',
  'needs.seal.outputs.seal': 'ab'.repeat(32),
  "needs.pypi.result == 'success' && 'pypi' || 'testpypi'": 'testpypi',
};

const evaluated = (text: string): string =>
  text.replace(/\$\{\{ (.*?) \}\}/g, (_, expression: string) => samples[expression] ?? `unknown: ${expression}`);

/** What each job may do, by the phase of its step of ours. */
const permissionsOf = { ...jobPermissions, stamp: jobPermissions.leg };

describe.for(['examples/wheels.yml', 'examples/wheels-minimal.yml'])('%s', (path) => {
  const jobs = jobsIn(path);

  test('gives every phase inputs that it takes, and its job exactly the permissions that it needs', () => {
    const phases = Object.entries(jobs).flatMap(([name, { permissions, steps }]) =>
      steps.filter(isOurs).map((step) => {
        const { command } = readRunnerInputs((input) => evaluated(step.with?.[input] ?? ''));
        const wanted = Object.entries(permissionsOf).find(([phase]) => phase === command)?.[1];
        expect([name, permissions]).toEqual([name, wanted]);
        return command;
      }),
    );
    expect([...new Set(phases)]).toEqual(['plan', 'stamp', 'seal', 'publish', 'confirm']);
  });

  test('hands on outputs that exist, between jobs that need each other', () => {
    const text = readText(path);
    const handed = [...text.matchAll(/steps\.(\w+)\.outputs\.([\w-]+)/g)].map(([, , output = '']) => output);
    expect(handed.filter((output) => outputTable[output] === undefined)).toEqual([]);
    for (const [name, job] of Object.entries(jobs)) {
      const needs = [job.needs ?? []].flat();
      for (const [, from = '', output = ''] of JSON.stringify(job).matchAll(/needs\.(\w+)\.outputs\.([\w-]+)/g)) {
        expect([name, needs.includes(from), jobs[from]?.outputs?.[output] !== undefined]).toEqual([name, true, true]);
      }
    }
  });

  test('has an identity token only where nothing but wheelgate runs', () => {
    const others = Object.entries(jobs).filter(([, { steps }]) => !steps.every(isOurs));
    expect(others.filter(([, { permissions }]) => 'id-token' in permissions)).toEqual([]);
    const publishing = Object.values(jobs).filter(({ steps }) => steps.some((one) => one.with?.phase === 'publish'));
    expect(publishing.filter(({ environment }) => environment === undefined)).toEqual([]);
  });

  test('pins every action by its commit', () => {
    const uses = Object.values(jobs).flatMap(({ steps }) => steps.flatMap((step) => step.uses ?? []));
    expect(uses.filter((one) => !/@[0-9a-f]{40}$/.test(one))).toEqual([]);
  });
});

describe('examples/wheelgate.yml', () => {
  test('is a policy without a mistake', () => {
    const ids = [...checkIds('distribution'), ...checkIds('release')];
    expect(parsePolicy(readText('examples/wheelgate.yml'), ids)).toMatchObject({
      ok: true,
      value: { project: 'numpy' },
    });
  });
});

test('README shows lines of the minimal example, in its order', () => {
  const shown = /```yaml\n(.*?)```/s.exec(readText('README.md'))?.[1] ?? '';
  const lines = shown.split('\n').filter((line) => line.trim() !== '' && !line.trim().startsWith('#'));
  expect(lines.length).toBeGreaterThan(20);
  const example = readText('examples/wheels-minimal.yml').split('\n');
  let at = 0;
  for (const line of lines) {
    at = example.indexOf(line, at) + 1;
    expect([line, at > 0]).toEqual([line, true]);
  }
});
