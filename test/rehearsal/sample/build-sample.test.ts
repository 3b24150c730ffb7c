import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openZip } from '../../../src/rehearsal/pypi/zip-reader.ts';
import { buildSample, forgeWheel } from '../../../src/rehearsal/sample/build-sample.ts';

let dir: string;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'sample-'));
});
afterEach(() => rm(dir, { recursive: true }));

/** Path to bytes, as the strict reader of the embedded index sees the archive. */
function contents(path: string): ReadonlyMap<string, Buffer> {
  const zip = openZip(path);
  try {
    return new Map([...zip.entries].map(([name, entry]) => [name, zip.read(entry)]));
  } finally {
    zip.close();
  }
}

const recordRow = (path: string, bytes: Buffer) =>
  `${path},sha256=${createHash('sha256').update(bytes).digest('base64url')},${bytes.length}`;

test('builds one sdist and a dozen wheels', async () => {
  expect(await buildSample(dir)).toEqual([
    'sundial-1.4.0.tar.gz',
    'sundial-1.4.0-cp312-cp312-manylinux_2_27_x86_64.manylinux_2_28_x86_64.whl',
    'sundial-1.4.0-cp313-cp313-manylinux_2_27_x86_64.manylinux_2_28_x86_64.whl',
    'sundial-1.4.0-cp314-cp314-manylinux_2_27_x86_64.manylinux_2_28_x86_64.whl',
    'sundial-1.4.0-cp312-cp312-manylinux_2_27_aarch64.manylinux_2_28_aarch64.whl',
    'sundial-1.4.0-cp313-cp313-manylinux_2_27_aarch64.manylinux_2_28_aarch64.whl',
    'sundial-1.4.0-cp314-cp314-manylinux_2_27_aarch64.manylinux_2_28_aarch64.whl',
    'sundial-1.4.0-cp312-cp312-macosx_11_0_arm64.whl',
    'sundial-1.4.0-cp313-cp313-macosx_11_0_arm64.whl',
    'sundial-1.4.0-cp314-cp314-macosx_11_0_arm64.whl',
    'sundial-1.4.0-cp312-cp312-win_amd64.whl',
    'sundial-1.4.0-cp313-cp313-win_amd64.whl',
    'sundial-1.4.0-cp314-cp314-win_amd64.whl',
  ]);
});

test('every wheel holds a full RECORD, and one wheel holds what the sample promises', async () => {
  const files = await buildSample(dir);
  for (const file of files.filter((name) => name.endsWith('.whl'))) {
    const entries = contents(join(dir, file));
    const record = 'sundial-1.4.0.dist-info/RECORD';
    const rows = [...entries].map(([path, bytes]) => (path === record ? `${record},,` : recordRow(path, bytes)));
    expect(entries.get(record)?.toString()).toBe(`${rows.join('\n')}\n`);
  }
  const windows = contents(join(dir, 'sundial-1.4.0-cp313-cp313-win_amd64.whl'));
  const hash = createHash('sha256').update('sample').digest('hex').slice(0, 8);
  expect([...windows.keys()]).toEqual([
    'sundial/__init__.py',
    'sundial/_version.py',
    'sundial/py.typed',
    'sundial/_core.cp313-win_amd64.pyd',
    `sundial.libs/almanac-${hash}.dll`,
    'sundial-1.4.0.dist-info/METADATA',
    'sundial-1.4.0.dist-info/WHEEL',
    'sundial-1.4.0.dist-info/licenses/LICENSE.txt',
    'sundial-1.4.0.dist-info/licenses/LICENSES_bundled.txt',
    'sundial-1.4.0.dist-info/sboms/sundial.cdx.json',
    'sundial-1.4.0.dist-info/RECORD',
  ]);
});

test('the same release has the same bytes, a forged wheel has others under the same name', async () => {
  const [, file = ''] = await buildSample(dir);
  const first = await readFile(join(dir, file));
  await buildSample(dir);
  expect(await readFile(join(dir, file))).toEqual(first);
  const forged = await forgeWheel(dir, file);
  expect(basename(forged)).toBe(file);
  expect((await readFile(forged)).equals(first)).toBe(false);
});

test.for(['-', '../evil.whl', 'sundial-1.4.0.tar.gz', 'sundial-1.4.0-cp313-cp313.whl'])(
  'forges no wheel of the name %s',
  async (file) => {
    await expect(forgeWheel(dir, file)).rejects.toThrow(`not the name of a wheel: ${file}`);
  },
);

test('the sdist is the source tree and PKG-INFO in one folder', async () => {
  await buildSample(dir);
  const tar = gunzipSync(await readFile(join(dir, 'sundial-1.4.0.tar.gz')));
  const names: string[] = [];
  for (let at = 0; tar[at] !== 0; ) {
    const field = (from: number, length: number) =>
      tar.toString('latin1', at + from, at + from + length).split('\0')[0];
    names.push(field(0, 100) ?? '');
    const sum = tar
      .subarray(at, at + 512)
      .reduce((all, byte, index) => all + (index >= 148 && index < 156 ? 32 : byte), 0);
    expect(Number.parseInt(field(148, 8) ?? '', 8)).toBe(sum);
    at += 512 + Math.ceil(Number.parseInt(field(124, 12) ?? '', 8) / 512) * 512;
  }
  expect(names).toEqual([
    'sundial-1.4.0/PKG-INFO',
    'sundial-1.4.0/LICENSE.txt',
    'sundial-1.4.0/LICENSES_bundled.txt',
    'sundial-1.4.0/README.md',
    'sundial-1.4.0/meson.build',
    'sundial-1.4.0/pyproject.toml',
    'sundial-1.4.0/src/sundial/__init__.py',
    'sundial-1.4.0/src/sundial/_version.py',
    'sundial-1.4.0/src/sundial/py.typed',
    'sundial-1.4.0/src/sundial/_core.c',
  ]);
});
