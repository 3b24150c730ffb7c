import { afterAll, beforeAll, expect, test } from 'vitest';
import type { StartedIndex } from '../../../src/rehearsal/pypi/start-index.ts';
import { demoIndex, digestOf, entries, idToken, mint, narrow, post, upload, zip } from './index-fixture.ts';
import { attest } from './signing-fixture.ts';

let index: StartedIndex;
let token = '';
const name = (version: string, tag = 'py3-none-any') => `demo-${version}-${tag}.whl`;
const ok = { status: 200, code: '' };

beforeAll(async () => {
  index = await demoIndex();
  token = await mint(index);
});
afterAll(() => index.close());

test.each([
  [{ aud: ['pypi'] }, 'invalid-token'],
  [{ exp: 1 }, 'invalid-token'],
  [{ iss: 'https://other.example' }, 'invalid-payload'],
  [{ environment: 'other' }, 'invalid-publisher'],
  [{ event_name: 'pull_request_target' }, 'invalid-publisher'],
  [{ job_workflow_ref: 'o/r/.github/workflows/wheels.yml@refs/heads/x' }, 'invalid-publisher'],
  [{ repository: 'O/r' }, 'invalid-publisher'],
])('mint refuses %o', async (claims, code) => {
  const { status, body } = await post(`${index.url}/_/oidc/mint-token`, { token: idToken(claims) });
  expect({ status, body }).toMatchObject({ status: 422, body: { errors: [{ code }] } });
});

test('an OIDC token works once', async () => {
  const body = { token: idToken() };
  expect((await post(`${index.url}/_/oidc/mint-token`, body)).status).toEqual(200);
  const again = await post(`${index.url}/_/oidc/mint-token`, body);
  expect(again).toMatchObject({ status: 422, body: { errors: [{ code: 'invalid-reuse-token' }] } });
});

test('an attested wheel is stored and read back', async () => {
  const [file, bytes] = [name('1.0'), zip(entries('1.0'))];
  const attestation = attest(file, digestOf(bytes));
  expect(await upload(index, token, file, bytes, { attestations: JSON.stringify([attestation]) })).toEqual(ok);
  const simple = JSON.parse(await (await fetch(`${index.url}/simple/demo/`)).text());
  expect(simple).toMatchObject({ versions: ['1.0'], files: [{ filename: file, hashes: { sha256: digestOf(bytes) } }] });
  const [{ url, provenance }] = simple.files;
  expect(Buffer.from(await (await fetch(url)).arrayBuffer())).toEqual(bytes);
  expect(await (await fetch(`${url}.metadata`)).text()).toEqual(entries('1.0')[1]?.[1]);
  expect(await (await fetch(provenance)).json()).toEqual({
    version: 1,
    attestation_bundles: [
      {
        publisher: { kind: 'GitHub', repository: 'o/r', workflow: 'wheels.yml', environment: 'pypi' },
        attestations: [attestation],
      },
    ],
  });
});

test('same bytes again are done, other bytes are refused', async () => {
  const [file, bytes] = [name('2.0'), zip(entries('2.0'))];
  expect(await upload(index, token, file, bytes)).toEqual(ok);
  expect(await upload(index, token, file, bytes, { attestations: 'junk' })).toEqual(ok);
  const other = await upload(index, token, file, zip(entries('2.0', 'x')));
  expect(other.code).toMatch(/^400 File already exists \('demo-2.0-py3-none-any.whl', with blake2_256 hash '\w{64}'\)/);
});

test('first files of a release in parallel: one is stored, the others are told 500 and can repeat', async () => {
  const tags = ['cp310', 'cp311', 'cp312', 'cp313'].map((tag) => name('3.0', `${tag}-none-any`));
  const send = () => Promise.all(tags.map((file) => upload(index, token, file, zip(entries('3.0', file)))));
  expect((await send()).map(({ status }) => status).sort()).toEqual([200, 500, 500, 500]);
  expect(await send()).toEqual([ok, ok, ok, ok]);
});

const good = entries('4.0');
test.each([
  ['400 Invalid distribution file. ZIP archive not accepted: ZIP contains a data descriptor', zip(good, 8), {}],
  ['400 Invalid distribution file. ZIP archive not accepted: Trailing data', zip(good, 0, 'x'), {}],
  ['400 Invalid distribution file. File is not a zipfile', Buffer.from('no archive'), {}],
  ['400 Invalid distribution file. WHEEL not found', zip(good.filter(([one]) => !one.endsWith('WHEEL'))), {}],
  ["400 Wheel 'demo-4.0-py3-none-any.whl' does not contain the required RECORD", zip(good.slice(0, 3)), {}],
  ['400 Invalid distribution file. ZIP archive not accepted: Duplicate filename', zip([...good, ...good]), {}],
  ["400 Version in filename should be '4.1'", zip(good), { version: '4.1' }],
  ['400 The digest supplied does not match', zip(good), { sha256_digest: '0'.repeat(64) }],
  ['400 dynamic introduced in metadata version 2.2, not 2.1', zip(good), { dynamic: 'version' }],
  ["400 '2.0' is not a valid metadata version.", zip(good), { metadata_version: '2.0' }],
  ['400 Non-user identities cannot create new projects', zip(good), { name: 'other' }],
  ['400 Invalid attestations supplied during upload', zip(good), { attestations: '[]' }],
])('refused: %s', async (code, bytes, fields) => {
  const answer = await upload(index, token, name('4.0'), bytes, fields);
  expect({ status: answer.status, code: answer.code.slice(0, code.length) }).toEqual({ status: 400, code });
});

test.each(['linux_x86_64', 'macosx_16_0_arm64', 'pyodide_2024_0_wasm32'])(
  'platform %s is refused',
  async (platform) => {
    const { code } = await upload(index, token, name('4.0', `cp312-cp312-${platform}`), zip(good));
    expect(code).toContain(`unsupported platform tag '${platform}'`);
  },
);

test('a token can be narrowed by its holder and is dead when burnt', async () => {
  const mine = await mint(index);
  const send = (one: string) => upload(index, one, name('1.0'), zip(entries('1.0')));
  expect(await send(narrow(mine, '[1,["demo"]]'))).toEqual(ok);
  expect((await send(narrow(mine, '[1,["other"]]'))).code).toMatch(/^403 Invalid API Token: project-scoped token/);
  expect((await send(narrow(mine, '[0,1,0]'))).code).toEqual('403 Invalid API Token: token is expired');
  expect((await post(`${index.url}/_/oidc/burn-token`, { token: mine })).status).toEqual(202);
  expect((await send(mine)).code).toMatch(/^403 Invalid or non-existent authentication information/);
});

test('an archived project and an old release take no files', async () => {
  for (const release of index.state.releases) if (release.version === '1.0') release.createdAt = '2020-01-01T00:00:00Z';
  const late = await upload(index, token, name('1.0', 'py2-none-any'), zip(entries('1.0', 'late')));
  expect(late.code).toEqual('400 Uploading new files to releases older than 14 days is not allowed.');
  index.state.status = 'archived';
  const { code } = await upload(index, token, name('5.0'), zip(entries('5.0')));
  index.state.status = 'active';
  expect(code).toMatch(/^403 The given token isn't allowed to upload to project 'demo'/);
});
