import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { integer, nothing, octets, oid, sequence, yes } from '../../../src/rehearsal/sigstore/der.ts';
import type { Sigstore } from '../../../src/rehearsal/sigstore/start-sigstore.ts';
import { start } from './sigstore-fixture.ts';

let sigstore: Sigstore;
beforeAll(async () => {
  sigstore = await start(() => Date.parse('2026-11-24T10:00:00.700Z'));
});
afterAll(() => sigstore.close());

async function post(body: string | Uint8Array, type: string) {
  const headers = { 'content-type': type };
  const reply = await fetch(`${sigstore.tsa}/api/v1/timestamp`, { method: 'POST', headers, body });
  return { status: reply.status, bytes: Buffer.from(await reply.arrayBuffer()) };
}

const hash = createHash('sha256').update('signature').digest();
const nonce = Buffer.from('c0ffee', 'hex');
const sha256 = '2.16.840.1.101.3.4.2.1';
const query = (id: string, digest: Buffer) =>
  sequence(integer(1), sequence(sequence(oid(id), nothing), octets(digest)), integer(nonce), yes);

describe('stamped', () => {
  test('a query in JSON, in whole seconds and without certificates', async () => {
    const json = JSON.stringify({ artifactHash: hash.toString('base64'), hashAlgorithm: 'sha256' });
    const { status, bytes } = await post(json, 'application/json');
    expect(status).toBe(201);
    expect(bytes.includes(hash)).toBe(true);
    expect(bytes.includes('20261124100000Z')).toBe(true);
    expect(bytes.includes('rehearsal timestamp authority')).toBe(false);
  });

  test('a query in DER, with its nonce and the certificate', async () => {
    const { status, bytes } = await post(query(sha256, hash), 'application/timestamp-query');
    expect(status).toBe(201);
    expect(bytes.includes(integer(nonce))).toBe(true);
    expect(bytes.includes('rehearsal timestamp authority')).toBe(true);
  });
});

describe('refused', () => {
  test.each([
    ['no JSON', '{', 'application/json'],
    [
      'a hash of the wrong length',
      JSON.stringify({ artifactHash: 'AAAA', hashAlgorithm: 'sha256' }),
      'application/json',
    ],
    ['SHA-1', query('1.3.14.3.2.26', hash.subarray(0, 20)), 'application/timestamp-query'],
    ['a query cut off', query(sha256, hash).subarray(0, 40), 'application/timestamp-query'],
    ['nothing', '', 'application/timestamp-query'],
  ])('%s', async (_, body, type) => {
    expect((await post(body, type)).status).toBe(400);
  });
});
