import { describe, expect, test } from 'vitest';
import type { VerifiedStatement } from '../../src/model/attestation.ts';
import { judgeSigner } from '../../src/provenance/judge-signer.ts';
import { commitOf } from '../model/documents.ts';
import { aVerifiedStatement, demoSigner } from './a-verified-statement.ts';

type Signer = VerifiedStatement['signer'];

const right = aVerifiedStatement().signer;
const run = (id: string) => `https://github.com/demo-org/demo-release/actions/runs/${id}`;
const texts = [
  'san',
  'issuer',
  'repository',
  'commit',
  'ref',
  'buildConfigUri',
  'runInvocationUri',
  'runnerEnvironment',
] as const satisfies readonly (keyof Signer)[];

describe(judgeSigner, () => {
  test('has nothing against the expected signer, in any attempt and environment', () => {
    expect(judgeSigner(aVerifiedStatement(), demoSigner)).toEqual([]);
    expect(judgeSigner(aVerifiedStatement({ runInvocationUri: run('77/attempts/12') }), demoSigner)).toEqual([]);
    expect(judgeSigner(aVerifiedStatement({ environment: 'pypi' }), demoSigner)).toEqual([]);
  });

  test.for(texts)('compares %s whole: a part, an addition and a change of case are refused', (member) => {
    const text = right[member];
    for (const other of [
      '',
      text.slice(1),
      text.slice(0, -1),
      `x${text}`,
      `${text}x`,
      ` ${text}`,
      text.toUpperCase(),
    ]) {
      expect([other, judgeSigner(aVerifiedStatement({ [member]: other }), demoSigner).length]).toEqual([other, 1]);
    }
  });

  test.for<{ of: string; bend: Partial<Signer>; says: readonly string[] }>([
    {
      of: 'a repository that holds the right name',
      bend: { repository: 'https://github.com/demo-org/demo-release-evil' },
      says: [
        'the certificate’s repository is "https://github.com/demo-org/demo-release-evil", expected "https://github.com/demo-org/demo-release"',
      ],
    },
    {
      of: 'another commit',
      bend: { commit: commitOf('e') },
      says: [`the certificate’s commit is "${commitOf('e')}", expected "${commitOf('d')}"`],
    },
    {
      of: 'a reusable workflow of another repository',
      bend: { san: 'https://github.com/x/y/.github/workflows/wheels.yml@refs/heads/main' },
      says: [
        'the certificate’s subject is "https://github.com/x/y/.github/workflows/wheels.yml@refs/heads/main", expected "https://github.com/demo-org/demo-release/.github/workflows/wheels.yml@refs/heads/main"',
      ],
    },
    {
      of: 'a longer run id',
      bend: { runInvocationUri: run('777/attempts/1') },
      says: [`the certificate’s run is "${run('777/attempts/1')}", expected ${run('77/attempts/')}N`],
    },
    {
      of: 'an attempt that is none',
      bend: { runInvocationUri: run('77/attempts/1/../../78') },
      says: [`the certificate’s run is "${run('77/attempts/1/../../78')}", expected ${run('77/attempts/')}N`],
    },
    {
      of: 'a self-hosted runner',
      bend: { runnerEnvironment: 'self-hosted' },
      says: ['the certificate’s runner environment is "self-hosted", expected "github-hosted"'],
    },
  ])('refuses $of', ({ bend, says }) => {
    expect(judgeSigner(aVerifiedStatement(bend), demoSigner)).toEqual(says);
  });

  test('says everything at once', () => {
    const nobody = Object.fromEntries(texts.map((member) => [member, '']));
    expect(judgeSigner(aVerifiedStatement(nobody), demoSigner)).toHaveLength(texts.length);
  });
});
