import { describe, expect, test } from 'vitest';
import { packageIndex } from '../../../src/adapters/pypi/package-index.ts';
import { errorOf } from './error-of.ts';
import { type Answer, broken, json, page, scripted } from './scripted-index.ts';

const sha256 = 'ab'.repeat(32);

const aFile = (facts: Readonly<Record<string, unknown>> = {}) => ({
  filename: 'demo-1.0-py3-none-any.whl',
  url: 'https://files.example/packages/ab/cd/demo-1.0-py3-none-any.whl',
  hashes: { sha256 },
  'requires-python': '>=3.11',
  size: 1234,
  'upload-time': '2026-11-24T12:00:00.123456Z',
  yanked: false,
  'core-metadata': { sha256: 'cd'.repeat(32) },
  provenance: 'https://index.example/integrity/demo/1.0/demo-1.0-py3-none-any.whl/provenance',
  ...facts,
});

const aPage = (files: unknown, facts: Readonly<Record<string, unknown>> = {}) =>
  json(200, { meta: { 'api-version': '1.4' }, name: 'demo', 'project-status': { status: 'active' }, files, ...facts });

function index(...answers: readonly Answer[]) {
  const script = scripted(answers);
  const open = async () => new Blob([]);
  const versionOf = (file: string) => /^demo-([^-/]+)-[\w.-]+\.whl$/.exec(file)?.[1];
  return { script, ...packageIndex({ ...script, open, versionOf }) };
}

describe('the release before a version', () => {
  const named = (version: string, facts: Readonly<Record<string, unknown>> = {}) =>
    aFile({ filename: `demo-${version}-py3-none-any.whl`, ...facts });

  test('is the latest one with a file that nobody withdrew, by one question', async () => {
    const yanked = named('0.9.5', { yanked: 'broken' });
    const half = aFile({ filename: 'demo-0.9-py2-none-any.whl', yanked: true });
    const odd = { filename: 'demo-0.95-old.exe', hashes: {} };
    const { earlier, script } = index(aPage([named('1.0'), named('0.8'), named('0.9'), yanked, half, odd, 7, null]));
    const found = await earlier('demo', '1.0');
    expect([found?.version, found?.files.map(({ file }) => file), script.sent.length]).toEqual([
      '0.9',
      ['demo-0.9-py3-none-any.whl'],
      1,
    ]);
  });

  test.for([
    { is: 'nothing but the version', page: aPage([named('1.0')]) },
    { is: 'no file', page: aPage([]) },
    { is: 'a list that is none', page: aPage('x') },
    { is: 'no page', page: json(404, {}) },
  ])('is none where there is $is', async ({ page: answer }) => {
    expect(await index(answer).earlier('demo', '1.0')).toBeUndefined();
  });

  test('is not known where one of its files has no digest', async () => {
    const { code, message } = await errorOf(index(aPage([named('0.9', { hashes: {} })])).earlier('demo', '1.0'));
    expect(code).toBe('INDEX_UNREACHABLE');
    expect(message).toContain(
      'did not tell the files of demo 0.9: demo-0.9-py3-none-any.whl: the page gives no SHA-256',
    );
  });
});

describe('the files of a version', () => {
  test('are read as the page has them', async () => {
    const other = aFile({
      filename: 'demo-1.0-py2-none-any.whl',
      url: '../../files/demo.whl',
      size: undefined,
      yanked: 'broken',
      'core-metadata': false,
      'upload-time': undefined,
      provenance: null,
    });
    const old = { filename: 'demo-0.9-py3-none-any.whl', hashes: { md5: 'x' } };
    const { files, script } = index(aPage([aFile(), other, old, 7, null, { filename: 8 }]));
    expect(await files('demo', '1.0')).toEqual([
      {
        file: 'demo-1.0-py3-none-any.whl',
        url: 'https://files.example/packages/ab/cd/demo-1.0-py3-none-any.whl',
        sha256,
        size: 1234,
        yanked: false,
        metadataSha256: 'cd'.repeat(32),
        uploadedAt: '2026-11-24T12:00:00.123456Z',
        hasProvenance: true,
      },
      {
        file: 'demo-1.0-py2-none-any.whl',
        url: `${script.endpoint.base}/files/demo.whl`,
        sha256,
        size: undefined,
        yanked: true,
        metadataSha256: undefined,
        uploadedAt: undefined,
        hasProvenance: false,
      },
    ]);
  });

  test('are asked for under the normal name, past the caches, in JSON, from nobody else', async () => {
    const { files, script } = index(aPage([], { name: 'My_Demo' }));
    expect(await files('My.Demo', '1.0')).toEqual([]);
    const [sent] = script.sent;
    expect({ method: sent?.method, url: sent?.url, redirect: sent?.redirect }).toEqual({
      method: 'GET',
      url: `${script.endpoint.base}/simple/my-demo/`,
      redirect: 'manual',
    });
    expect(sent?.headers).toMatchObject({
      accept: 'application/vnd.pypi.simple.v1+json',
      'cache-control': 'max-age=0',
    });
    expect(sent?.headers.authorization).toBeUndefined();
  });

  test('are none of a project that is not there', async () => {
    expect(await index(page(404)).files('demo', '1.0')).toEqual([]);
  });

  test('are asked for again while the index fails', async () => {
    const { files, script } = index(page(503), broken, page(200, '{"meta":'), aPage([aFile()]));
    expect((await files('demo', '1.0')).length).toBe(1);
    expect(script.sent.length).toBe(4);
  });

  test.each([
    { is: 'is a page of an error', answer: page(200), why: 'the reply is not JSON: "<html></html>" (5 tries)' },
    { is: 'is a list', answer: json(200, []), why: 'the answer is not a JSON object' },
    { is: 'is a fault', answer: page(500), why: 'it answered 500 (5 tries)' },
    { is: 'is a refusal', answer: page(403), why: 'it answered 403' },
    { is: 'leads elsewhere', answer: page(301), why: 'it answered 301' },
    {
      is: 'is of a new version',
      answer: aPage([], { meta: { 'api-version': '2.0' } }),
      why: 'the page is of a version that wheelgate does not know',
    },
    {
      is: 'is of no version',
      answer: aPage([], { meta: null }),
      why: 'the page is of a version that wheelgate does not know',
    },
    { is: 'is of another project', answer: aPage([], { name: 'other' }), why: 'the page is of another project' },
  ])('are not known when the answer $is', async ({ answer, why }) => {
    const message = `pypi did not tell the files of demo: ${why}`;
    expect(await errorOf(index(answer).files('demo', '1.0'))).toMatchObject({ code: 'INDEX_UNREACHABLE', message });
  });

  test('are not read from an endless page', async () => {
    const mebibyte = new Uint8Array(1024 * 1024);
    let served = 0;
    const endless: Answer = () =>
      new Response(
        new ReadableStream({
          pull: (controller) => {
            served += 1;
            controller.enqueue(mebibyte);
          },
        }),
      );
    const { code, message } = await errorOf(index(endless).files('demo', '1.0'));
    expect(code).toBe('INDEX_UNREACHABLE');
    expect(message).toContain('the reply is longer than 67108864 bytes');
    expect(served).toBeLessThan(5 * 70);
  });

  const nameOf = (filename: string) => `the page lists a file of the impossible name ${JSON.stringify(filename)}`;
  test.each([
    { is: 'no list', files: {}, why: 'the page has no list of files' },
    {
      is: 'a file without a SHA-256',
      files: [aFile({ hashes: { md5: 'x' } })],
      why: 'demo-1.0-py3-none-any.whl: the page gives no SHA-256: expected 64 lower-case hex digits, got undefined',
    },
    {
      is: 'a digest in capitals',
      files: [aFile({ hashes: { sha256: 'AB'.repeat(32) } })],
      why: `demo-1.0-py3-none-any.whl: the page gives no SHA-256: expected 64 lower-case hex digits, got "${'AB'.repeat(32)}"`,
    },
    {
      is: 'hashes that are none',
      files: [aFile({ hashes: 'x' })],
      why: 'demo-1.0-py3-none-any.whl: the page gives no SHA-256: expected 64 lower-case hex digits, got undefined',
    },
    {
      is: 'a metadata digest of another form',
      files: [aFile({ 'core-metadata': { sha256: 'x' } })],
      why: 'demo-1.0-py3-none-any.whl: core-metadata: expected 64 lower-case hex digits, got "x"',
    },
    {
      is: 'an address of another kind',
      files: [aFile({ url: 'file:///etc/passwd' })],
      why: 'demo-1.0-py3-none-any.whl: the page gives no address',
    },
    {
      is: 'no address',
      files: [aFile({ url: undefined })],
      why: 'demo-1.0-py3-none-any.whl: the page gives no address',
    },
    {
      is: 'one name twice',
      files: [aFile(), aFile({ hashes: { sha256: 'ef'.repeat(32) } })],
      why: 'the page lists demo-1.0-py3-none-any.whl twice',
    },
    {
      is: 'a path up',
      files: [aFile({ filename: '../demo-1.0-py3-none-any.whl' })],
      why: nameOf('../demo-1.0-py3-none-any.whl'),
    },
    { is: 'a path down', files: [aFile({ filename: 'a/demo-1.0.zip' })], why: nameOf('a/demo-1.0.zip') },
    { is: 'a path of Windows', files: [aFile({ filename: 'C:\\demo-1.0.zip' })], why: nameOf('C:\\demo-1.0.zip') },
    { is: 'a hidden file', files: [aFile({ filename: '.demo-1.0.zip' })], why: nameOf('.demo-1.0.zip') },
    {
      is: 'a name with an escape code',
      files: [aFile({ filename: '\u001b[2Jdemo-1.0.zip' })],
      why: nameOf('\u001b[2Jdemo-1.0.zip'),
    },
    {
      is: 'a line break in a name',
      files: [aFile({ filename: 'demo-1.0-py3-none-any.whl\n' })],
      why: nameOf('demo-1.0-py3-none-any.whl\n'),
    },
  ])('are not known when the page has $is', async ({ files, why }) => {
    const message = `pypi did not tell the files of demo 1.0: ${why}`;
    expect(await errorOf(index(aPage(files)).files('demo', '1.0'))).toMatchObject({
      code: 'INDEX_UNREACHABLE',
      message,
    });
  });
});

describe('the status of a project', () => {
  test.each([
    { told: { status: 'quarantined', reason: 'malware' }, status: 'quarantined' },
    { told: undefined, status: 'active' },
    { told: {}, status: 'active' },
  ])('is $status', async ({ told, status }) => {
    expect(await index(aPage([], { 'project-status': told })).status('demo')).toBe(status);
  });

  test('is nothing for a project that is not there', async () => {
    expect(await index(page(404)).status('demo')).toBeUndefined();
  });

  test.each([{ told: 'active' }, { told: null }, { told: { status: 7 } }, { told: { status: 'a\nb' } }])(
    'is not known when the page says $told',
    async ({ told }) => {
      const error = await errorOf(index(aPage([], { 'project-status': told })).status('demo'));
      expect(error.code).toBe('INDEX_UNREACHABLE');
    },
  );
});

const attestation = {
  version: 1,
  verification_material: { certificate: 'YWE=', transparency_entries: [{ logIndex: '1' }] },
  envelope: { statement: 'YmI=', signature: 'Y2M=' },
};
const publisher = { kind: 'GitHub', repository: 'o/r', workflow: 'wheels.yml', environment: null };
const bundles = (...list: readonly unknown[]) => json(200, { version: 1, attestation_bundles: list });

describe('the provenance of a file', () => {
  const ask = (answer: Answer) => index(answer).provenance('My_Demo', '1.0', 'demo-1.0-py3-none-any.whl');

  test('is read, with the members that count', async () => {
    const { provenance, script } = index(
      bundles(
        { publisher: { ...publisher, claims: { sub: 'x' } }, attestations: [{ ...attestation, extra: 1 }] },
        { publisher: { kind: 'Google', email: 'a@b.example' }, attestations: [attestation, attestation] },
      ),
    );
    expect(await provenance('My_Demo', '1.0+a/b', 'demo-1.0-py3-none-any.whl')).toEqual([
      { publisher: { ...publisher, environment: '' }, attestations: [attestation] },
      {
        publisher: { kind: 'Google', repository: '', workflow: '', environment: '' },
        attestations: [attestation, attestation],
      },
    ]);
    expect(script.sent[0]?.url).toBe(
      `${script.endpoint.base}/integrity/my-demo/1.0%2Ba%2Fb/demo-1.0-py3-none-any.whl/provenance`,
    );
    expect(script.sent[0]?.headers.accept).toBe('application/vnd.pypi.integrity.v1+json');
  });

  test('is nothing when there is none', async () => {
    expect(await ask(json(404, { message: 'No provenance available' }))).toBeUndefined();
  });

  const broken = (part: object) => bundles({ publisher, attestations: [{ ...attestation, ...part }] });
  const material = attestation.verification_material;
  const form = 'an attestation is not of the form that PEP 740 fixes';
  test.each([
    { answer: json(403, { message: 'Attestations temporarily disabled' }), why: 'it answered 403' },
    { answer: json(200, { version: 2, attestation_bundles: [] }), why: 'the provenance is not of version 1' },
    { answer: bundles(), why: 'there is no list of bundles' },
    { answer: json(200, { version: 1 }), why: 'there is no list of bundles' },
    { answer: bundles(...Array(17).fill(1)), why: 'there are 17 bundles' },
    { answer: bundles({ attestations: [attestation] }), why: 'a bundle has no publisher' },
    { answer: bundles({ publisher, attestations: [] }), why: 'a bundle has no attestation' },
    { answer: bundles({ publisher, attestations: Array(17).fill(attestation) }), why: 'a bundle has 17 attestations' },
    { answer: broken({ version: 2 }), why: form },
    { answer: broken({ envelope: { statement: 'YmI=' } }), why: form },
    { answer: broken({ envelope: { statement: 'not base64', signature: 'Y2M=' } }), why: form },
    { answer: broken({ verification_material: { ...material, transparency_entries: [] } }), why: form },
    { answer: broken({ verification_material: { ...material, certificate: '' } }), why: form },
    { answer: bundles({ publisher, attestations: ['x'] }), why: form },
  ])('is not known: $why', async ({ answer, why }) => {
    const message = `pypi did not tell the provenance of demo-1.0-py3-none-any.whl: ${why}`;
    expect(await errorOf(ask(answer))).toMatchObject({ code: 'INDEX_UNREACHABLE', message });
  });
});

test('a session is not opened where another audience is wanted', async () => {
  const { open, script } = index(json(200, { audience: 'elsewhere' }));
  expect((await errorOf(open('demo'))).code).toBe('PUBLISHER_REFUSED');
  expect(script.identities).toEqual([]);
});
