import { X509Certificate } from 'node:crypto';
import { bundleToJSON } from '@sigstore/bundle';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { at, isRecord } from '../../../src/rehearsal/sigstore/json-value.ts';
import type { Sigstore } from '../../../src/rehearsal/sigstore/start-sigstore.ts';
import { payloadType, signBundle, start, statement } from './sigstore-fixture.ts';

let sigstore: Sigstore;
let proposed: Proposed;
beforeAll(async () => {
  sigstore = await start();
  proposed = await proposal();
});
afterAll(() => sigstore.close());

interface Proposed {
  readonly envelope: string;
  readonly verifier: string;
}

/** What the client sent for one bundle: the log has it already. */
async function proposal(): Promise<Proposed> {
  const bundle = bundleToJSON(await signBundle(sigstore, statement('a.whl'), false));
  const sig = bundle.dsseEnvelope?.signatures[0]?.sig ?? '';
  const payload = statement('a.whl').toString('base64');
  const der = Buffer.from(bundle.verificationMaterial.certificate?.rawBytes ?? '', 'base64');
  const verifier = Buffer.from(new X509Certificate(der).toString()).toString('base64');
  return { envelope: JSON.stringify({ payload, payloadType, signatures: [{ sig }] }), verifier };
}

async function post({ envelope, verifier }: Proposed, kind = 'dsse') {
  const spec = { proposedContent: { envelope, verifiers: [verifier] } };
  const body = JSON.stringify({ apiVersion: '0.0.1', kind, spec });
  const reply = await fetch(`${sigstore.rekor}/api/v1/log/entries`, { method: 'POST', body });
  const answer: unknown = await reply.json();
  return { status: reply.status, location: reply.headers.get('location') ?? '', body: answer };
}

async function get(path: string): Promise<object> {
  const value: unknown = await (await fetch(`${sigstore.rekor}${path}`)).json();
  return isRecord(value) ? value : {};
}

test('the same entry again gives 409 and where it is', async () => {
  await post(proposed);
  const { status, location, body } = await post(proposed);
  const uuid = location.split('/').pop() ?? '';
  expect(status).toBe(409);
  expect(uuid).toMatch(/^[0-9a-f]{80}$/);
  expect(body).toEqual({
    code: 409,
    message: `an equivalent entry already exists in the transparency log with UUID ${uuid}`,
  });
  const entry = await get(location);
  expect(Object.keys(entry)).toEqual([uuid]);
  const byIndex = await get(`/api/v1/log/entries?logIndex=${String(at(entry, uuid, 'logIndex'))}`);
  expect(Object.keys(byIndex)).toEqual([uuid]);
});

describe('refused', () => {
  const envelope = (change: object) => JSON.stringify({ ...JSON.parse(proposed.envelope), ...change });

  test('another payload under the signature', async () => {
    const bent = envelope({ payload: statement('b.whl').toString('base64') });
    const message = 'error processing entry: verifying signature: invalid signature';
    expect(await post({ ...proposed, envelope: bent })).toEqual({
      status: 400,
      location: '',
      body: { code: 400, message },
    });
  });

  test('no signature, no envelope, no certificate, another kind', async () => {
    const replies = await Promise.all([
      post({ ...proposed, envelope: envelope({ signatures: [] }) }),
      post({ ...proposed, envelope: '{' }),
      post({ ...proposed, verifier: 'AAAA' }),
      post(proposed, 'intoto'),
    ]);
    expect(replies.map(({ status, body }) => [status, at(body, 'message')])).toEqual([
      [400, 'the envelope needs a payload, its type and one signature'],
      [400, 'the envelope needs a payload, its type and one signature'],
      [400, 'the verifier is no certificate'],
      [400, 'only entries of kind dsse 0.0.1 are taken'],
    ]);
  });

  test('an entry that nobody logged', async () => {
    const reply = await fetch(`${sigstore.rekor}/api/v1/log/entries/${'0'.repeat(80)}`);
    expect([reply.status, await reply.json()]).toEqual([
      404,
      { code: 404, message: 'entry not found in the transparency log' },
    ]);
  });
});
