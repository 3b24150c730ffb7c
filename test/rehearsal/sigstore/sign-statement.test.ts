import { bundleFromJSON } from '@sigstore/bundle';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { signStatement } from '../../../src/rehearsal/sigstore/sign-statement.ts';
import type { Sigstore } from '../../../src/rehearsal/sigstore/start-sigstore.ts';
import { start, statement, token, verifyBundle } from './sigstore-fixture.ts';

let sigstore: Sigstore;
beforeAll(async () => {
  sigstore = await start();
});
afterAll(() => sigstore.close());

const value = (name: string) => JSON.parse(statement(name).toString());

test('gives a bundle that the real verifier takes, for whatever identity the token names', async () => {
  const other = 'python/wheels/.github/workflows/nightly.yml@refs/heads/main';
  const bundle = await signStatement(sigstore, token({ job_workflow_ref: other }), value('a.whl'));
  expect(verifyBundle(sigstore, bundleFromJSON(bundle))).toBe(`https://github.com/${other}`);
  expect(JSON.parse(Buffer.from(bundle.dsseEnvelope.payload, 'base64').toString())).toEqual(value('a.whl'));
});

test('throws the words of a service that refuses', async () => {
  await expect(signStatement(sigstore, 'no token', value('a.whl'))).rejects.toThrow(/400 .*identity token/);
});
