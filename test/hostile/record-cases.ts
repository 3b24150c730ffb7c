import { createHash } from 'node:crypto';
import { aWheel, distInfo, type WheelChange } from '../support/a-wheel.ts';
import { entry, type HostileCase, plainPath, wheelCase } from './hostile-case.ts';

const malformed = 'malformed-record';
const mismatch = 'record-mismatch';
const own = `${distInfo}/RECORD`;

/** A wheel whose RECORD is rewritten. */
const recorded = (
  name: string,
  about: string,
  blocks: string,
  record: (text: string) => string | undefined,
  change: WheelChange & { warns?: string; advisory?: string } = {},
): HostileCase => wheelCase(`record-${name}`, about, { record, blocks, ...change });

/** Rewrites the row of the plain module: its path, hash and size. */
const row =
  (write: (path: string, hash: string, size: string) => string) =>
  (text: string): string =>
    text
      .split('\n')
      .map((line) => (line.startsWith(`${plainPath},`) ? write(...columnsOf(line)) : line))
      .join('\n');

const columnsOf = (line: string): [string, string, string] => {
  const [path = '', hash = '', size = ''] = line.split(',');
  return [path, hash, size];
};

const text = 'from ._core import x\n';
const digest = (algorithm: string, form: 'base64url' | 'base64' | 'hex' = 'base64url') =>
  createHash(algorithm).update(text).digest(form);

/** RECORD cannot be used at all, so that nothing is compared with it. */
const useless = `${malformed} missing-file ${mismatch} unlisted-file`;

const sets = [
  wheelCase('record-missing', 'The wheel has no RECORD.', { record: () => undefined, blocks: useless }),
  wheelCase('record-elsewhere', 'RECORD stands in a folder of the metadata.', {
    record: () => undefined,
    changed: { [`${distInfo}/x/RECORD`]: 'x,,\n' },
    blocks: useless,
    warns: 'untidy-dist-info',
  }),
  wheelCase('record-lower-case', 'RECORD is spelled in lower case.', {
    record: () => undefined,
    changed: { [`${distInfo}/record`]: 'x,,\n' },
    blocks: useless,
  }),
  wheelCase('record-unlisted-module', 'A module came in after RECORD was written.', {
    changed: { 'demo/evil.py': 'x = 1\n' },
    blocks: 'unlisted-file',
  }),
  wheelCase('record-unlisted-sbom', 'An SBOM came in after RECORD was written.', {
    changed: { [`${distInfo}/sboms/more.json`]: '{"bomFormat":"CycloneDX","specVersion":"9.9"}' },
    blocks: 'unlisted-file',
    warns: 'incomplete-sbom unknown-sbom-format',
  }),
  wheelCase('record-unlisted-empty-file', 'An empty file came in after RECORD was written.', {
    changed: { 'demo/py.typed': '' },
    blocks: 'unlisted-file',
  }),
  recorded('row-missing', 'RECORD has no row for a module.', 'unlisted-file', (all) =>
    row(() => '')(all)
      .replace('\n\n', '\n')
      .replace(/^\n/, ''),
  ),
  recorded(
    'row-other-case',
    'RECORD spells a path in another case.',
    'missing-file unlisted-file',
    row((_, hash, size) => `demo/__INIT__.py,${hash},${size}`),
  ),
  recorded(
    'row-with-dot',
    'RECORD begins a path with "./".',
    'missing-file unlisted-file',
    row((path, hash, size) => `./${path},${hash},${size}`),
  ),
  recorded(
    'row-with-blank',
    'RECORD ends a path with a blank.',
    'missing-file unlisted-file',
    row((path, hash, size) => `${path} ,${hash},${size}`),
  ),
  recorded(
    'row-escaped',
    'RECORD escapes a path as addresses do.',
    'missing-file unlisted-file',
    row((_, hash, size) => `demo/__init__%2Epy,${hash},${size}`),
  ),
  recorded(
    'row-absolute-inside',
    'RECORD gives a path with a slash before it.',
    `missing-file unlisted-file ${malformed}`,
    row((path, hash, size) => `/${path},${hash},${size}`),
  ),
  recorded(
    'absent-file',
    'RECORD lists a file that is not there.',
    'missing-file',
    (all) => `demo/gone.py,sha256=${digest('sha256')},21\n${all}`,
  ),
  recorded(
    'absent-file-without-hash',
    'RECORD lists a file that is not there, without a hash.',
    'missing-file',
    (all) => `demo/gone.py,,\n${all}`,
  ),
  wheelCase('record-file-removed', 'A module was taken out after RECORD was written.', {
    changed: { [plainPath]: undefined },
    parts: (parts) => parts.filter(({ path }) => path !== plainPath),
    blocks: 'missing-file',
  }),
];

const digests = [
  wheelCase('record-content-changed', 'A module was changed after RECORD was written.', {
    changed: { [plainPath]: 'import evil  # same\n\n' },
    blocks: mismatch,
  }),
  wheelCase('record-content-same-size', 'A module was changed, and has the size that RECORD gives.', {
    changed: { [plainPath]: text.replace('x', 'y') },
    blocks: mismatch,
  }),
  wheelCase('record-metadata-changed', 'METADATA was changed after RECORD was written.', {
    changed: {
      [`${distInfo}/METADATA`]:
        'Metadata-Version: 2.4\nName: demo\nVersion: 1.0\nLicense-File: LICENSE\nRequires-Dist: evil\n\n',
    },
    blocks: mismatch,
  }),
  wheelCase('record-line-ends-changed', 'The line ends of a module were changed after RECORD was written.', {
    changed: { [plainPath]: text.replace('\n', '\r\n') },
    blocks: mismatch,
  }),
  recorded(
    'hash-of-other',
    'RECORD has the hash of another file.',
    mismatch,
    row((path, _, size) => `${path},sha256=${'A'.repeat(43)},${size}`),
  ),
  recorded(
    'size',
    'RECORD gives another size.',
    mismatch,
    row((path, hash) => `${path},${hash},20`),
  ),
  recorded(
    'size-zero',
    'RECORD says that a module is empty.',
    mismatch,
    row((path, hash) => `${path},${hash},0`),
  ),
  recorded(
    'hash-missing',
    'RECORD gives no hash of a module.',
    mismatch,
    row((path, _, size) => `${path},,${size}`),
  ),
  recorded(
    'hash-and-size-missing',
    'RECORD lists a module, and says nothing of it.',
    mismatch,
    row((path) => `${path},,`),
  ),
  ...['md5', 'sha1', 'sha224'].map((algorithm) =>
    recorded(
      `hash-${algorithm}`,
      `RECORD has a ${algorithm} of a module, which is too weak.`,
      `${malformed} ${mismatch}`,
      row((path, _, size) => `${path},${algorithm}=${digest(algorithm)},${size}`),
    ),
  ),
  recorded(
    'hash-unknown',
    'RECORD has a hash that nobody knows.',
    `${malformed} ${mismatch}`,
    row((path, _, size) => `${path},sha9000=${digest('sha256')},${size}`),
  ),
  recorded(
    'hash-upper-case',
    'RECORD spells the algorithm in upper case.',
    `${malformed} ${mismatch}`,
    row((path, _, size) => `${path},SHA256=${digest('sha256')},${size}`),
  ),
  recorded(
    'hash-hex',
    'RECORD has the hash in hex.',
    `${malformed} ${mismatch}`,
    row((path, _, size) => `${path},sha256=${digest('sha256', 'hex')},${size}`),
  ),
  recorded(
    'hash-padded',
    'RECORD has the hash with padding.',
    `${malformed} ${mismatch}`,
    row((path, hash, size) => `${path},${hash}=,${size}`),
  ),
  recorded(
    'hash-standard-base64',
    'RECORD has the hash in the alphabet of plain base64.',
    `${malformed} ${mismatch}`,
    row((path, _, size) => `${path},sha256=${'+/'.repeat(21)}A,${size}`),
  ),
  recorded(
    'hash-two-spellings',
    'RECORD spells the last character of a hash another way.',
    `${malformed} ${mismatch}`,
    row((path, hash, size) => `${path},${respelled(hash)},${size}`),
  ),
  recorded(
    'hash-cut',
    'RECORD has half of a hash.',
    `${malformed} ${mismatch}`,
    row((path, hash, size) => `${path},${hash.slice(0, 30)},${size}`),
  ),
  recorded(
    'hash-without-algorithm',
    'RECORD has a hash without its algorithm.',
    `${malformed} ${mismatch}`,
    row((path, hash, size) => `${path},${hash.slice(7)},${size}`),
  ),
];

/** The last of 43 characters carries two bits that mean nothing. */
function respelled(hash: string): string {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  const at = alphabet.indexOf(hash.at(-1) ?? 'A');
  return hash.slice(0, -1) + alphabet[at ^ 1];
}

const rows = [
  recorded(
    'row-twice',
    'RECORD has a row twice.',
    '',
    row((...all) => `${all.join()}\n${all.join()}`),
    { warns: 'untidy-record' },
  ),
  recorded(
    'rows-disagree',
    'RECORD has two rows for a module, with two hashes.',
    `${malformed} ${mismatch}`,
    row((path, hash, size) => `${path},${hash},${size}\n${path},sha256=${'A'.repeat(43)},${size}`),
    { warns: 'untidy-record' },
  ),
  recorded(
    'rows-disagree-right-last',
    'The first of two rows for a module is wrong.',
    malformed,
    row((path, hash, size) => `${path},sha256=${'A'.repeat(43)},${size}\n${path},${hash},${size}`),
    { warns: 'untidy-record' },
  ),
  recorded(
    'path-climbs',
    'A row of RECORD leads out, and an uninstaller would delete what it finds.',
    `${malformed} missing-file`,
    (all) => `../../../../etc/passwd,,\n${all}`,
    { advisory: 'GHSA-pjjw-68hj-v9mw' },
  ),
  recorded(
    'path-absolute',
    'A row of RECORD has an absolute path.',
    `${malformed} missing-file`,
    (all) => `/etc/passwd,,\n${all}`,
    { advisory: 'GHSA-pjjw-68hj-v9mw' },
  ),
  recorded(
    'path-drive',
    'A row of RECORD has a drive letter.',
    `${malformed} missing-file`,
    (all) => `C:\\Windows\\win.ini,,\n${all}`,
    { warns: 'untidy-record' },
  ),
  recorded(
    'path-backslash',
    'A row of RECORD has backslashes.',
    'missing-file unlisted-file',
    row((_, hash, size) => `demo\\__init__.py,${hash},${size}`),
    { warns: 'untidy-record' },
  ),
  recorded('directory', 'RECORD has a row for a directory.', '', (all) => `demo/,,\n${all}`, {
    warns: 'untidy-record',
  }),
  recorded('own-row-missing', 'RECORD does not list itself.', 'unlisted-file', (all) => all.replace(`${own},,\n`, '')),
  recorded(
    'own-row-with-hash',
    'RECORD gives a hash of itself.',
    '',
    (all) => all.replace(`${own},,`, `${own},sha256=${digest('sha256')},9`),
    { warns: 'untidy-record' },
  ),
  recorded('own-row-other-case', 'RECORD lists itself in another case.', 'missing-file unlisted-file', (all) =>
    all.replace(`${own},,`, `${own.toLowerCase()},,`),
  ),
  recorded(
    'size-padded',
    'RECORD gives a size with zeros before it.',
    malformed,
    row((path, hash) => `${path},${hash},021`),
  ),
  recorded(
    'size-signed',
    'RECORD gives a size with a sign.',
    malformed,
    row((path, hash) => `${path},${hash},+21`),
  ),
  recorded(
    'size-text',
    'RECORD gives a size that is no number.',
    malformed,
    row((path, hash) => `${path},${hash},many`),
  ),
  recorded(
    'size-negative',
    'RECORD gives a negative size.',
    malformed,
    row((path, hash) => `${path},${hash},-21`),
  ),
  recorded(
    'signature-listed',
    'RECORD lists a signature of itself, which nobody reads any more.',
    '',
    (all) => `${distInfo}/RECORD.jws,,\n${all}`,
    { changed: { [`${distInfo}/RECORD.jws`]: '{}' }, warns: 'untidy-record' },
  ),
  wheelCase('record-signature', 'The wheel has a signature of RECORD, which nobody reads any more.', {
    changed: { [`${distInfo}/RECORD.p7s`]: 'x' },
    warns: 'untidy-record',
  }),
];

const latin = (all: string): string => `demo/caf\u00e9.py,,\n${all}`;
const texts = [
  recorded('empty', 'RECORD is empty.', 'malformed-record missing-file record-mismatch unlisted-file', () => ''),
  recorded(
    'two-columns',
    'A row of RECORD has two columns.',
    useless,
    row((path, hash) => `${path},${hash}`),
  ),
  recorded(
    'four-columns',
    'A row of RECORD has four columns.',
    useless,
    row((...all) => `${all.join()},x`),
  ),
  recorded(
    'open-quote',
    'A quote in RECORD is never closed.',
    useless,
    row((path, hash, size) => `"${path},${hash},${size}`),
  ),
  recorded(
    'text-behind-quote',
    'Text follows a closed quote in RECORD.',
    useless,
    row((path, hash, size) => `"${path}"x,${hash},${size}`),
  ),
  recorded(
    'quote-inside',
    'A quote stands in the middle of a column of RECORD.',
    useless,
    row((path, hash, size) => `demo/"${path},${hash},${size}`),
  ),
  recorded(
    'nul',
    'RECORD holds a NUL.',
    useless,
    row((path, hash, size) => `${path}\0,${hash},${size}`),
  ),
  recorded('empty-row', 'RECORD has an empty row.', useless, (all) => `\n${all}`),
  recorded('empty-path', 'A row of RECORD has no path.', useless, (all) => `,,\n${all}`),
  recorded(
    'lone-return',
    'A row of RECORD ends in a lone carriage return.',
    useless,
    row((...all) => `${all.join()}\rx,,`),
  ),
  recorded('semicolons', 'RECORD is separated by semicolons.', useless, (all) => all.replaceAll(',', ';')),
  recorded('tabs', 'RECORD is separated by tabs.', useless, (all) => all.replaceAll(',', '\t')),
  recorded(
    'byte-order-mark',
    'RECORD begins with a byte order mark.',
    'missing-file unlisted-file',
    (all) => `\ufeff${all}`,
  ),
  wheelCase('record-latin', 'RECORD is Latin-1.', {
    record: latin,
    parts: entry(own, { content: Buffer.from(latin(''), 'latin1') }),
    blocks: useless,
  }),
  wheelCase('record-utf-16', 'RECORD is UTF-16.', {
    bytes: () =>
      aWheel({
        parts: (parts) =>
          parts.map((part) =>
            part.path === own ? { ...part, content: Buffer.from(`\ufeff${part.content}`, 'utf16le') } : part,
          ),
      }),
    blocks: useless,
  }),
];

/** Everything that can be wrong with RECORD: what it lists, its hashes, its form. */
export const recordCases: readonly HostileCase[] = [...sets, ...digests, ...rows, ...texts];
