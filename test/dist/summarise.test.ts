import { describe, expect, test } from 'vitest';
import { readSdist } from '../../src/dist/sdist.ts';
import { summarise } from '../../src/dist/summarise.ts';
import { readWheel } from '../../src/dist/wheel.ts';
import { sha256Of } from '../../src/model/digest.ts';
import { aWheel, corePath, distInfo, libraryPath, type WheelChange, wheelFile } from '../support/a-wheel.ts';
import { anSdist, type SdistChange, sdistFile } from '../support/an-sdist.ts';

const ofWheel = (change: WheelChange = {}) => summarise(readWheel(wheelFile, aWheel(change)));
const ofSdist = (change: SdistChange = {}) => summarise(readSdist(sdistFile, anSdist(change)));
const commit = 'abcdef0123456789abcdef0123456789abcdef01';

describe('of a wheel', () => {
  test('tells what the set is compared by', () => {
    const bytes = aWheel();
    const { files, metadata, name, ...rest } = summarise(readWheel(wheelFile, bytes));
    expect(rest).toEqual({
      kind: 'wheel',
      file: wheelFile,
      sha256: sha256Of(bytes),
      size: bytes.length,
      licenses: [{ path: 'LICENSE', size: 18, sha256: sha256Of('Do what you like.\n') }],
      generators: ['test 1'],
      purelib: false,
      topLevels: ['demo', 'demo.libs'],
      filesKnown: true,
      sboms: 1,
      grafted: 1,
      revisions: [],
    });
    expect([name?.project, metadata?.fields[1], metadata?.descriptionSha256]).toEqual([
      'demo',
      { name: 'Name', value: 'demo' },
      sha256Of('# demo'),
    ]);
    expect(files.filter(({ sha256 }) => sha256 !== undefined)).toEqual([
      { path: 'demo/__init__.py', size: 21, sha256: sha256Of('from ._core import x\n') },
    ]);
    expect(files.map(({ path }) => path)).toEqual(
      [
        'demo/__init__.py',
        corePath,
        'demo/_vendor/x.dist-info/RECORD',
        libraryPath,
        ...['METADATA', 'RECORD', 'WHEEL', 'licenses/LICENSE', 'sboms/demo.cdx.json'].map(
          (one) => `${distInfo}/${one}`,
        ),
      ].sort(),
    );
  });

  test('tells the digest of a text as without its Windows line breaks', () => {
    const { files } = ofWheel({ files: { 'demo/x.py': 'a\r\nb\r\n' } });
    expect(files.find(({ path }) => path === 'demo/x.py')).toEqual({
      path: 'demo/x.py',
      size: 6,
      sha256: sha256Of('a\nb\n'),
    });
  });

  test('tells the commits that its files name', () => {
    const { revisions } = ofWheel({ files: { 'demo/version.py': `git_revision = "${commit}"\n` } });
    expect(revisions).toEqual([{ path: 'demo/version.py', key: 'git_revision', revision: commit }]);
  });

  test('names what lies at the top: modules by what they are imported as, other files in full', () => {
    const { topLevels } = ofWheel({
      files: {
        '_one.cpython-312-x86_64-linux-gnu.so': 'x',
        'two.py': '',
        'evil.pth': '',
        'demo-1.0.data/purelib/three/x.py': '',
        'demo-1.0.data/scripts/four': '',
      },
    });
    expect(topLevels).toEqual(['_one', 'demo', 'demo.libs', 'evil.pth', 'three', 'two']);
  });

  test('finds licences where they lay before they had a folder', () => {
    const { licenses } = ofWheel({
      files: {
        [`${distInfo}/licenses/LICENSE`]: undefined,
        [`${distInfo}/COPYING.txt`]: 'x',
        [`${distInfo}/licenses/vendor/LICENSE`]: 'y',
      },
    });
    expect(licenses.map(({ path }) => path)).toEqual(['COPYING.txt', 'vendor/LICENSE']);
  });

  test('lists no files where there are more than it can bear, and says so', () => {
    const many = Object.fromEntries(Array.from({ length: 20_001 }, (_, at) => [`demo/${at}`, '']));
    const facts = readWheel(wheelFile, aWheel());
    const members = Object.keys(many).map((path) => ({ path, size: 0, sha256: undefined }));
    const { files, filesKnown } = summarise({ ...facts, members });
    expect([files, filesKnown]).toEqual([[], false]);
  });

  test.for([
    { is: 'no zip', bytes: Buffer.from('x') },
    { is: 'empty', bytes: Buffer.alloc(0) },
  ])('knows nothing of one that is $is', ({ bytes }) => {
    const { files, metadata, topLevels } = summarise(readWheel(wheelFile, bytes));
    expect([files, metadata, topLevels]).toEqual([[], undefined, []]);
  });
});

describe('of an sdist', () => {
  test('tells files below its folder, and the licences that its metadata name', () => {
    const { files, licenses, kind, generators, topLevels } = ofSdist({ files: { 'demo-1.0/NOTICE': 'x' } });
    expect([kind, generators, topLevels]).toEqual(['sdist', [], []]);
    expect(files.map(({ path }) => path)).toEqual(['LICENSE', 'NOTICE', 'PKG-INFO', 'demo.py', 'pyproject.toml']);
    expect(licenses.map(({ path }) => path)).toEqual(['LICENSE']);
  });

  test('tells the commits that its files name', () => {
    const { revisions } = ofSdist({
      files: {
        'demo-1.0/.git_archival.txt': `node: ${commit}\n`,
        'demo-1.0/src/demo/_version.py': `commit_id = 'gabcdef0'\n`,
        'demo-1.0/vendor/x/_version.py': `commit_id = 'g1bcdef0'\n`,
      },
    });
    expect(revisions).toEqual([
      { path: '.git_archival.txt', key: 'node', revision: commit },
      { path: 'src/demo/_version.py', key: 'commit_id', revision: 'abcdef0' },
    ]);
  });
});
