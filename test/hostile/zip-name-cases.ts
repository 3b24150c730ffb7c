import { distInfo } from '../support/a-wheel.ts';
import { type HostileCase, more, plain, wheelCase } from './hostile-case.ts';

const path = 'unsafe-path';

/** A wheel with one more file, which RECORD lists. */
const named = (name: string, about: string, file: string, blocks: string, warns = ''): HostileCase =>
  wheelCase(`name-${name}`, about, { files: { [file]: 'x = 1\n' }, blocks, warns });

/** The same for a name whose row in RECORD leads out by itself. */
const leading = (name: string, about: string, file: string, warns = ''): HostileCase =>
  named(name, about, file, `${path} malformed-record`, warns);

const traversal = [
  leading('parent', 'A path climbs out of the folder that it is unpacked to.', '../evil.py'),
  leading('parent-far', 'A path climbs far out.', '../../../../../../tmp/evil.py'),
  leading('parent-inside', 'A path climbs, and stays inside.', 'demo/../demo/evil.py'),
  leading('parent-last', 'A path ends in its parent.', 'demo/..'),
  leading(
    'parent-prefix',
    'A path leads to a folder whose name begins like the one it is unpacked to.',
    '../site-packages-evil/x.py',
  ),
  leading('parent-backslash', 'A path climbs out on Windows.', '..\\evil.py', 'untidy-record'),
  leading(
    'parent-mixed',
    'A path climbs out on Windows, behind a folder.',
    'demo/..\\..\\..\\evil.py',
    'untidy-record',
  ),
  leading('absolute', 'A path begins at the root.', '/tmp/evil.py'),
  leading('absolute-twice', 'A path begins with two slashes.', '//host/share/evil.py'),
  leading('drive', 'A path begins with a drive letter.', 'C:/evil.py'),
  leading('drive-relative', 'A path begins with a drive letter and no slash.', 'C:evil.py'),
  leading('device-path', 'A path is one of Windows’ own devices.', '\\\\?\\C:\\evil.py', 'untidy-record'),
  leading('root-backslash', 'A path begins with a backslash.', '\\evil.py', 'untidy-record'),
];

const spellings = [
  named('dot', 'A path has a component that is a dot.', 'demo/./evil.py', path),
  named('dot-first', 'A path begins with "./".', './demo/evil.py', path),
  named('empty-component', 'A path has two slashes in a row.', 'demo//evil.py', path),
  named('backslash', 'A path has a backslash.', 'demo\\evil.py', path, 'untidy-record'),
  named('stream', 'A path names a stream of another file on NTFS.', 'demo/__init__.py:evil', path),
  named('star', 'A path has a star.', 'demo/*.py', path),
  named('question-mark', 'A path has a question mark.', 'demo/wh?.py', path),
  named('pipe', 'A path has a bar.', 'demo/a|b.py', path),
  named('angle', 'A path has angle brackets.', 'demo/<x>.py', path),
  named('quote', 'A path has a quote.', 'demo/a"b.py', path),
  named('dot-at-end', 'A component ends in a dot, which Windows drops.', 'demo/evil.py.', path),
  named('dot-at-folder-end', 'A folder ends in a dot, which Windows drops.', 'demo./evil.py', path),
  named('blank-at-end', 'A component ends in a blank, which Windows drops.', 'demo/evil.py ', path),
  named('three-dots', 'A component is three dots.', 'demo/.../evil.py', path),
  wheelCase('name-empty', 'An entry has no name.', { parts: more({ path: '' }), blocks: `${path} unlisted-file` }),
  wheelCase('name-slash', 'The name of an entry is a slash.', { parts: more({ path: '/' }), blocks: path }),
  named('component-too-long', 'A component has 256 bytes.', `demo/${'x'.repeat(253)}.py`, path),
  named(
    'component-too-long-in-bytes',
    'A component has 100 characters of three bytes each.',
    `demo/${'\u4e2d'.repeat(100)}.py`,
    path,
  ),
  named(
    'too-long',
    'A path has more than 4096 bytes.',
    `demo/${'x'.repeat(99)}/`.repeat(40) + 'xyz/'.repeat(10) + 'y'.repeat(60),
    path,
  ),
];

const devices = [
  'con',
  'NUL',
  'aux.py',
  'prn.x.y',
  'com1',
  'COM9.txt',
  'lpt0',
  'com\u00b9',
  'lpt\u00b3.py',
  'CONIN$',
  'conout$.x',
].map((device, at) =>
  named(`device-${at + 1}`, `A component is ${device}, a device on Windows.`, `demo/${device}`, path),
);

const control: readonly (readonly [string, string, string])[] = [
  ['nul', 'a NUL, where some readers end it', '\0'],
  ['line-break', 'a line break', '\n'],
  ['return', 'a carriage return', '\r'],
  ['tab', 'a tab', '\t'],
  ['escape', 'an escape sequence for terminals', '\x1b[2J'],
  ['bell', 'a bell', '\x07'],
  ['delete', 'a delete', '\x7f'],
  ['c1', 'a control character beyond ASCII', '\u0085'],
  ['line-separator', 'Unicode’s line separator', '\u2028'],
  ['workflow-command', 'a line that is a command to a workflow', '\n::set-output name=x::y'],
];
const controls = control.map(([name, about, text]) =>
  wheelCase(`name-${name}`, `A name holds ${about}.`, {
    files: { [`demo/a${text}b.py`]: 'x' },
    ...(text === '\0'
      ? { blocks: `${path} malformed-record missing-file record-mismatch unlisted-file` }
      : { blocks: path }),
  }),
);

const orders = ['\u202e', '\u2066', '\u200f', '\u061c'].map((character, at) =>
  named(
    `bidi-${at + 1}`,
    'A name holds a character that reorders the text around it.',
    `demo/a${character}yp.py`,
    path,
  ),
);
const unseen: readonly (readonly [string, string])[] = [
  ['zero-width-space', '\u200b'],
  ['zero-width-joiner', '\u200d'],
  ['byte-order-mark', '\ufeff'],
  ['soft-hyphen', '\u00ad'],
  ['private-use', '\ue000'],
  ['unassigned', '\u0378'],
];
const invisible = unseen.map(([name, character]) =>
  named(
    name,
    'A name holds a character that is not shown, or that nobody has defined.',
    `demo/a${character}b.py`,
    path,
  ),
);

const confusable = [
  named(
    'cyrillic',
    'A module’s name has one Cyrillic letter among Latin ones.',
    'demo/\u0441ore.py',
    '',
    'unusual-archive',
  ),
  named('greek', 'A module’s name has one Greek letter among Latin ones.', 'demo/c\u03bfre.py', '', 'unusual-archive'),
];

const ambiguous = 'ambiguous-archive';
const raw = (bytes: readonly number[]) => ({
  both: { name: Buffer.concat([Buffer.from('demo/'), Buffer.from(bytes)]) },
});
const encodings = [
  wheelCase('name-unmarked', 'A name is UTF-8 and does not say so, so that Python reads another one.', {
    files: { 'demo/\u00e9.py': 'x' },
    parts: (parts) => parts.map((part) => (part.path === 'demo/\u00e9.py' ? { ...part, both: { flags: 0 } } : part)),
    blocks: ambiguous,
  }),
  wheelCase('name-latin', 'A name is Latin-1.', {
    parts: more({ path: 'demo/x', content: 'x', ...raw([0xe9, 0x2e, 0x70]) }),
    blocks: `${ambiguous} unlisted-file`,
  }),
  wheelCase('name-latin-marked', 'A name is Latin-1, and says that it is UTF-8.', {
    parts: more({ path: 'demo/x', content: 'x', both: { ...raw([0xe9, 0x2e, 0x70]).both, flags: 0x800 } }),
    blocks: `${ambiguous} unlisted-file`,
  }),
  wheelCase('name-overlong', 'A name spells a slash with two bytes, which is no UTF-8.', {
    parts: more({ path: 'demo/x', content: 'x', both: { ...raw([0xc0, 0xaf, 0x70]).both, flags: 0x800 } }),
    blocks: `${ambiguous} unlisted-file`,
  }),
  wheelCase('name-surrogate', 'A name holds half of a pair of surrogates, which is no UTF-8.', {
    parts: more({ path: 'demo/x', content: 'x', both: { ...raw([0xed, 0xa0, 0x80]).both, flags: 0x800 } }),
    blocks: `${ambiguous} unlisted-file ${path}`,
  }),
];

const collision = 'colliding-path';
const both = (name: string, about: string, files: readonly string[], blocks: string, warns = ''): HostileCase =>
  wheelCase(`name-${name}`, about, {
    files: Object.fromEntries(files.map((file, at) => [file, `x = ${at}\n`])),
    blocks,
    warns,
  });

const collisions = [
  both('case', 'Two files differ in nothing but case.', ['demo/a.py', 'demo/A.py'], collision),
  both('case-folder', 'Two folders differ in nothing but case.', ['demo/sub/a.py', 'demo/Sub/b.py'], collision),
  both('case-top', 'Two packages at the top differ in nothing but case.', ['Demo/a.py'], collision, 'stray-top-level'),
  both(
    'case-beyond-ascii',
    'Two names differ in the case of a letter beyond ASCII.',
    ['demo/\u00e4.py', 'demo/\u00c4.py'],
    collision,
  ),
  wheelCase('name-case-directory', 'A directory entry and a file’s folder differ in case.', {
    parts: more({ path: 'DEMO/' }),
    blocks: collision,
  }),
  wheelCase('name-case-dist-info', 'A second metadata directory differs in nothing but case.', {
    files: { 'Demo-1.0.dist-info/METADATA': 'Metadata-Version: 2.1\nName: evil\nVersion: 1\n' },
    blocks: `${collision} second-dist-info`,
  }),
  both(
    'composed',
    'Two names differ only in how an accent is composed.',
    ['demo/\u00e9.py', 'demo/e\u0301.py'],
    collision,
  ),
  both('decomposed', 'A name is not in Unicode’s composed form.', ['demo/e\u0301.py'], collision),
  both(
    'compatible',
    'Two names are one under Unicode’s compatibility.',
    ['demo/fi.py', 'demo/\ufb01.py'],
    '',
    'unusual-archive',
  ),
  both(
    'fullwidth',
    'Two names differ in the width of a letter.',
    ['demo/a.py', 'demo/\uff41.py'],
    '',
    'unusual-archive',
  ),
  both(
    'kelvin',
    'Two names differ in a sign that is a letter to most file systems.',
    ['demo/k.py', 'demo/\u212a.py'],
    collision,
  ),
  both('file-and-folder', 'One path is a file and a folder.', ['demo/x', 'demo/x/y.py'], collision),
  wheelCase('name-file-and-directory', 'One path is a file and a directory entry.', {
    files: { 'demo/x': 'x' },
    parts: more({ path: 'demo/x/' }),
    blocks: collision,
  }),
  wheelCase('name-module-folder', 'A module is a folder too.', {
    parts: more({ path: 'demo/__init__.py/' }),
    blocks: collision,
  }),
  wheelCase('name-record-folder', 'RECORD is a folder too.', {
    parts: more({ path: `${distInfo}/RECORD/` }),
    blocks: collision,
  }),
];

const renamed = wheelCase('name-other-than-recorded', 'An entry was renamed after RECORD was written.', {
  parts: plain({ path: 'demo/__init__.pyc' }),
  blocks: 'missing-file orphaned-bytecode unlisted-file',
  warns: 'shipped-bytecode',
});

/** Everything that can be wrong with a name, by itself and beside others. */
export const zipNameCases: readonly HostileCase[] = [
  ...traversal,
  ...spellings,
  ...devices,
  ...controls,
  ...orders,
  ...invisible,
  ...confusable,
  ...encodings,
  ...collisions,
  renamed,
];
