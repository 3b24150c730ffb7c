import { brotliCompressSync, deflateSync, gunzipSync, gzipSync } from 'node:zlib';
import { aWheel } from '../support/a-wheel.ts';
import { sdistFile } from '../support/an-sdist.ts';
import { type HostileCase, joined, members, patched, sdistCase } from './hostile-case.ts';

const unreadable = 'unreadable-archive';
const hidden = 'hidden-archive-data';
const corrupt = 'corrupt-entry';
const top = 'demo-1.0';

const gzip = (name: string, about: string, blocks: string, bytes: (sdist: Buffer) => Uint8Array): HostileCase =>
  sdistCase(`gzip-${name}`, about, { bytes, blocks });

const gzips = [
  gzip('empty-file', 'The file is empty.', unreadable, () => Buffer.alloc(0)),
  gzip('plain-tar', 'The tar is not compressed.', unreadable, (all) => gunzipSync(all)),
  gzip('bzip2', 'The file is bzip2.', unreadable, () => Buffer.from('BZh91AY&SY'.padEnd(60, 'x'))),
  gzip('xz', 'The file is xz.', unreadable, () => Buffer.from('fd377a585a000004e6d6b446'.padEnd(120, '0'), 'hex')),
  gzip('zstd', 'The file is Zstandard.', unreadable, () => Buffer.from('28b52ffd'.padEnd(80, '0'), 'hex')),
  gzip('zlib', 'The tar is compressed with the header of zlib.', unreadable, (all) => deflateSync(gunzipSync(all))),
  gzip('brotli', 'The tar is compressed with Brotli.', unreadable, (all) => brotliCompressSync(gunzipSync(all))),
  gzip('zip', 'The file is a zip.', unreadable, () => aWheel()),
  gzip('cut', 'The file ends in its data.', unreadable, (all) => all.subarray(0, 200)),
  gzip('cut-in-trailer', 'The file ends in its trailer.', unreadable, (all) => all.subarray(0, -3)),
  gzip('no-trailer', 'The file ends before its trailer.', unreadable, (all) => all.subarray(0, -8)),
  gzip('cut-in-header', 'The file ends in its header.', unreadable, (all) => all.subarray(0, 9)),
  gzip('method', 'The header gives a method that nobody knows.', unreadable, (all) => patched(all, 2, [7])),
  gzip('reserved-flags', 'The header sets a flag that no version defines.', unreadable, (all) =>
    patched(all, 3, [0x80]),
  ),
  gzip('endless-name', 'The name in the header never ends.', unreadable, (all) =>
    joined(patched(all.subarray(0, 10), 3, [8]), Buffer.alloc(900, 'x')),
  ),
  gzip('crc', 'The CRC in the trailer is wrong.', corrupt, (all) => patched(all, -8, [1, 2, 3, 4])),
  gzip('length', 'The length in the trailer is wrong.', corrupt, (all) => patched(all, -4, [1, 0, 0, 0])),
  gzip('trailing-byte', 'A byte follows the gzip member.', hidden, (all) => joined(all, 'x')),
  gzip('trailing-zeros', 'Zeros follow the gzip member.', hidden, (all) => joined(all, Buffer.alloc(512))),
  gzip(
    'second-member',
    'A second gzip member follows the first, and readers differ on whether they go on.',
    hidden,
    (all) => joined(all, all),
  ),
  gzip('second-member-empty', 'An empty gzip member follows the first.', hidden, (all) => joined(all, gzipSync(''))),
  gzip('first-member-empty', 'An empty gzip member stands before the one with the tar.', unreadable, (all) =>
    joined(gzipSync(''), all),
  ),
  sdistCase('gzip-split-members', 'The tar is split over two gzip members.', {
    bytes: (all) => {
      const tar = gunzipSync(all);
      return joined(gzipSync(tar.subarray(0, 700)), gzipSync(tar.subarray(700)));
    },
    blocks: `${hidden} ${unreadable} missing-license-file`,
    warns: 'missing-pyproject',
  }),
  gzip('prefix', 'A byte stands before the gzip member.', unreadable, (all) => joined('x', all)),
  gzip('damaged', 'A byte of the compressed data is damaged.', unreadable, (all) => patched(all, 12, [0xff, 0xff])),
  gzip('bomb', 'A small file inflates to 65 MiB of zeros.', 'archive-bomb unreadable-archive', () =>
    gzipSync(Buffer.alloc(65 * 2 ** 20)),
  ),
];

const extra = (name: string, about: string, path: string, blocks: string, warns = ''): HostileCase =>
  sdistCase(`sdist-${name}`, about, { parts: members({ path, content: 'x\n' }), blocks, warns });

const unsafe = 'unsafe-path';
const stray = 'stray-sdist-entry';
const paths = [
  extra('climbs', 'A path climbs out.', `${top}/../../evil.py`, unsafe),
  extra(
    'climbs-at-once',
    'A path climbs out of the folder that it is unpacked to.',
    '../evil.py',
    `${unsafe} ${stray}`,
  ),
  sdistCase('sdist-climbs-to-neighbour', 'A path leads to a folder whose name begins like the one it is unpacked to.', {
    parts: members({ path: '../demo-1.0-evil/x.py', content: 'x\n' }),
    blocks: `${unsafe} ${stray}`,
    advisory: 'CVE-2026-1703',
  }),
  extra('absolute', 'A path begins at the root.', '/etc/evil', `${unsafe} ${stray}`),
  extra('drive', 'A path begins with a drive letter.', 'C:/evil', `${unsafe} ${stray}`),
  extra('backslash', 'A path climbs out on Windows.', `${top}\\..\\..\\evil.py`, `${unsafe} ${stray}`),
  extra('dot', 'Paths begin with "./".', `./${top}/x.py`, `${unsafe} ${stray}`),
  extra('empty-component', 'A path has two slashes in a row.', `${top}//x.py`, unsafe),
  extra('line-break', 'A name is a command to a workflow.', `${top}/a\n::warning::x`, unsafe),
  extra('escape', 'A name holds an escape sequence.', `${top}/a\x1b[2J`, unsafe),
  extra('bidi', 'A name holds a character that reorders text.', `${top}/a\u202egpj.py`, unsafe),
  extra('device', 'A name is a device on Windows.', `${top}/aux.py`, unsafe),
  extra('second-top', 'A second folder stands at the top.', 'evil-1.0/x.py', stray),
  extra('file-at-top', 'A file stands at the top.', 'setup.py', stray),
  extra('pax-name-at-top', 'A file named as a pax header stands at the top.', 'pax_global_header', stray),
  extra('case', 'Two names differ in nothing but case.', `${top}/DEMO.py`, '', 'unusual-archive'),
  extra('file-and-folder', 'One path is a file and a folder.', `${top}/demo.py/x`, 'colliding-path'),
  extra('decomposed', 'A name is not in Unicode’s composed form.', `${top}/e\u0301.py`, 'colliding-path'),
  extra('twice', 'A member stands twice, with two contents.', `${top}/demo.py`, 'ambiguous-archive'),
  sdistCase('sdist-twice-same', 'A member stands twice, with one content.', {
    parts: members({ path: `${top}/demo.py`, content: 'x = 1\n' }),
    warns: 'unusual-archive',
  }),
  sdistCase('sdist-pkg-info-twice', 'PKG-INFO stands twice, and each reader takes another one.', {
    parts: members({ path: `${top}/PKG-INFO`, content: 'Metadata-Version: 2.4\nName: evil\nVersion: 9\n' }),
    blocks: 'ambiguous-archive',
  }),
  sdistCase('sdist-file-as-directory', 'The type of a member says file, its name says directory.', {
    parts: members({ path: `${top}/x/`, content: 'x' }),
    blocks: unreadable,
  }),
  sdistCase('sdist-setuid', 'A member would run with the rights of its owner.', {
    parts: members({ path: `${top}/x`, mode: 0o4755 }),
    warns: 'unusual-archive',
    advisory: 'CVE-2025-4435',
  }),
];

/** An sdist with this PKG-INFO, or another file changed. */
const info = (
  name: string,
  about: string,
  files: Readonly<Record<string, string | undefined>>,
  blocks: string,
  warns = '',
): HostileCase => sdistCase(`sdist-${name}`, about, { files, blocks, warns });
const pkgInfo = (lines: string, since = '2.4') => ({
  [`${top}/PKG-INFO`]: `Metadata-Version: ${since}\nName: demo\nVersion: 1.0\n${lines}`,
});

const documents = [
  info(
    'pkg-info-missing',
    'The sdist has no PKG-INFO.',
    { [`${top}/PKG-INFO`]: undefined },
    'missing-pkg-info malformed-metadata',
  ),
  info(
    'pkg-info-elsewhere',
    'PKG-INFO stands in a folder.',
    { [`${top}/PKG-INFO`]: undefined, [`${top}/x/PKG-INFO`]: 'Name: demo\n' },
    'missing-pkg-info malformed-metadata',
  ),
  info(
    'pkg-info-other-name',
    'PKG-INFO gives another project.',
    { [`${top}/PKG-INFO`]: 'Metadata-Version: 2.4\nName: evil\nVersion: 1.0\n' },
    'name-mismatch',
  ),
  info(
    'pkg-info-other-version',
    'PKG-INFO gives another version.',
    { [`${top}/PKG-INFO`]: 'Metadata-Version: 2.4\nName: demo\nVersion: 2.0\n' },
    'version-mismatch',
  ),
  info('pkg-info-field-twice', 'A field of PKG-INFO stands twice.', pkgInfo('Name: evil\n'), 'malformed-metadata'),
  info('pkg-info-old', 'PKG-INFO is of a version in which nothing is fixed.', pkgInfo('', '2.1'), '', 'old-pkg-info'),
  info(
    'license-file-missing',
    'A licence file that PKG-INFO lists is not there.',
    pkgInfo('License-File: NOTICE\n'),
    'missing-license-file',
  ),
  info(
    'license-file-climbs',
    'The path of a licence file climbs.',
    pkgInfo('License-File: ../LICENSE\n'),
    'missing-license-file unsafe-license-path',
  ),
  info(
    'requirement-direct',
    'A dependency is given by address.',
    pkgInfo('Requires-Dist: x @ https://example.com/x.zip\n'),
    'direct-dependency',
  ),
  info(
    'pyproject-missing',
    'The sdist has no pyproject.toml.',
    { [`${top}/pyproject.toml`]: undefined },
    '',
    'missing-pyproject',
  ),
  info('pth', 'A .pth file stands in the sdist.', { [`${top}/src/evil.pth`]: 'import os\n' }, '', 'path-file'),
  info('junk', 'Files of a working copy were packed.', { [`${top}/.git/config`]: 'x' }, '', 'junk-file'),
  info('archive', 'An archive is in the sdist.', { [`${top}/vendor/x.zip`]: 'x' }, '', 'nested-archive'),
];

const named = (name: string, about: string, file: string, blocks: string, warns = ''): HostileCase =>
  sdistCase(`sdist-name-${name}`, about, { file, blocks, warns });

const names = [
  named('other-project', 'An sdist was renamed to one of another project.', 'numpy-1.0.tar.gz', 'name-mismatch'),
  named('other-version', 'An sdist was renamed to one of another version.', 'demo-2.0.tar.gz', 'version-mismatch'),
  named('case', 'The project is not spelled in its normal form.', 'Demo-1.0.tar.gz', 'malformed-file-name'),
  named('dash', 'The name has two dashes.', 'de-mo-1.0.tar.gz', 'malformed-file-name'),
  named('no-version', 'The name has no version.', 'demo.tar.gz', 'malformed-file-name'),
  named('tgz', 'The ending is short.', 'demo-1.0.tgz', 'malformed-file-name'),
  named('zip', 'The ending says zip.', 'demo-1.0.zip', 'malformed-file-name'),
  named('upper-case-ending', 'The ending is in upper case.', sdistFile.toUpperCase(), 'malformed-file-name'),
  named(
    'version-not-normal',
    'The version is not spelled in its normal form.',
    'demo-1.0.0-1.tar.gz',
    'malformed-file-name',
  ),
  named('local-version', 'The file name has a local version.', 'demo-1.0+x.tar.gz', 'local-version version-mismatch'),
];

/** Everything that can be wrong with an sdist, beside its tar. */
export const sdistCases: readonly HostileCase[] = [...gzips, ...paths, ...documents, ...names];
