import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { verify } from '../../../src/commands/verify/verify.ts';
import type { Bundle } from '../../../src/model/attestation.ts';
import { sha256Of } from '../../../src/model/digest.ts';
import { pypiAttestation } from '../../../src/provenance/pypi-attestation.ts';
import type { Sigstore } from '../../../src/rehearsal/sigstore/start-sigstore.ts';
import { start } from '../../rehearsal/sigstore/sigstore-fixture.ts';
import { changes, ofBundle, ofCertificate, ofLogEntry, ofStatement } from './mutations.ts';
import {
  bytes,
  everyRule,
  type Predicate,
  provenance,
  publication,
  sign,
  trusting,
  typed,
  verifyingPorts,
  wheel,
} from './verifying-world.ts';

let sigstore: Sigstore;
let honest: Bundle;
let published: Bundle;
beforeAll(async () => {
  sigstore = await start();
  [honest, published] = await Promise.all([sign(sigstore, provenance()), sign(sigstore, publication())]);
});
afterAll(() => sigstore.close());

const text = (value: unknown) => JSON.stringify(value);

/** What `verify` says of one folder under every rule: the verdict of its one file, and how many reasons there are. */
async function judged(files: Readonly<Record<string, string | Buffer>>, rules: readonly string[] = everyRule) {
  const found = await verify(typed(...rules, '/in'), verifyingPorts(trusting(sigstore), files));
  return found.files.map(({ verdict, reasons }) => ({ verdict, because: reasons.length > 0 }));
}

const refused = [{ verdict: 'refused', because: true }];
const verified = [{ verdict: 'verified', because: false }];

/** Both kinds of evidence whole, beside the file. */
const evidence = () => ({ [`${wheel}.sigstore.json`]: text(honest), [wheel]: bytes });

let tried = 0;

describe('evidence of which one field was changed is refused', () => {
  test('and unchanged it is not', async () => {
    expect(await judged(evidence())).toEqual(verified);
    const attestation = pypiAttestation(published);
    const publish = text(attestation.ok && attestation.value);
    expect(await judged({ ...evidence(), [`${wheel}.publish.attestation`]: publish })).toEqual(verified);
  });

  test.for([
    { of: 'the bundle', table: ofBundle, atLeast: 50 },
    { of: 'the statement', table: ofStatement, atLeast: 70 },
    { of: 'the certificate', table: ofCertificate, atLeast: 60 },
    { of: 'the log entry', table: ofLogEntry, atLeast: 30 },
  ])('$of', { timeout: 60_000 }, async ({ table, atLeast }) => {
    const mutations = table(honest);
    expect(mutations.length).toBeGreaterThanOrEqual(atLeast);
    for (const { of, bundle } of mutations) {
      const said = await judged({ ...evidence(), [`${wheel}.sigstore.json`]: text(bundle) });
      expect([of, said]).toEqual([of, refused]);
    }
    tried += mutations.length;
  });

  test('an attestation, beside a bundle that holds', async () => {
    const attestation = pypiAttestation(published);
    for (const { of, value } of changes(attestation.ok ? attestation.value : undefined)) {
      const said = await judged({ ...evidence(), [`${wheel}.publish.attestation`]: text(value) });
      expect([of, said]).toEqual([of, refused]);
      tried += 1;
    }
  });

  test('the file', async () => {
    const turned = Array.from(bytes, (byte, at) =>
      Buffer.concat([bytes.subarray(0, at), Buffer.of(byte ^ 1), bytes.subarray(at + 1)]),
    );
    for (const other of [
      ...turned,
      bytes.subarray(1),
      bytes.subarray(0, -1),
      Buffer.concat([bytes, bytes]),
      Buffer.of(),
    ]) {
      expect([other.toString(), await judged({ ...evidence(), [wheel]: other })]).toEqual([other.toString(), refused]);
      tried += 1;
    }
  });

  test('its name, with the evidence under the new name', async () => {
    const names = [
      'pkg-1.1-py3-none-any.whl',
      'pkg-1.0-py3-none-win32.whl',
      'pkg-1.0-1-py3-none-any.whl',
      'kpg-1.0-py3-none-any.whl',
    ];
    for (const name of names) {
      expect(await judged({ [name]: bytes, [`${name}.sigstore.json`]: text(honest) })).toEqual(refused);
      tried += 1;
    }
  });

  test('more than two hundred changes were tried', () => {
    expect(tried).toBeGreaterThan(200);
  });
});

describe('a statement that says something else, signed by the right workflow, is refused', () => {
  const main = 'https://github.com/python/wheels/.github/workflows/wheels.yml@refs/heads/main';
  const dependency = (at: number, change: object) => (one: Predicate) =>
    void Object.assign(one.buildDefinition.resolvedDependencies[at] ?? {}, change);

  test.for<{ of: string; bend: (one: Predicate) => void }>([
    { of: 'another builder', bend: (one) => void Object.assign(one.runDetails.builder, { id: `${main}-2` }) },
    {
      of: 'another run',
      bend: ({ runDetails: { metadata } }) =>
        void Object.assign(metadata, { invocationId: metadata.invocationId.replace('/13/', '/130/') }),
    },
    {
      of: 'another release repository',
      bend: dependency(0, { uri: 'git+https://github.com/python/wheels-x@refs/heads/main' }),
    },
    {
      of: 'another release ref',
      bend: dependency(0, { uri: 'git+https://github.com/python/wheels@refs/heads/main-2' }),
    },
    { of: 'another release commit', bend: dependency(0, { digest: { gitCommit: 'b'.repeat(40) } }) },
    { of: 'another source repository', bend: dependency(1, { uri: 'git+https://github.com/evil/pkg@refs/tags/v1.0' }) },
    { of: 'another source tag', bend: dependency(1, { uri: 'git+https://github.com/python/pkg@refs/tags/v1.0.1' }) },
    { of: 'another source commit', bend: dependency(1, { digest: { gitCommit: 'd'.repeat(40) } }) },
    { of: 'a short source commit', bend: dependency(1, { digest: { gitCommit: 'c'.repeat(12) } }) },
    { of: 'no source', bend: dependency(1, { name: 'library' }) },
    { of: 'two sources', bend: dependency(0, { name: 'source' }) },
    {
      of: 'another source among its parameters',
      bend: (one) => void Object.assign(one.buildDefinition.externalParameters.source, { ref: 'refs/tags/v2' }),
    },
    {
      of: 'a build type that nobody knows',
      bend: (one) => void Object.assign(one.buildDefinition, { buildType: 'https://example.com/build' }),
    },
    {
      of: 'a self-hosted runner',
      bend: (one) => void Object.assign(one.buildDefinition.internalParameters.controlPlane, { runnerGroup: 'ours' }),
    },
  ])('$of', async ({ bend }) => {
    const bundle = await sign(sigstore, provenance(bend));
    expect(await judged({ ...evidence(), [`${wheel}.sigstore.json`]: text(bundle) })).toEqual(refused);
  });

  test.for([
    { of: 'another name', subject: [{ name: 'pkg-1.0.tar.gz', digest: { sha256: sha256Of(bytes) } }] },
    { of: 'another digest', subject: [{ name: wheel, digest: { sha256: sha256Of('x') } }] },
    {
      of: 'this digest under another name and this name with another digest',
      subject: [
        { name: wheel, digest: { sha256: sha256Of('x') } },
        { name: 'pkg-1.0.tar.gz', digest: { sha256: sha256Of(bytes) } },
      ],
    },
    {
      of: 'this file twice, with two digests',
      subject: [
        { name: wheel, digest: { sha256: sha256Of(bytes) } },
        { name: wheel, digest: { sha256: sha256Of('x') } },
      ],
    },
  ])('$of', async ({ subject }) => {
    const bundle = await sign(sigstore, provenance(undefined, subject));
    expect(await judged({ ...evidence(), [`${wheel}.sigstore.json`]: text(bundle) })).toEqual(refused);
  });
});

describe('the right statement, signed by somebody else, is refused', () => {
  const other = 'python/wheels/.github/workflows/other.yml@refs/heads/main';
  test.for([
    { of: 'another repository', bend: { repository: 'evil/wheels' } },
    { of: 'a longer repository that holds the right one', bend: { repository: 'python/wheels-x' } },
    { of: 'a repository that ends in the right one', bend: { repository: 'x-python/wheels' } },
    { of: 'another workflow of the repository', bend: { job_workflow_ref: other, workflow_ref: other } },
    { of: 'a workflow called by another one', bend: { workflow_ref: other } },
    {
      of: 'a foreign reusable workflow',
      bend: { job_workflow_ref: 'evil/builders/.github/workflows/wheels.yml@refs/heads/main' },
    },
    {
      of: 'a workflow with a longer name',
      bend: { workflow_ref: 'python/wheels/.github/workflows/wheels.yml.yml@refs/heads/main' },
    },
    { of: 'a workflow at another ref than the run’s', bend: { ref: 'refs/heads/other' } },
    { of: 'another environment', bend: { environment: 'testpypi' } },
    { of: 'a longer environment', bend: { environment: 'pypi-x' } },
    { of: 'no environment', bend: { environment: '' } },
    { of: 'a self-hosted runner', bend: { runner_environment: 'self-hosted' } },
    { of: 'another run than the statement’s', bend: { run_id: '130' } },
    { of: 'another commit than the statement’s', bend: { sha: 'e'.repeat(40) } },
  ])('$of', async ({ bend }) => {
    const bundle = await sign(sigstore, provenance(), { bend: () => bend });
    expect(await judged({ ...evidence(), [`${wheel}.sigstore.json`]: text(bundle) })).toEqual(refused);
  });

  test('another Sigstore', async () => {
    const stranger = await start();
    const bundle = await sign(stranger, provenance());
    await stranger.close();
    expect(await judged({ ...evidence(), [`${wheel}.sigstore.json`]: text(bundle) })).toEqual(refused);
  });
});
