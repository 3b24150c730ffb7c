import { createHash, createHmac, generateKeyPairSync, randomUUID, sign } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { type StartedIndex, startIndex } from '../../../src/rehearsal/pypi/start-index.ts';
import { material } from './signing-fixture.ts';

const issuer = generateKeyPairSync('rsa', { modulusLength: 2048 });
const jwks = [{ ...issuer.publicKey.export({ format: 'jwk' }), kid: 'k1' }];

/** An index with the project `demo` and its publisher. */
export function demoIndex(): Promise<StartedIndex> {
  return startIndex({
    name: 'pypi',
    dir: mkdtempSync(join(tmpdir(), 'index-')),
    jwks: () => jwks,
    publisher: { repository: 'o/r', ownerId: '7', workflow: 'wheels.yml', environment: 'pypi' },
    project: 'demo',
    material,
    publishPredicateType: 'https://index.example/attestations/publish/v1',
  });
}

/** A job token as the issuer makes it. */
export function idToken(claims: object = {}): string {
  const now = Math.floor(Date.now() / 1000);
  const all = {
    iss: 'https://token.actions.githubusercontent.com',
    aud: 'pypi',
    iat: now,
    nbf: now,
    exp: now + 300,
    jti: randomUUID(),
    repository: 'o/r',
    repository_owner: 'o',
    repository_owner_id: '7',
    job_workflow_ref: 'o/r/.github/workflows/wheels.yml@refs/heads/main',
    ref: 'refs/heads/main',
    sha: 'a'.repeat(40),
    environment: 'pypi',
    event_name: 'workflow_dispatch',
    ...claims,
  };
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const body = `${part({ alg: 'RS256', kid: 'k1' })}.${part(all)}`;
  return `${body}.${sign('sha256', Buffer.from(body), issuer.privateKey).toString('base64url')}`;
}

/** Posts JSON and gives status and parsed body. */
export async function post(url: string, body: object): Promise<{ status: number; body: unknown }> {
  const response = await fetch(url, { method: 'POST', body: JSON.stringify(body) });
  const text = await response.text();
  return { status: response.status, body: text ? JSON.parse(text) : null };
}

/** A minted token. */
export async function mint(index: StartedIndex): Promise<string> {
  const { body } = await post(`${index.url}/_/oidc/mint-token`, { token: idToken() });
  return typeof body === 'object' && body !== null && 'token' in body ? String(body.token) : '';
}

/** Appends a caveat offline, as the holder of a token can. */
export function narrow(token: string, caveat: string): string {
  const bytes = Buffer.from(token.slice(5), 'base64url');
  const signature = createHmac('sha256', bytes.subarray(-32)).update(caveat).digest();
  const added = Buffer.concat([Buffer.from([2, caveat.length]), Buffer.from(caveat), Buffer.from([0])]);
  const head = bytes.subarray(0, -35);
  return `pypi-${Buffer.concat([head, added, Buffer.from([0, 6, 32]), signature]).toString('base64url')}`;
}

/** A stored zip of these entries; `flags` goes into every local header, `tail` behind the end. */
export function zip(entries: readonly (readonly [string, string])[], flags = 0, tail = ''): Buffer {
  const [locals, centrals]: [Buffer[], Buffer[]] = [[], []];
  let offset = 0;
  for (const [name, text] of entries) {
    const data = Buffer.from(text);
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(20, 0);
    shared.writeUInt16LE(flags, 2);
    shared.writeUInt32LE(crc32(data), 10);
    shared.writeUInt32LE(data.length, 14);
    shared.writeUInt32LE(data.length, 18);
    shared.writeUInt16LE(Buffer.byteLength(name), 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), shared, Buffer.from(name), data]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    centrals.push(Buffer.concat([Buffer.from('PK\x01\x02'), Buffer.from([20, 0]), shared, rest, Buffer.from(name)]));
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(centrals);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...locals, directory, Buffer.from('PK\x05\x06'), end, Buffer.from(tail)]);
}

/** The entries of an innocent wheel of demo. */
export const entries = (version: string, note = ''): [string, string][] => [
  ['demo/__init__.py', note],
  [`demo-${version}.dist-info/METADATA`, `Metadata-Version: 2.1\nName: demo\nVersion: ${version}\n`],
  [`demo-${version}.dist-info/WHEEL`, 'Wheel-Version: 1.0\n'],
  [`demo-${version}.dist-info/RECORD`, ''],
];

export const digestOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

/** Uploads bytes; gives status and the useful member of the reply. */
export async function upload(index: StartedIndex, token: string, filename: string, bytes: Buffer, fields: object = {}) {
  const form = new FormData();
  const all = {
    ':action': 'file_upload',
    protocol_version: '1',
    metadata_version: '2.1',
    name: 'demo',
    version: filename.split('-')[1],
    filetype: 'bdist_wheel',
    pyversion: 'py3',
    sha256_digest: digestOf(bytes),
    ...fields,
  };
  for (const [name, value] of Object.entries(all)) form.append(name, String(value));
  form.append('content', new Blob([new Uint8Array(bytes)], { type: 'application/octet-stream' }), filename);
  const headers = { accept: 'application/json', authorization: `Bearer ${token}` };
  const response = await fetch(`${index.url}/legacy/`, { method: 'POST', body: form, headers });
  const text = await response.text();
  return { status: response.status, code: text.startsWith('{') ? String(JSON.parse(text).code) : '' };
}
