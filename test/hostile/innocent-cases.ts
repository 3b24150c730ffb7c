import { deflateRawSync, gunzipSync, gzipSync } from 'node:zlib';
import { distInfo, sbomDocument, wheelFile } from '../support/a-wheel.ts';
import { elfBytes } from '../support/elf-bytes.ts';
import { arm64, fatBytes, machBytes, x8664 } from '../support/mach-bytes.ts';
import { peBytes } from '../support/pe-bytes.ts';
import { pax, type TarPart } from '../support/tar-bytes.ts';
import { extraField, u64, type ZipPart } from '../support/zip-bytes.ts';
import {
  entry,
  type HostileCase,
  joined,
  members,
  more,
  plain,
  plainPath,
  sdistCase,
  wheelCase,
} from './hostile-case.ts';
import { pure, tagged, wheelText } from './tagged-wheel.ts';

/** A wheel that looks odd, and with which nothing is wrong. */
const wheel = (name: string, about: string, change: Parameters<typeof wheelCase>[2]): HostileCase =>
  wheelCase(`innocent-${name}`, about, change);

/** A wheel whose entries are all written in another way. */
const all = (name: string, about: string, change: (part: ZipPart, at: number) => ZipPart): HostileCase =>
  wheel(name, about, { parts: (parts) => parts.map(change) });

const text = 'from ._core import x\n';
const packed = deflateRawSync(text);
const wide = extraField(1, u64(text.length, packed.length));
const sentinels = { size: 0xffffffff, packedSize: 0xffffffff, extra: wide };
const time = extraField(0x5455, Buffer.from([1, 0, 0, 0, 0]));

const zips = [
  wheel('usual', 'The usual wheel.', {}),
  all('stored', 'Every entry is stored.', (part) => ({ ...part, method: 0 })),
  all('not-compressed', 'Every entry is deflated without being compressed.', (part) => ({
    ...part,
    packed: deflateRawSync(Buffer.from(part.content ?? ''), { level: 0 }),
  })),
  all('best-compression', 'The flags say how hard the compressor tried.', (part) => ({ ...part, both: { flags: 2 } })),
  all('fastest-compression', 'The flags say that the compressor hurried.', (part) => ({ ...part, both: { flags: 6 } })),
  all('utf-8-flags', 'ASCII names are marked as UTF-8.', (part) => ({ ...part, both: { flags: 0x800 } })),
  all('version-needed', 'The entries want a reader of version 1.0, or of 4.5.', (part, at) => ({
    ...part,
    both: { needed: at % 2 === 0 ? 10 : 45 },
  })),
  all('times', 'Every entry has a time of its own.', (part, at) => ({ ...part, both: { time: 0x58_21_00_00 + at } })),
  all('time-zero', 'No entry has a time.', (part) => ({ ...part, both: { time: 0 } })),
  all('time-impossible', 'The times are no times.', (part) => ({ ...part, both: { time: 0xffffffff } })),
  all('made-on-dos', 'The archive was made on DOS, without modes.', (part) => ({
    ...part,
    central: { system: 0, attributes: 0x20 },
  })),
  all('dos-read-only', 'The DOS attributes say read-only.', (part) => ({
    ...part,
    central: { system: 0, attributes: 0x21 },
  })),
  all('made-on-macos', 'The archive was made on macOS.', (part) => ({ ...part, central: { system: 19 } })),
  all('made-on-ntfs', 'The archive was made on NTFS.', (part) => ({
    ...part,
    central: { system: 10, attributes: 0x20 },
  })),
  all('mode-without-type', 'The modes have no type.', (part) => ({ ...part, mode: 0o644 })),
  all('private-modes', 'Only the owner may read the files.', (part) => ({ ...part, mode: 0o100600 })),
  all('open-modes', 'Everybody may write the files.', (part) => ({ ...part, mode: 0o100666 })),
  all('executable-modes', 'Every file is executable.', (part) => ({ ...part, mode: 0o100755 })),
  all('extended-times', 'Every entry has an extra field with times.', (part) => ({ ...part, both: { extra: time } })),
  all('local-extra', 'Only the entries’ own headers have an extra field.', (part) => ({
    ...part,
    local: { extra: time },
  })),
  all('unix-owner', 'Every entry says who owned the file.', (part) => ({
    ...part,
    both: { extra: extraField(0x7875, Buffer.from([1, 4, 0, 0, 0, 0, 4, 0, 0, 0, 0])) },
  })),
  wheel('wide-sizes', 'An entry has its sizes in the zip64 fields of both headers.', {
    parts: plain({ local: sentinels, central: sentinels }),
  }),
  wheel('wide-local-sizes', 'Only the entry’s own header has its sizes in a zip64 field.', {
    parts: plain({ local: sentinels }),
  }),
  wheel('wide-size', 'Only the size of a directory entry is in its zip64 field.', {
    parts: plain({ central: { size: 0xffffffff, extra: extraField(1, u64(text.length)) } }),
  }),
  wheel('wide-offset', 'The place of an entry is in its zip64 field.', {
    parts: plain({ central: { headerAt: 0xffffffff, extra: extraField(1, u64(0)) } }),
  }),
  wheel('wide-redundant', 'An entry repeats its sizes in a zip64 field, as Bazel does.', {
    parts: plain({ local: { extra: wide } }),
  }),
  wheel('wide-end', 'The archive has a zip64 end record that it does not need.', { end: { zip64: {} } }),
  wheel('wide-end-alone', 'Everything of the end record is in the zip64 end record.', {
    end: { zip64: {}, count: 0xffff, here: 0xffff, size: 0xffffffff, offset: 0xffffffff },
  }),
  wheel('directories', 'Directories are entries of their own.', {
    parts: (parts) => [{ path: 'demo/' }, ...parts, { path: 'demo/empty/' }],
  }),
  wheel('deflated-directory', 'A directory has the empty deflate stream.', {
    parts: more({ path: 'demo/', method: 8 }),
  }),
  wheel('dos-directory', 'A directory has the DOS attribute of one.', {
    parts: more({ path: 'demo/', central: { attributes: ((0o40755 << 16) >>> 0) + 0x10 } }),
  }),
  wheel('directory-behind-files', 'A directory stands behind the files that it holds.', {
    parts: more({ path: 'demo/' }),
  }),
  wheel('sorted', 'The entries are sorted, so that the metadata come first.', {
    parts: (parts) => parts.toSorted((a, b) => (a.path < b.path ? -1 : 1)),
  }),
  wheel('reversed', 'The entries stand in the reverse order.', { parts: (parts) => parts.toReversed() }),
  wheel('signature-in-data', 'The data of an entry hold the signatures of zip records.', {
    files: { 'demo/zip.bin': 'PK\x05\x06PK\x01\x02PK\x03\x04PK\x06\x06PK\x06\x07'.padEnd(60, '\0') },
    parts: entry('demo/zip.bin', { method: 0 }),
  }),
  wheel('empty-files', 'Files are empty, stored and deflated.', {
    files: { 'demo/py.typed': '', 'demo/a.py': '', 'demo/b.py': '' },
    parts: entry('demo/a.py', { method: 0 }),
  }),
];

const names = [
  'demo/caf\u00e9.py',
  'demo/\u65e5\u672c\u8a9e.txt',
  'demo/\u0434\u0435\u043c\u043e.txt',
  'demo/a b.txt',
  "demo/it's,fine.txt",
  'demo/a+b=c@d#e%f&g.txt',
  'demo/~a',
  'demo/.hidden',
  'demo/..a',
  'demo/a..b',
  'demo/...a',
  'demo/-a',
  'demo/console.py',
  'demo/nullable.py',
  'demo/com10',
  'demo/__proto__',
  'demo/constructor/toString',
  'demo/\u{1f600}.txt',
];
const paths = [
  wheel('names', 'Names hold what looks odd, and is fine everywhere.', {
    files: Object.fromEntries(names.map((name) => [name, name])),
  }),
  wheel('long-component', 'A component has 255 bytes.', { files: { [`demo/${'x'.repeat(252)}.py`]: 'x' } }),
  wheel('deep', 'A path has fifty folders.', { files: { [`demo/${'d/'.repeat(50)}x.py`]: 'x' } }),
  wheel('many-files', 'The wheel has a thousand files.', {
    files: Object.fromEntries(Array.from({ length: 1_000 }, (_, at) => [`demo/f${at}.py`, `x = ${at}\n`])),
  }),
  wheel('case-of-folders-apart', 'Two folders hold files of one name.', {
    files: { 'demo/a/x.py': '1', 'demo/b/X.py': '2' },
  }),
];

const quoteAll = (row: string): string =>
  row
    .split(',')
    .map((column) => `"${column}"`)
    .join(',');
const records = [
  wheel('record-crlf', 'RECORD has the line ends of Windows.', { record: (rows) => rows.replaceAll('\n', '\r\n') }),
  wheel('record-quoted', 'Every column of RECORD is quoted.', {
    record: (rows) => rows.trimEnd().split('\n').map(quoteAll).join('\n'),
  }),
  wheel('record-no-last-line-end', 'The last row of RECORD has no line end.', { record: (rows) => rows.trimEnd() }),
  wheel('record-reversed', 'RECORD lists itself first.', {
    record: (rows) => `${rows.trimEnd().split('\n').toReversed().join('\n')}\n`,
  }),
  wheel('record-no-sizes', 'RECORD gives no sizes.', { record: (rows) => rows.replace(/,\d+$/gm, ',') }),
];

const metadata = (since: string, lines = '') => ({
  [`${distInfo}/METADATA`]: `Metadata-Version: ${since}\nName: demo\nVersion: 1.0\n${lines}`,
});
const windows = (files: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(files).map(([path, content]) => [path, content.replaceAll('\n', '\r\n')]));
const documents = [
  ...['1.0', '1.1', '1.2', '2.1', '2.2', '2.3'].map((since) =>
    wheel(`metadata-${since}`, `METADATA is of version ${since}.`, { files: metadata(since, 'License: MIT\n') }),
  ),
  wheel('metadata-2.5', 'METADATA is of version 2.5.', {
    files: metadata('2.5', 'License-File: LICENSE\nImport-Name: demo\nImport-Namespace: demo.plugins\n'),
  }),
  wheel('metadata-crlf', 'METADATA has the line ends of Windows.', {
    files: windows(metadata('2.4', 'License-File: LICENSE\nDescription-Content-Type: text/plain\n\nhello\n')),
  }),
  wheel('metadata-folded', 'A field goes on in the next lines.', {
    files: metadata('2.4', 'License-File: LICENSE\nAuthor: A,\n        B\n\tC\n'),
  }),
  wheel('metadata-name-spelled', 'METADATA spells the name in another way, which means the same.', {
    files: { [`${distInfo}/METADATA`]: 'Metadata-Version: 2.4\nName: Demo\nVersion: 1.0\nLicense-File: LICENSE\n' },
  }),
  wheel('metadata-field-case', 'METADATA spells fields in lower case.', {
    files: metadata('2.4', 'license-file: LICENSE\nsummary: x\n'),
  }),
  wheel('metadata-long-description', 'The description has 300 kB.', {
    files: metadata(
      '2.4',
      `License-File: LICENSE\nDescription-Content-Type: text/markdown; charset=UTF-8; variant=GFM\n\n${'word '.repeat(60_000)}`,
    ),
  }),
  wheel('metadata-requirements', 'METADATA has requirements of every form.', {
    files: metadata(
      '2.4',
      'License-File: LICENSE\nProvides-Extra: a.b-c\nRequires-Dist: x\nRequires-Dist: x[a,b] (>=1,!=1.5.*)\nRequires-Dist: y~=1.4; python_version < "3.14" and extra == "a.b-c"\nRequires-Python: >=3.9,!=3.9.7,<4\n',
    ),
  }),
  wheel('metadata-urls', 'METADATA has addresses of many forms.', {
    files: metadata(
      '2.4',
      'License-File: LICENSE\nHome-page: http://example.com:8080/~x?y=z#a\nProject-URL: Bug tracker, https://example.com/\u00fc\nAuthor-email: "A. B." <a+b@example.com>, c@example.org\n',
    ),
  }),
  wheel('no-licence-files', 'The wheel has no licence files, and claims none.', {
    files: { ...metadata('2.4'), [`${distInfo}/licenses/LICENSE`]: undefined },
  }),
  wheel('old-licence-files', 'Licence files stand beside the metadata, as before.', {
    files: {
      ...metadata('2.1', 'License-File: LICENSE\n'),
      [`${distInfo}/LICENSE`]: 'x',
      [`${distInfo}/licenses/LICENSE`]: undefined,
    },
  }),
  wheel('wheel-file-order', 'WHEEL has its lines in another order, and one that nobody knows.', {
    files: {
      [`${distInfo}/WHEEL`]:
        'Tag: cp312-cp312-manylinux_2_28_x86_64\nTag: cp312-cp312-manylinux_2_27_x86_64\nColour: red\nRoot-Is-Purelib: false\nWheel-Version: 1.0\n',
    },
  }),
  wheel('build-number', 'The wheel has a build number.', {
    file: wheelFile.replace('1.0-', '1.0-1-'),
    files: {
      [`${distInfo}/WHEEL`]: `${wheelText('cp312-cp312-manylinux_2_27_x86_64.manylinux_2_28_x86_64')}Build: 1\n`,
    },
  }),
];

const tags = [
  wheel('pure', 'A pure wheel.', pure()),
  wheel('two-pythons', 'A pure wheel for two Pythons.', tagged('py2.py3-none-any', {}, true)),
  wheel(
    'many-tags',
    'A wheel with thirty tags.',
    tagged(
      'cp310.cp311.cp312-abi3-manylinux1_x86_64.manylinux2010_x86_64.manylinux2014_x86_64.manylinux_2_5_x86_64.manylinux_2_12_x86_64.manylinux_2_17_x86_64.manylinux_2_24_x86_64.manylinux_2_28_x86_64.manylinux_2_31_x86_64.manylinux_2_34_x86_64',
    ),
  ),
  wheel(
    'abi3',
    'A wheel of the stable ABI.',
    tagged('cp39-abi3-manylinux_2_28_x86_64', { 'demo/a.abi3.so': elfBytes() }),
  ),
  wheel(
    'free-threaded',
    'A wheel for Python without its lock.',
    tagged('cp313-cp313t-manylinux_2_28_x86_64', { 'demo/a.cpython-313t-x86_64-linux-gnu.so': elfBytes() }),
  ),
  wheel(
    'windows',
    'A wheel for Windows.',
    tagged('cp312-cp312-win_amd64', { 'demo/a.cp312-win_amd64.pyd': peBytes() }),
  ),
  wheel(
    'macos',
    'A wheel for macOS.',
    tagged('cp312-cp312-macosx_11_0_arm64', { 'demo/a.cpython-312-darwin.so': machBytes() }),
  ),
  wheel(
    'universal',
    'A wheel for both machines of macOS.',
    tagged('cp312-cp312-macosx_10_13_universal2', {
      'demo/a.cpython-312-darwin.so': fatBytes([machBytes({ cpu: x8664, macos: [10, 13] }), machBytes({ cpu: arm64 })]),
    }),
  ),
  wheel(
    'musl',
    'A wheel for musl.',
    tagged('cp312-cp312-musllinux_1_2_aarch64', {
      'demo/a.cpython-312-aarch64-linux-musl.so': elfBytes({
        machine: 183,
        needed: ['libc.musl-aarch64.so.1'],
        versions: {},
      }),
    }),
  ),
  wheel(
    'pypy',
    'A wheel for PyPy.',
    tagged('pp310-pypy310_pp73-manylinux_2_28_x86_64', { 'demo/a.pypy310-pp73-x86_64-linux-gnu.so': elfBytes() }),
  ),
  wheel(
    'program',
    'A wheel of a program that is no module.',
    tagged('py3-none-manylinux_2_28_x86_64', { 'demo-1.0.data/scripts/demo': elfBytes({ type: 2 }) }),
  ),
  wheel(
    'old-big-endian',
    'A wheel for a machine with the other order of bytes.',
    tagged('cp312-cp312-manylinux2014_s390x', {
      'demo/a.cpython-312-s390x-linux-gnu.so': elfBytes({ machine: 22, big: true }),
    }),
  ),
];

const contents = [
  wheel('data-schemes', 'Every scheme of .data is used.', {
    files: {
      'demo-1.0.data/purelib/demo/a.py': '1',
      'demo-1.0.data/platlib/demo/b.py': '2',
      'demo-1.0.data/headers/demo.h': '3',
      'demo-1.0.data/scripts/demo': '#!python\nx\n',
      'demo-1.0.data/data/share/x': '4',
    },
    warns: 'system-path',
  }),
  wheel('entry-points', 'The wheel has commands and plug-ins of many forms.', {
    files: {
      [`${distInfo}/entry_points.txt`]:
        '# x\n[console_scripts]\ndemo = demo:main\ndemo-two=demo.sub:Class.method [extra]\n\n[gui_scripts]\ndemo.gui = demo:main\n\n[my.plugins]\nany name = demo\n',
    },
  }),
  wheel('namespace', 'The package has no __init__.py.', { files: { [plainPath]: undefined, 'demo/sub/x.py': 'x' } }),
  wheel(
    'single-module',
    'The wheel is one module.',
    pure({ [plainPath]: undefined, 'demo/_vendor/x.dist-info/RECORD': undefined, 'demo.py': 'x' }),
  ),
  wheel('several-tops', 'The wheel has several packages.', { files: { 'other/__init__.py': '', '_private.py': '' } }),
  wheel('same-contents', 'Many files have the same content.', {
    files: Object.fromEntries(Array.from({ length: 20 }, (_, at) => [`demo/s${at}/__init__.py`, ''])),
  }),
  wheel('public-key', 'A certificate and a public key are in the wheel.', {
    files: {
      'demo/ca.pem': '-----BEGIN CERTIFICATE-----\nMIIE\n',
      'demo/k.py': 'x = """\n-----BEGIN PRIVATE KEY-----\n"""\n',
    },
  }),
  wheel('well-compressed', 'A file shrinks to a thousandth.', { files: { 'demo/zeros.bin': Buffer.alloc(1_000_000) } }),
  wheel('two-sboms', 'The wheel has an SBOM of a second version.', {
    files: {
      [`${distInfo}/sboms/old.cdx.json`]: JSON.stringify({
        ...sbomDocument,
        specVersion: '1.4',
        metadata: { ...sbomDocument.metadata, lifecycles: undefined, tools: [{ name: 'x', version: '1' }] },
      }),
    },
  }),
  wheel('vendored-metadata', 'A vendored package keeps its metadata.', {
    files: { 'demo/_vendor/x-1.dist-info/METADATA': 'Name: x\n' },
  }),
];

const long = `demo-1.0/${'deep/'.repeat(40)}x.py`;
const folder = 'demo-1.0';

/** More members, and all of them in GNU's own format. */
const gnu =
  (...added: readonly TarPart[]) =>
  (parts: readonly TarPart[]): readonly TarPart[] =>
    [...parts, ...added].map((part) => ({ ...part, magic: 'gnu' }));
const tars = [
  sdistCase('innocent-sdist', 'The usual sdist.', {}),
  sdistCase('innocent-sdist-directories', 'Directories are members of their own.', {
    parts: (parts) => [{ path: `${folder}/`, type: '5' }, ...parts, { path: `${folder}/empty`, type: '5' }],
  }),
  sdistCase('innocent-sdist-pax', 'A pax record gives a long path and an exact time.', {
    parts: members(pax({ path: long, mtime: '1700000000.123' }), { path: 'short', content: 'x' }),
  }),
  sdistCase('innocent-sdist-pax-owner', 'Pax records say who owned the file.', {
    parts: members(pax({ uid: '99999999', gid: '0', uname: 'J\u00fcrgen' }), { path: `${folder}/x`, content: 'x' }),
  }),
  sdistCase('innocent-sdist-pax-utf-8', 'A pax record says that names are UTF-8.', {
    parts: members(pax({ path: `${folder}/caf\u00e9.py`, hdrcharset: 'ISO-IR 10646 2000 UTF-8' }), {
      path: 'x',
      content: 'x',
    }),
  }),
  sdistCase('innocent-sdist-pax-size', 'A pax record repeats the size.', {
    parts: members(pax({ size: '6' }), { path: `${folder}/x`, content: 'x = 1\n' }),
  }),
  sdistCase('innocent-sdist-commit', 'A global pax header names the commit, as git writes it.', {
    parts: (parts) => [pax({ comment: 'f4d6582'.repeat(5) }, 'g'), ...parts],
  }),
  sdistCase('innocent-sdist-prefix', 'A long path is split into prefix and name.', {
    parts: members({ path: 'x.py', prefix: `${folder}/${'d'.repeat(90)}`, content: 'x' }),
  }),
  sdistCase('innocent-sdist-gnu', 'The headers are GNU’s.', {
    parts: (parts) => parts.map((part) => ({ ...part, magic: 'gnu' as const })),
  }),
  sdistCase('innocent-sdist-gnu-long-name', 'A GNU record gives a long name.', {
    parts: gnu({ path: '././@LongLink', type: 'L', content: `${long}\0` }, { path: 'short', content: 'x' }),
    warns: 'unusual-archive',
  }),
  sdistCase('innocent-sdist-old-type', 'Files have the old type, a NUL.', {
    parts: (parts) => parts.map((part) => ({ ...part, type: '\0' })),
  }),
  sdistCase('innocent-sdist-empty-file', 'A file is empty.', { parts: members({ path: `${folder}/py.typed` }) }),
  sdistCase('innocent-sdist-owner-wide', 'An owner’s number is in base 256.', {
    parts: gnu({ path: `${folder}/x`, content: 'x', raw: { 108: '\x80\0\0\0\0\x20\0\0' } }),
  }),
  sdistCase('innocent-sdist-no-devices', 'The device numbers are blank.', {
    parts: members({ path: `${folder}/x`, content: 'x', raw: { 329: '        ', 337: '        ' } }),
  }),
  sdistCase('innocent-sdist-record', 'The end is filled up to ten kilobytes.', {
    bytes: (sdist) => gzipSync(joined(gunzipSync(sdist), Buffer.alloc(10_240))),
  }),
  sdistCase('innocent-sdist-stored', 'The gzip is not compressed.', {
    bytes: (sdist) => gzipSync(gunzipSync(sdist), { level: 0 }),
  }),
  sdistCase('innocent-sdist-gzip-name', 'The gzip header names the file, and has a time.', {
    bytes: (sdist) =>
      joined(Buffer.from([0x1f, 0x8b, 8, 8, 1, 2, 3, 0x65, 2, 3]), 'demo-1.0.tar\0', sdist.subarray(10)),
  }),
  sdistCase('innocent-sdist-executable', 'A script is executable.', {
    parts: members({ path: `${folder}/run.sh`, mode: 0o755, content: '#!/bin/sh\n' }),
  }),
  sdistCase('innocent-sdist-names', 'Names hold what looks odd, and is fine.', {
    parts: members(
      ...['a b', '.gitignore', '..a', 'a+b', '\u65e5\u672c'].map((name) => ({
        path: `${folder}/${name}`,
        content: 'x',
      })),
    ),
  }),
];

/** Odd ones that must pass. */
export const innocentCases: readonly HostileCase[] = [
  ...zips,
  ...paths,
  ...records,
  ...documents,
  ...tags,
  ...contents,
  ...tars,
];
