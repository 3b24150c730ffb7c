import { gzipSync } from 'node:zlib';
import { sdistFile } from '../support/an-sdist.ts';
import { pax, paxRecord, type TarPart, tarBytes } from '../support/tar-bytes.ts';
import { type HostileCase, members, sdistCase } from './hostile-case.ts';

const ambiguous = 'ambiguous-archive';
const unreadable = 'unreadable-archive';
const hidden = 'hidden-archive-data';
const member = 'unsafe-member';
const unsafe = 'unsafe-path';
const top = sdistFile.replace('.tar.gz', '');

interface Label {
  blocks?: string;
  warns?: string;
  advisory?: string;
}

/** An sdist with more members. */
const added = (name: string, about: string, label: Label, ...parts: readonly TarPart[]): HostileCase =>
  sdistCase(`tar-${name}`, about, { parts: members(...parts), ...label });

/** An sdist whose tar is changed as bytes. */
const changed = (name: string, about: string, label: Label, change: (tar: Buffer) => Uint8Array): HostileCase =>
  sdistCase(`tar-${name}`, about, { bytes: () => gzipSync(change(tar())), ...label });

const usual: readonly TarPart[] = [
  { path: `${top}/PKG-INFO`, content: 'Metadata-Version: 2.4\nName: demo\nVersion: 1.0\n' },
  { path: `${top}/pyproject.toml`, content: '[project]\n' },
];
const tar = () => tarBytes(usual);
const file = (path: string, content = 'x = 1\n'): TarPart => ({ path: `${top}/${path}`, content });

const link = (path: string, target: string): TarPart => ({ path: `${top}/${path}`, type: '2', target });
const hard = (path: string, target: string): TarPart => ({ path: `${top}/${path}`, type: '1', target });

const links = [
  added(
    'link-absolute',
    'A symbolic link leads to the root.',
    { blocks: member, advisory: 'CVE-2025-4330' },
    link('x', '/etc/passwd'),
  ),
  added('link-out', 'A symbolic link leads out of the sdist.', { blocks: member }, link('x', '../../etc/passwd')),
  added(
    'link-out-and-in',
    'A symbolic link leaves the sdist’s folder and comes back.',
    { blocks: member },
    link('x', `../${top}/PKG-INFO`),
  ),
  added('link-to-parent', 'A symbolic link is the parent folder.', { blocks: member }, link('x', '..')),
  added('link-backslash', 'A symbolic link leads out on Windows.', { blocks: member }, link('x', '..\\..\\x')),
  added('link-empty', 'A symbolic link leads nowhere.', { blocks: member }, link('x', '')),
  added(
    'link-through',
    'A member is written through a symbolic link.',
    { blocks: `${member} colliding-path`, warns: 'unusual-archive', advisory: 'CVE-2024-12718' },
    link('x', 'y'),
    file('x/evil.py'),
  ),
  added(
    'link-then-file',
    'A symbolic link is replaced by a file, or the file is written through it.',
    { blocks: `${ambiguous}`, warns: 'unusual-archive', advisory: 'CVE-2025-4138' },
    link('x', 'PKG-INFO'),
    file('x'),
  ),
  added(
    'link-chain',
    'A symbolic link leads to a symbolic link.',
    { blocks: member, warns: 'unusual-archive', advisory: 'CVE-2025-4517' },
    link('a', 'b'),
    link('b', 'PKG-INFO'),
  ),
  added(
    'link-chain-long',
    'A long chain of symbolic links hides where it leads.',
    { blocks: member, advisory: 'CVE-2025-4517' },
    ...Array.from({ length: 20 }, (_, at) => link(`d${at}`, at === 19 ? '../..' : `d${at + 1}/x`)),
  ),
  added('link-loop', 'A symbolic link leads to itself.', { blocks: member }, link('x', 'x')),
  added(
    'link-dangling',
    'A symbolic link leads to a file that is not there.',
    { warns: 'unusual-archive' },
    link('x', 'gone'),
  ),
  added('link-inside', 'A symbolic link stays inside.', { warns: 'unusual-archive' }, link('x', 'PKG-INFO')),
  added('hard-link-out', 'A hard link leads out of the sdist.', { blocks: member }, hard('x', '../../etc/passwd')),
  added('hard-link-absolute', 'A hard link leads to the root.', { blocks: member }, hard('x', '/etc/passwd')),
  added(
    'hard-link-to-link',
    'A hard link leads to a symbolic link.',
    { blocks: member, warns: 'unusual-archive', advisory: 'CVE-2025-4330' },
    link('a', 'PKG-INFO'),
    hard('b', `${top}/a`),
  ),
  added('hard-link-inside', 'A hard link stays inside.', { warns: 'unusual-archive' }, hard('x', `${top}/PKG-INFO`)),
  added(
    'link-of-other-case',
    'A member is written through a symbolic link that is spelled in another case.',
    { blocks: 'colliding-path', warns: 'unusual-archive' },
    link('Lib', 'other'),
    file('lib/evil.py'),
  ),
  added(
    'link-pax-target',
    'A pax record gives a link a target that its header does not have.',
    { blocks: member },
    pax({ linkpath: '/etc/passwd' }),
    link('x', 'PKG-INFO'),
  ),
];

const kinds = ['3', '4', '6'].map((type) =>
  added(`device-${type}`, 'A member is a device or a pipe.', { blocks: member }, { path: `${top}/x`, type }),
);
const unknownTypes = ['7', 'A', 'D', 'M', 'N', 'V', 'K', 'X', '\x01'].map((type, at) =>
  added(
    `type-${at + 1}`,
    `A member is of type ${JSON.stringify(type)}, which not every reader knows.`,
    { blocks: ambiguous },
    { path: `${top}/x`, type, content: 'x' },
  ),
);

const octets = (hex: string): Buffer => Buffer.from(hex.padEnd(24, '0').slice(0, 24), 'hex');
const sizes = [
  added(
    'size-negative',
    'A size is negative.',
    { blocks: ambiguous },
    { ...file('x'), size: octets('ffffffffffffffffffffffff') },
  ),
  added(
    'size-huge',
    'A size is larger than any file.',
    { blocks: ambiguous },
    { ...file('x'), size: octets('80000000ffffffffffffffff') },
  ),
  added(
    'size-beyond',
    'A size is larger than what is left.',
    { blocks: unreadable },
    { ...file('x'), size: Buffer.from('00077777777\0') },
  ),
  added(
    'size-text',
    'A size is no number.',
    { blocks: ambiguous },
    { ...file('x'), size: Buffer.from('hello world\0') },
  ),
  added(
    'size-empty',
    'A size is blank, which some readers take for zero.',
    { blocks: ambiguous },
    { ...file('x'), size: Buffer.alloc(12) },
  ),
  added(
    'directory-with-data',
    'A directory has a size, and hides a member in it.',
    { blocks: hidden },
    { path: `${top}/d/`, type: '5', content: tarBytes([file('evil.py')], Buffer.alloc(0)) },
  ),
  added(
    'link-with-data',
    'A link has a size, and hides a member in it.',
    { blocks: hidden, warns: 'unusual-archive' },
    { ...link('x', 'PKG-INFO'), content: tarBytes([file('evil.py')], Buffer.alloc(0)) },
  ),
];

const paxCases = [
  added(
    'pax-size',
    'A pax record gives a member another size than its header, so that readers disagree on what follows.',
    { blocks: ambiguous, advisory: 'CVE-2025-62518' },
    pax({ size: '1024' }),
    file('x'),
  ),
  added(
    'pax-size-zero',
    'A pax record says that a member is empty, so that its data are members to some readers.',
    { blocks: ambiguous, advisory: 'CVE-2025-62518' },
    pax({ size: '0' }),
    file('x', tarBytes([file('evil.py')], Buffer.alloc(0)).toString('latin1')),
  ),
  added(
    'pax-size-spelled',
    'A pax record spells the size of a member with zeros before it.',
    { blocks: ambiguous },
    pax({ size: '06' }),
    file('x'),
  ),
  added(
    'pax-path-climbs',
    'A pax record gives a path that leads out.',
    { blocks: `${unsafe} stray-sdist-entry` },
    pax({ path: '../evil.py' }),
    file('x'),
  ),
  added(
    'pax-path-absolute',
    'A pax record gives an absolute path.',
    { blocks: `${unsafe} stray-sdist-entry` },
    pax({ path: '/etc/evil' }),
    file('x'),
  ),
  added(
    'pax-path-nul',
    'A pax record gives a path with a NUL, where some readers end it.',
    { blocks: `${ambiguous} ${unsafe}` },
    pax({ path: `${top}/a\0b` }),
    file('x'),
  ),
  added(
    'pax-path-twice',
    'A pax header gives two paths.',
    { blocks: ambiguous },
    { path: 'PaxHeader', type: 'x', content: paxRecord('path', `${top}/a`) + paxRecord('path', `${top}/b`) },
    file('x'),
  ),
  added(
    'pax-path-empty',
    'A pax record gives an empty path.',
    { blocks: `${unsafe} stray-sdist-entry` },
    pax({ path: '' }),
    file('x'),
  ),
  added(
    'pax-global-path',
    'A global pax header sets a path for every member.',
    { blocks: ambiguous },
    pax({ path: `${top}/x` }, 'g'),
    file('y'),
  ),
  added(
    'pax-global-size',
    'A global pax header sets a size for every member.',
    { blocks: ambiguous, advisory: 'GHSA-3cv2-h65g-fgmm' },
    pax({ size: '512' }, 'g'),
    file('y'),
  ),
  added(
    'pax-global-link',
    'A global pax header sets the target of every link.',
    { blocks: ambiguous },
    pax({ linkpath: '/etc' }, 'g'),
    file('y'),
  ),
  added(
    'pax-before-global',
    'A pax header stands before a global one, and readers differ on what it is for.',
    { blocks: ambiguous, advisory: 'GHSA-3cv2-h65g-fgmm' },
    pax({ path: `${top}/a` }),
    pax({ comment: 'x' }, 'g'),
    file('y'),
  ),
  added(
    'pax-twice',
    'Two pax headers describe one member.',
    { blocks: ambiguous, advisory: 'GHSA-3wgq-wrwc-vqmv' },
    pax({ path: `${top}/a` }),
    pax({ path: `${top}/b` }),
    file('x'),
  ),
  added('pax-last', 'A pax header is for no member.', { blocks: ambiguous }, pax({ path: `${top}/a` })),
  added(
    'pax-length-short',
    'A pax record is longer than it says.',
    { blocks: ambiguous, advisory: 'GHSA-3wgq-wrwc-vqmv' },
    { path: 'PaxHeader', type: 'x', content: '9 path=abcdef\n' },
    file('x'),
  ),
  added(
    'pax-length-long',
    'A pax record is shorter than it says.',
    { blocks: ambiguous },
    { path: 'PaxHeader', type: 'x', content: '99 path=a\n' },
    file('x'),
  ),
  added(
    'pax-length-huge',
    'A pax record has a length that no number holds.',
    { blocks: ambiguous },
    { path: 'PaxHeader', type: 'x', content: `${'9'.repeat(30)} path=a\n` },
    file('x'),
  ),
  added(
    'pax-no-line-break',
    'A pax record does not end in a line break.',
    { blocks: ambiguous },
    { path: 'PaxHeader', type: 'x', content: '9 path=ab' },
    file('x'),
  ),
  added(
    'pax-no-key',
    'A pax record has no key.',
    { blocks: ambiguous },
    { path: 'PaxHeader', type: 'x', content: '5 =x\n' },
    file('x'),
  ),
  added(
    'pax-latin',
    'A pax record is Latin-1.',
    { blocks: ambiguous },
    { path: 'PaxHeader', type: 'x', content: Buffer.from('10 path=\u00e9\n', 'latin1') },
    file('x'),
  ),
  added(
    'pax-charset',
    'A pax record says that names are bytes of no charset.',
    { blocks: ambiguous },
    pax({ hdrcharset: 'BINARY' }),
    file('x'),
  ),
  added(
    'sparse-pax',
    'A pax record makes a member sparse.',
    { blocks: ambiguous },
    pax({ 'GNU.sparse.major': '1', 'GNU.sparse.minor': '0', 'GNU.sparse.realsize': '5000' }),
    file('x'),
  ),
  added(
    'sparse-pax-name',
    'A pax record of a sparse member gives another name.',
    { blocks: ambiguous },
    pax({ 'GNU.sparse.name': `${top}/evil.py` }),
    file('x'),
  ),
  added(
    'sparse-gnu',
    'A member is sparse in the old way of GNU.',
    { blocks: ambiguous },
    { ...file('x'), type: 'S', magic: 'gnu' },
  ),
];

const longName = (name: string): TarPart => ({ path: '././@LongLink', type: 'L', magic: 'gnu', content: `${name}\0` });
const gnu = [
  added(
    'gnu-long-name-unsafe',
    'A GNU record gives a name that leads out.',
    { blocks: `${ambiguous} ${unsafe} stray-sdist-entry`, warns: 'unusual-archive' },
    longName('../../evil.py'),
    { ...file('x'), magic: 'gnu' },
  ),
  added(
    'gnu-after-pax',
    'A pax header stands before a GNU long name, and readers differ on which one counts.',
    { blocks: ambiguous, warns: 'unusual-archive', advisory: 'CVE-2026-53655' },
    pax({ path: `${top}/a` }),
    longName(`${top}/b`),
    file('x'),
  ),
  added(
    'pax-after-gnu',
    'A GNU long name stands before a pax header, and readers differ on which one counts.',
    { blocks: ambiguous, warns: 'unusual-archive', advisory: 'CVE-2026-53655' },
    longName(`${top}/b`),
    pax({ path: `${top}/a` }),
    file('x'),
  ),
  added(
    'gnu-twice',
    'Two GNU records give one member a name.',
    { blocks: ambiguous, warns: 'unusual-archive' },
    longName(`${top}/a`),
    longName(`${top}/b`),
    file('x'),
  ),
  added(
    'gnu-nul-inside',
    'A GNU record gives a name with a NUL inside.',
    { blocks: `${ambiguous} ${unsafe}`, warns: 'unusual-archive' },
    longName(`${top}/a\0b`),
    file('x'),
  ),
  added(
    'gnu-last',
    'A GNU record is for no member.',
    { blocks: ambiguous, warns: 'unusual-archive' },
    longName(`${top}/a`),
  ),
  added(
    'gnu-not-utf-8',
    'A GNU record gives a name that is not UTF-8.',
    { blocks: ambiguous, warns: 'unusual-archive' },
    { ...longName(''), content: Buffer.from(`${top}/caf\u00e9\0`, 'latin1') },
    file('x'),
  ),
];

const structure = [
  changed('empty', 'The tar is empty.', { blocks: unreadable }, () => Buffer.alloc(0)),
  changed('zeros', 'The tar holds zeros only.', { blocks: unreadable }, () => Buffer.alloc(10_240)),
  changed('text', 'The gzip holds a text, and no tar.', { blocks: unreadable }, () =>
    Buffer.from('hello world\n'.repeat(100)),
  ),
  changed('zip', 'The gzip holds a zip.', { blocks: unreadable }, () => Buffer.from(`PK\x03\x04${'x'.repeat(600)}`)),
  changed('cut-in-header', 'The tar ends in a header.', { blocks: unreadable, warns: 'missing-pyproject' }, (all) =>
    all.subarray(0, 1100),
  ),
  changed('cut-in-data', 'The tar ends in the data of a member.', { blocks: unreadable }, (all) =>
    all.subarray(0, 530),
  ),
  sdistCase('tar-checksum', 'The checksum of a header is wrong.', {
    parts: members({ ...file('x'), checksum: 1 }),
    blocks: unreadable,
  }),
  sdistCase('tar-old-format', 'A member has no magic, as before 1988.', {
    parts: members({ ...file('x'), magic: 'none' }),
    blocks: unreadable,
  }),
  changed('trailing-member', 'A member stands behind the end.', { blocks: hidden }, (all) =>
    Buffer.concat([all, tarBytes([file('evil.py')])]),
  ),
  changed('trailing-text', 'Text stands behind the end.', { blocks: hidden }, (all) =>
    Buffer.concat([all, Buffer.from('hello'.padEnd(512, '\0'))]),
  ),
  changed('one-zero-block', 'One block of zeros, and more members.', { blocks: hidden }, () =>
    Buffer.concat([tarBytes(usual, Buffer.alloc(512)), tarBytes([file('evil.py')])]),
  ),
];

const record = paxRecord('path', `${top}/evil.py`);
const behind = [
  added(
    'padding',
    'The last block of a member is filled with text.',
    { blocks: hidden },
    { ...file('x'), padding: 'hidden' },
  ),
  added(
    'padding-of-pax',
    'A pax record stands behind the end of the pax records, where Python reads on.',
    { blocks: ambiguous },
    { ...pax({ mtime: '1.5' }), padding: record },
    file('x'),
  ),
  added(
    'padding-of-global',
    'A pax record stands behind the end of the global ones.',
    { blocks: ambiguous },
    { ...pax({ comment: 'x' }, 'g'), padding: record },
    file('x'),
  ),
  added(
    'gnu-no-nul',
    'A GNU record ends before the name that it gives, and most readers read on.',
    { blocks: ambiguous, warns: 'unusual-archive' },
    { path: '././@LongLink', type: 'L', magic: 'gnu', content: `${top}/inn`, padding: 'ocent.py' },
    file('x'),
  ),
  added(
    'gnu-empty',
    'A GNU record gives no name.',
    { blocks: `${ambiguous} ${unsafe} stray-sdist-entry`, warns: 'unusual-archive' },
    { path: '././@LongLink', type: 'L', magic: 'gnu' },
    file('x'),
  ),
  added(
    'pax-time-text',
    'The time of a pax record is no number, at which GNU’s tar fails.',
    { blocks: ambiguous },
    pax({ mtime: 'noon' }),
    file('x'),
  ),
  added(
    'uid-huge',
    'The owner of a member has a number that no system has, at which GNU’s tar fails.',
    { blocks: unreadable },
    { ...file('x'), raw: { 108: '\x80\x7f' } },
  ),
  added(
    'mtime-huge',
    'The time of a member is later than any system knows.',
    { blocks: unreadable },
    { ...file('x'), raw: { 136: '\x80\x7f' } },
  ),
];

const fields = [
  added(
    'uid-text',
    'The owner of a member is no number, with which Python takes the archive for ended.',
    { blocks: unreadable },
    { ...file('x'), raw: { 108: 'root' } },
    file('hidden.py'),
  ),
  added(
    'mtime-text',
    'The time of a member is no number, with which Python takes the archive for ended.',
    { blocks: unreadable },
    { ...file('x'), raw: { 136: 'noon' } },
    file('hidden.py'),
  ),
  added(
    'mtime-negative',
    'The time of a member has a sign.',
    { blocks: unreadable },
    { ...file('x'), raw: { 136: '-1' } },
  ),
  added(
    'device-text',
    'The device number of a file is none.',
    { blocks: unreadable },
    { ...file('x'), raw: { 329: 'x' } },
  ),
  added(
    'mode-text',
    'The mode of a member is no number.',
    { blocks: unreadable },
    { ...file('x'), raw: { 100: 'rwxr-x' } },
  ),
  added(
    'gnu-prefix',
    'A header of GNU has bytes that only Python puts before the name.',
    { blocks: unreadable },
    { ...file('x'), magic: 'gnu', raw: { 345: '../../evil' } },
  ),
  added(
    'link-slash',
    'The name of a symbolic link ends in a slash.',
    { blocks: unreadable, warns: 'unusual-archive' },
    link('x/', 'PKG-INFO'),
  ),
  added(
    'sparse-star',
    'A member is sparse in the way of star.',
    { blocks: ambiguous },
    pax({ 'SCHILY.realsize': '5000' }),
    file('x'),
  ),
];

/** Python reads them, and uv does not. */
const refusedByUv = [
  sdistCase('tar-no-end', 'Blocks of zeros are missing at the end.', {
    bytes: () => gzipSync(tarBytes(usual, Buffer.alloc(0))),
    blocks: ambiguous,
  }),
  sdistCase('tar-half-end', 'One block of zeros is missing at the end.', {
    bytes: () => gzipSync(tarBytes(usual, Buffer.alloc(512))),
    blocks: ambiguous,
  }),
  added(
    'mixed-format',
    'A member is in GNU’s own format, the others in pax.',
    { blocks: ambiguous },
    { ...file('x'), magic: 'gnu' },
  ),
  added(
    'owner-wide',
    'A header that is not GNU’s has an owner in base 256.',
    { blocks: unreadable },
    { ...file('x'), raw: { 108: '\x80\0\0\0\0\x20\0\0' } },
  ),
];

/** Everything that can be wrong with the tar of an sdist. */
export const tarCases: readonly HostileCase[] = [
  ...links,
  ...kinds,
  ...unknownTypes,
  ...sizes,
  ...paxCases,
  ...gnu,
  ...structure,
  ...fields,
  ...refusedByUv,
  ...behind,
];
