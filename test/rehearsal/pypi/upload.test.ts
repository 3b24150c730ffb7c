import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { blake2b256 } from '../../../src/rehearsal/pypi/blake2b.ts';
import type { StartedIndex } from '../../../src/rehearsal/pypi/start-index.ts';
import { USER_TOKEN } from '../../../src/rehearsal/pypi/tokens.ts';
import { makeSdist } from './archive-fixture.ts';
import { demoIndex, entries, mint, zip } from './index-fixture.ts';
import { answerToForm, type Sent, sendForm } from './send-form.ts';
import { attest } from './signing-fixture.ts';

let index: StartedIndex;
let authorization = '';
beforeAll(async () => {
  index = await demoIndex();
  authorization = `Bearer ${await mint(index)}`;
});
afterAll(() => index.close());

const wheel = (version: string, tag = 'py3-none-any') => `demo-${version}-${tag}.whl`;
const bytesOf = (version: string, note = '') => zip(entries(version, note));
const sdistOf = (version: string, note = '') =>
  makeSdist([
    [`demo-${version}/PKG-INFO`, ''],
    [`demo-${version}/demo.py`, note],
  ]);

const send = (sent: Partial<Sent> & Pick<Sent, 'filename' | 'bytes'>) =>
  answerToForm(index, { authorization, ...sent });
const upload = (version: string, more: Partial<Sent> = {}) =>
  send({ filename: wheel(version), bytes: bytesOf(version), ...more });

const spec = ' See https://packaging.python.org/specifications/core-metadata for more information.';
const help = (anchor: string) => `See ${index.url}/help/#${anchor} for more information.`;

describe('digests', () => {
  const bytes = bytesOf('1.0');
  const mismatch = '400 The digest supplied does not match a digest calculated from the uploaded file.';
  const md5 = createHash('md5').update(bytes).digest('hex');

  test.each([
    { is: 'a wrong SHA-256', fields: { sha256_digest: '0'.repeat(64) } },
    { is: 'a wrong MD5 beside the right SHA-256', fields: { md5_digest: '0'.repeat(32) } },
    { is: 'an MD5 of another form', fields: { sha256_digest: null, md5_digest: 'abc' } },
    { is: 'a wrong BLAKE2 beside the right SHA-256', fields: { blake2_256_digest: '0'.repeat(64) } },
  ])('$is is refused', async ({ fields }) => {
    expect(await upload('1.0', { fields })).toBe(mismatch);
  });

  test('all three, in any letters, are taken', async () => {
    const path = join(index.state.dir, 'bytes');
    writeFileSync(path, bytes);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const fields = {
      sha256_digest: sha256.toUpperCase(),
      md5_digest: md5.toUpperCase(),
      blake2_256_digest: (await blake2b256(path)).toUpperCase(),
    };
    expect(await upload('1.0', { fields })).toBe('200');
  });
});

describe('a file that is there', () => {
  test('with the same bytes is taken again, whatever else the form says of it', async () => {
    expect(await upload('2.0')).toBe('200');
    const before = structuredClone(index.state.files);
    const more = [['attestations', 'junk']] as const;
    expect(await upload('2.0', { fields: { summary: 'other', requires_python: '>=9' }, more })).toBe('200');
    expect(index.state.files).toEqual(before);
  });

  test('with other bytes is refused', async () => {
    const answer = await upload('2.0', { bytes: bytesOf('2.0', 'other') });
    expect(answer).toMatch(
      /^400 File already exists \('demo-2.0-py3-none-any.whl', with blake2_256 hash '\w{64}'\)\. /,
    );
    expect(answer.endsWith(help('file-name-reuse'))).toBe(true);
  });

  test('under another name is refused', async () => {
    const answer = await upload('2.0', { filename: wheel('2.0', 'py2-none-any') });
    expect(answer).toMatch(/^400 File already exists \('demo-2.0-py2-none-any.whl', /);
  });

  test('no longer, for it was deleted, is refused', async () => {
    index.state.deleted.push(wheel('2.1'));
    const why = 'This filename was previously used by a file that has since been deleted. Use a different version.';
    expect(await upload('2.1')).toBe(`400 ${why} ${help('file-name-reuse')}`);
  });
});

describe('a release', () => {
  test('is one for all spellings of its version', async () => {
    expect(await upload('3.0', { fields: { requires_python: '>=3.11' } })).toBe('200');
    const filename = wheel('3.0.0', 'py2-none-any');
    expect(await send({ filename, bytes: bytesOf('3.0.0'), fields: { requires_python: '>=3.12' } })).toBe('200');
    const of3 = index.state.files.filter(({ version }) => version === '3.0');
    expect(of3.map((one) => [one.filename, one.requiresPython])).toEqual([
      [wheel('3.0'), '>=3.11'],
      [filename, '>=3.11'],
    ]);
    expect(index.state.releases.filter(({ version }) => version.startsWith('3.0')).length).toBe(1);
  });

  test('has one sdist', async () => {
    const filename = 'demo-3.0.tar.gz';
    expect(await send({ filename, bytes: sdistOf('3.0') })).toBe('200');
    expect(await send({ filename, bytes: sdistOf('3.0') })).toBe('200');
    const again = await send({ filename: 'demo-3.0.0.tar.gz', bytes: sdistOf('3.0.0'), fields: { version: '3.0.0' } });
    expect(again).toBe('400 Only one sdist may be uploaded per release.');
  });

  test('takes no new file after two weeks', async () => {
    const old = index.state.releases.find(({ version }) => version === '3.0');
    if (old) old.createdAt = new Date(Date.now() - 15 * 86_400_000).toISOString();
    const answer = await send({ filename: wheel('3.0', 'cp312-none-any'), bytes: bytesOf('3.0', 'late') });
    expect(answer).toBe('400 Uploading new files to releases older than 14 days is not allowed.');
    expect(await upload('3.0')).toBe('200');
  });
});

describe('sizes', () => {
  test('of a file and of a project have limits', async () => {
    const { fileLimit, projectLimit } = index.state;
    index.state.fileLimit = 100;
    const file = await upload('4.0');
    index.state.fileLimit = fileLimit;
    index.state.projectLimit = 100;
    const project = await upload('4.0');
    index.state.projectLimit = projectLimit;
    const more = (what: string) =>
      `See ${index.url}/project-management/storage-limits#requesting-a-${what}-size-limit-increase`;
    expect([file, project]).toEqual([
      `400 File too large. Limit for project 'demo' is 0 MB. ${more('file')} for more information.`,
      `400 Project size too large. Limit for project 'demo' total size is 0 GB. ${more('project')}`,
    ]);
    expect(await upload('4.0')).toBe('200');
  });
});

describe('the file part', () => {
  test.each([
    { is: 'is missing', type: null, says: '400 Upload payload does not have a file.' },
    { is: 'is an image', type: 'image/png', says: '400 Invalid distribution file.' },
    { is: 'is a text', type: 'text/plain', says: '200' },
  ])('that $is: $says', async ({ type, says }) => {
    expect(await upload('5.0', { type })).toBe(says);
  });
});

describe('who may upload', () => {
  const basic = (user: string, token: string) => `Basic ${Buffer.from(`${user}:${token}`).toString('base64')}`;
  const bare = () => authorization.replace('Bearer ', '');

  test.each([
    { is: 'Basic', header: () => basic('__token__', bare()) },
    { is: 'Basic with white space', header: () => basic('__token__', ` ${bare()}\n`) },
    { is: 'Bearer', header: () => `Bearer ${bare()}` },
    { is: 'token', header: () => `token ${bare()}` },
  ])('a token is read from $is', async ({ header }) => {
    expect(await upload('6.0', { authorization: header() })).toBe('200');
  });

  test.each([
    { is: 'nothing', header: () => '' },
    { is: 'another user', header: () => basic('ann', bare()) },
    { is: 'a token of nobody', header: () => basic('__token__', 'pypi-AAAA') },
    { is: 'another scheme', header: () => `Digest ${bare()}` },
  ])('$is is nobody', async ({ header }) => {
    const nobody = '403 Invalid or non-existent authentication information.';
    expect(await upload('6.0', { authorization: header() })).toBe(`${nobody} ${help('invalid-auth')}`);
  });

  test('a user, but not with attestations', async () => {
    const filename = wheel('6.0', 'py2-none-any');
    const bytes = bytesOf('6.0', 'by a user');
    const sent = { filename, bytes, authorization: basic('__token__', USER_TOKEN) };
    const fields = {
      attestations: JSON.stringify([attest(filename, createHash('sha256').update(bytes).digest('hex'))]),
    };
    const why = 'Attestations are only supported when using Trusted Publishing';
    expect(await send({ ...sent, fields })).toBe(`400 Invalid attestations supplied during upload: ${why}`);
    expect(await send(sent)).toBe('200');
  });

  test('nobody to a project that is not there', async () => {
    const fields = { name: 'other' };
    expect(await upload('6.0', { fields })).toBe(
      '400 Non-user identities cannot create new projects. This was probably caused by successfully using a pending ' +
        "publisher but specifying the project name incorrectly (either in the publisher or in your project's " +
        `metadata). Please ensure that both match. See: ${index.url}/trusted-publishers/troubleshooting/`,
    );
    const user = await upload('6.0', { fields, authorization: basic('__token__', USER_TOKEN) });
    expect(user).toBe(`403 The user 'rehearsal' isn't allowed to upload to project 'other'. ${help('project-name')}`);
  });

  test.each(['archived', 'quarantined'] as const)('nobody to a project that is %s', async (status) => {
    index.state.status = status;
    const [token, user] = [await upload('6.0'), await upload('6.0', { authorization: basic('__token__', USER_TOKEN) })];
    index.state.status = 'active';
    const allowed = (who: string) => `403 ${who} isn't allowed to upload to project 'demo'. ${help('project-name')}`;
    expect([token, user]).toEqual([allowed('The given token'), allowed("The user 'rehearsal'")]);
  });

  test('anybody to a project that is deprecated', async () => {
    index.state.status = 'deprecated';
    const answer = await upload('6.0');
    index.state.status = 'active';
    expect(answer).toBe('200');
  });
});

describe('of two mistakes the index tells the first', () => {
  const other = { filename: wheel('7.1'), bytes: Buffer.from('no archive') };
  test.each([
    {
      is: 'who before what',
      sent: { authorization: '', fields: { filetype: 'x' } },
      says: /^403 Invalid or non-existent/,
    },
    {
      is: 'form before metadata',
      sent: { fields: { filetype: 'x', version: 'x' } },
      says: /^400 Invalid value for filetype/,
    },
    {
      is: 'metadata before file',
      sent: { fields: { version: 'x' }, type: null },
      says: /^400 'x' is invalid for 'version'/,
    },
    { is: 'file before project', sent: { fields: { name: 'other' }, type: null }, says: /^400 Upload payload/ },
    {
      is: 'project before file name',
      sent: { fields: { name: 'other' }, filename: 'demo-7.0-x.exe' },
      says: /^400 Non-user identities/,
    },
    {
      is: 'file name before content type',
      sent: { filename: 'demo-7.0-x.exe', type: 'image/png' },
      says: /^400 Invalid file extension/,
    },
    {
      is: 'content type before digest',
      sent: { type: 'image/png', fields: { sha256_digest: '0'.repeat(64) } },
      says: /^400 Invalid distribution file\.$/,
    },
    {
      is: 'digest before archive',
      sent: { ...other, fields: { sha256_digest: '0'.repeat(64) } },
      says: /^400 The digest supplied/,
    },
    {
      is: 'archive before the rest of the name',
      sent: { bytes: other.bytes, filename: 'other-1.0-py3-none-win_x.whl' },
      says: /^400 Invalid distribution file\. File is not a zipfile/,
    },
    {
      is: 'name before contents',
      sent: { ...other, bytes: zip([['demo-7.1.dist-info/WHEEL', '']]), fields: { version: '7.2' } },
      says: /^400 Version in filename should be '7.2'/,
    },
    {
      is: 'contents before attestations',
      sent: { ...other, bytes: zip([['demo-7.1.dist-info/WHEEL', '']]), fields: { attestations: '[]' } },
      says: /^400 Wheel 'demo-7.1-py3-none-any.whl' does not contain/,
    },
  ])('$is', async ({ sent, says }) => {
    expect(await upload('7.0', sent)).toMatch(says);
  });
});

describe('attestations', () => {
  test('that are wrong store nothing', async () => {
    const fields = { attestations: '[]' };
    const why = 'Malformed attestations: an empty attestation set is not permitted';
    expect(await upload('8.0', { fields })).toBe(`400 Invalid attestations supplied during upload: ${why}`);
    expect(index.state.files.some(({ version }) => version === '8.0')).toBe(false);
  });

  test('are dropped in silence while they are switched off', async () => {
    index.state.attestationsEnabled = false;
    const answer = await upload('8.0', { fields: { attestations: '[]' } });
    index.state.attestationsEnabled = true;
    expect(answer).toBe('200');
    expect(index.state.files.find(({ version }) => version === '8.0')?.attestations).toEqual([]);
  });

  test('sent twice: the last counts', async () => {
    const [filename, bytes] = [wheel('8.1'), bytesOf('8.1')];
    const good = JSON.stringify([attest(filename, createHash('sha256').update(bytes).digest('hex'))]);
    const more = (...values: readonly string[]) => values.map((value) => ['attestations', value] as const);
    expect(await upload('8.1', { more: more(good, '[]') })).toMatch(/^400 Invalid attestations/);
    expect(await upload('8.1', { more: more('[]', good) })).toBe('200');
  });
});

describe('the reply', () => {
  const sent = () => ({ authorization, filename: wheel('9.0'), bytes: bytesOf('9.0'), fields: { version: 'x' } });
  const message = `'x' is invalid for 'version'.${spec}`;

  test('of a refusal is JSON for those who ask for it, else text', async () => {
    const json = await sendForm(index, sent());
    expect({ status: json.status, reply: JSON.parse(json.text) }).toEqual({
      status: 400,
      reply: { code: `400 ${message}`, message: expect.stringContaining(message), title: 'Bad Request' },
    });
    const text = await sendForm(index, { ...sent(), accept: '*/*' });
    expect(text.status).toBe(400);
    expect(text.text.startsWith(`400 ${message}\n`)).toBe(true);
  });

  test('of a success is empty', async () => {
    expect(await sendForm(index, { ...sent(), fields: {} })).toEqual({ status: 200, text: '' });
  });

  test('of a failure is a page', async () => {
    const bytes = zip([...entries('9.1')].map(([name, text]) => [name, text] as const));
    const damaged = Buffer.from(bytes);
    damaged[bytes.indexOf('Metadata-Version')] = 0x21;
    const { status, text } = await sendForm(index, { authorization, filename: wheel('9.1'), bytes: damaged });
    expect({ status, text }).toEqual({
      status: 500,
      text: '<html><head><title>500 Internal Server Error</title></head></html>',
    });
  });

  test.each([
    { is: 'without an action', sent: { fields: { ':action': null } }, status: 404 },
    { is: 'with another action', sent: { fields: { ':action': 'submit' } }, status: 404 },
    {
      is: 'with its action in the query',
      sent: { fields: { ':action': null }, path: '/legacy/?:action=file_upload' },
      status: 200,
    },
  ])('to a form $is is $status', async ({ sent: bend, status }) => {
    const form = { authorization, filename: wheel('9.2'), bytes: bytesOf('9.2'), ...bend };
    expect((await sendForm(index, form)).status).toBe(status);
  });

  test('at the address without its slash leads on', async () => {
    const response = await fetch(`${index.url}/legacy`, { method: 'POST', redirect: 'manual' });
    expect([response.status, response.headers.get('location')]).toEqual([308, '/legacy/']);
  });
});

test('every answer is kept in order', async () => {
  const from = index.state.uploads.length;
  await upload('10.0', { fields: { filetype: 'x' } });
  await upload('10.0');
  expect(index.state.uploads.slice(from)).toEqual([
    { filename: wheel('10.0'), status: 400, message: 'Invalid value for filetype. Error: Use a known file type.' },
    { filename: wheel('10.0'), status: 200, message: '' },
  ]);
});
