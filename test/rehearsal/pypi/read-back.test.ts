import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { putFile } from '../../../src/rehearsal/pypi/put-file.ts';
import type { StartedIndex } from '../../../src/rehearsal/pypi/start-index.ts';
import { makeSdist } from './archive-fixture.ts';
import { demoIndex, digestOf, entries, mint, upload, zip } from './index-fixture.ts';
import { attest } from './signing-fixture.ts';

let index: StartedIndex;
const file = 'demo-1.0-py3-none-any.whl';
const bare = 'demo-1.0-py2-none-any.whl';
const bytes = zip(entries('1.0'));
const sha256 = digestOf(bytes);
const attestation = attest(file, sha256);
const metadata = entries('1.0')[1]?.[1] ?? '';
const metadataSha256 = createHash('sha256').update(metadata).digest('hex');

beforeAll(async () => {
  index = await demoIndex();
  const token = await mint(index);
  await upload(index, token, file, bytes, {
    attestations: JSON.stringify([attestation]),
    requires_python: '>=3.11',
    summary: 'A demo',
  });
  await upload(index, token, bare, zip(entries('1.0', 'bare')));
});
afterAll(() => index.close());

const get = async (path: string, accept = 'application/json') => {
  const response = await fetch(`${index.url}${path}`, { redirect: 'manual', headers: { accept } });
  const text = await response.text();
  const body: unknown = text.startsWith('{') ? JSON.parse(text) : text;
  return { status: response.status, headers: response.headers, body };
};

/** As {@link get}, without the head. */
const read = async (path: string, accept?: string) => {
  const { status, body } = await get(path, accept);
  return { status, body };
};

const address = () => `/files/packages/${sha256.slice(0, 2)}/${sha256.slice(2, 4)}/${sha256.slice(4)}/${file}`;

describe('the simple page', () => {
  const simple = 'application/vnd.pypi.simple.v1+json';

  test('lists every file', async () => {
    const { status, body, headers } = await get('/simple/demo/', simple);
    const [first, second] = index.state.files;
    expect({ status, body }).toEqual({
      status: 200,
      body: {
        meta: { 'api-version': '1.4', '_last-serial': index.state.serial },
        name: 'demo',
        'project-status': { status: 'active' },
        versions: ['1.0'],
        files: [
          {
            filename: file,
            url: `${index.url}${address()}`,
            hashes: { sha256 },
            'requires-python': '>=3.11',
            size: bytes.length,
            'upload-time': first?.uploadTime,
            yanked: false,
            'core-metadata': { sha256: metadataSha256 },
            'data-dist-info-metadata': { sha256: metadataSha256 },
            provenance: `${index.url}/integrity/demo/1.0/${file}/provenance`,
          },
          expect.objectContaining({ filename: bare, size: second?.size, provenance: null }),
        ],
      },
    });
    expect(first?.uploadTime).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/);
    expect(Object.fromEntries(headers)).toMatchObject({
      'content-type': simple,
      'cache-control': 'max-age=600, public',
      'x-pypi-last-serial': String(index.state.serial),
    });
  });

  test('is not sent again to those who have it', async () => {
    const { headers } = await get('/simple/demo/', simple);
    const again = await fetch(`${index.url}/simple/demo/`, { headers: { 'if-none-match': headers.get('etag') ?? '' } });
    expect([again.status, await again.text()]).toEqual([304, '']);
  });

  test.each([
    { path: '/simple/Demo/', status: 301, location: '/simple/demo/' },
    { path: '/simple/demo', status: 301, location: '/simple/demo/' },
    { path: '/simple/unknown/', status: 404, location: null },
    { path: '/simple/demo/x', status: 404, location: null },
  ])('$path is $status', async ({ path, status, location }) => {
    const answer = await get(path, simple);
    expect([answer.status, answer.headers.get('location')]).toEqual([status, location]);
  });

  test('tells a status and its reason, and lists nothing of a quarantined project', async () => {
    index.state.status = 'quarantined';
    index.state.statusReason = 'malware';
    const { body } = await read('/simple/demo/', simple);
    index.state.status = 'active';
    index.state.statusReason = '';
    expect(body).toMatchObject({
      'project-status': { status: 'quarantined', reason: 'malware' },
      versions: [],
      files: [],
    });
  });

  test('tells the reason of a yanked file', async () => {
    const first = index.state.files[0];
    if (first) first.yanked = 'broken';
    const { body } = await read('/simple/demo/', simple);
    if (first) first.yanked = false;
    expect(body).toMatchObject({ files: [{ yanked: 'broken' }, { yanked: false }] });
  });
});

describe('provenance', () => {
  const path = `/integrity/demo/1.0/${file}/provenance`;
  const integrity = 'application/vnd.pypi.integrity.v1+json';
  const provenance = {
    version: 1,
    attestation_bundles: [
      {
        publisher: { kind: 'GitHub', repository: 'o/r', workflow: 'wheels.yml', environment: 'pypi' },
        attestations: [attestation],
      },
    ],
  };

  test.each([integrity, 'application/json', '*/*', 'application/*'])('is served to %s', async (accept) => {
    const { status, body, headers } = await get(path, accept);
    expect({ status, body, type: headers.get('content-type') }).toEqual({
      status: 200,
      body: provenance,
      type: integrity,
    });
  });

  test('is found by any spelling of project and version', async () => {
    expect((await read(`/integrity/Demo/1.0.0/${file}/provenance`)).status).toBe(200);
  });

  test('of a file without is none', async () => {
    const body = { message: `No provenance available for ${bare}` };
    expect(await read(`/integrity/demo/1.0/${bare}/provenance`)).toEqual({ status: 404, body });
  });

  test.each([
    `/integrity/demo/1.1/${file}/provenance`,
    '/integrity/demo/1.0/other.whl/provenance',
    `/integrity/other/1.0/${file}/provenance`,
    `/integrity/demo/1.0/${file}/other`,
    `/integrity/demo/1.0/${file}`,
  ])('at %s is a page', async (other) => {
    const { status, headers } = await get(other);
    expect([status, headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8']);
  });

  test('is not served to those who want another form', async () => {
    expect(await read(path, 'text/html')).toEqual({ status: 406, body: { message: 'Request not acceptable' } });
  });

  test('is not served while it is switched off', async () => {
    index.state.attestationsEnabled = false;
    const answer = await read(path);
    index.state.attestationsEnabled = true;
    expect(answer).toEqual({ status: 403, body: { message: 'Attestations temporarily disabled' } });
  });
});

describe('a file', () => {
  test('is served as it came', async () => {
    const response = await fetch(`${index.url}${address()}`);
    expect(Buffer.from(await response.arrayBuffer())).toEqual(bytes);
    expect(response.headers.get('content-length')).toBe(String(bytes.length));
  });

  test('tells its length alone', async () => {
    const response = await fetch(`${index.url}${address()}`, { method: 'HEAD' });
    expect([response.status, response.headers.get('content-length'), await response.text()]).toEqual([
      200,
      String(bytes.length),
      '',
    ]);
  });

  test('has its METADATA beside it', async () => {
    expect(await read(`${address()}.metadata`)).toEqual({ status: 200, body: metadata });
  });

  test.each(['/files/packages/aa/bb/cc/demo.whl', '/files/../../etc/passwd', '/files/%2e%2e/x'])(
    'at %s is none',
    async (path) => {
      expect((await read(path)).status).toBe(404);
    },
  );
});

describe('the legacy JSON', () => {
  test.each(['/pypi/demo/1.0/json', '/pypi/demo/json', '/pypi/Demo/json'])('%s tells the release', async (path) => {
    const { status, body } = await read(path);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      info: { name: 'demo', version: '1.0', summary: 'A demo' },
      last_serial: index.state.serial,
      urls: [
        {
          filename: file,
          packagetype: 'bdist_wheel',
          python_version: 'py3',
          digests: { sha256 },
          url: `${index.url}${address()}`,
          yanked: false,
          yanked_reason: null,
        },
        { filename: bare },
      ],
    });
  });

  test.each(['/pypi/demo/9.9/json', '/pypi/other/json', '/pypi/demo', '/pypi/demo/1.0/xml'])(
    '%s is none',
    async (path) => {
      expect((await read(path)).status).toBe(404);
    },
  );
});

describe('a file that somebody else put there', () => {
  const put = (name: string, content: Buffer) => {
    const source = join(index.state.dir, 'planted');
    writeFileSync(source, content);
    return putFile(index.state, name, source);
  };

  test('is served without publisher and provenance', async () => {
    await put('demo-2.0.tar.gz', makeSdist([['demo-2.0/PKG-INFO', '']]));
    await put('demo-2.0-py3-none-any.whl', zip(entries('2.0')));
    await put('demo-2.0-py2-none-any.whl', Buffer.from('anything'));
    const { body } = await read('/simple/demo/');
    expect(body).toMatchObject({
      versions: ['1.0', '2.0'],
      files: [
        {},
        {},
        { filename: 'demo-2.0.tar.gz', 'core-metadata': false, provenance: null },
        { filename: 'demo-2.0-py3-none-any.whl', 'core-metadata': { sha256: expect.any(String) }, provenance: null },
        { filename: 'demo-2.0-py2-none-any.whl', 'core-metadata': false, provenance: null },
      ],
    });
  });

  test('cannot replace one', async () => {
    await expect(put(file, Buffer.from('other'))).rejects.toThrow('the index has this file already');
    await expect(put('readme.txt', Buffer.from('x'))).rejects.toThrow('not the name of a distribution');
  });
});
