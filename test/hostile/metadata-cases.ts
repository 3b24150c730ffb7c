import { distInfo, type WheelChange } from '../support/a-wheel.ts';
import { type HostileCase, wheelCase } from './hostile-case.ts';

const path = `${distInfo}/METADATA`;
const malformed = 'malformed-metadata';

/** A wheel with this METADATA. */
const document = (
  name: string,
  about: string,
  blocks: string,
  text: string | Uint8Array | undefined,
  warns = '',
): HostileCase => wheelCase(`metadata-${name}`, about, { files: { [path]: text }, blocks, warns });

const head = (since: string) => `Metadata-Version: ${since}\nName: demo\nVersion: 1.0\n`;

/** A wheel whose METADATA has these lines too. */
const lines = (
  name: string,
  about: string,
  blocks: string,
  text: string,
  { since = '2.4', warns = '', files = {} }: { since?: string; warns?: string; files?: WheelChange['files'] } = {},
): HostileCase =>
  wheelCase(`metadata-${name}`, about, {
    files: { [path]: `${head(since)}License-File: LICENSE\n${text}\n`, ...files },
    blocks,
    warns,
  });

const name = (value: string) => `Metadata-Version: 2.4\nName: ${value}\nVersion: 1.0\nLicense-File: LICENSE\n\n`;
const version = (value: string) => `Metadata-Version: 2.4\nName: demo\nVersion: ${value}\nLicense-File: LICENSE\n\n`;

const documents = [
  document('missing', 'The wheel has no METADATA.', malformed, undefined),
  document('empty', 'METADATA is empty.', malformed, '', 'untidy-metadata'),
  document(
    'no-name',
    'METADATA gives no name.',
    malformed,
    'Metadata-Version: 2.4\nVersion: 1.0\nLicense-File: LICENSE\n',
  ),
  document(
    'no-version',
    'METADATA gives no version.',
    malformed,
    'Metadata-Version: 2.4\nName: demo\nLicense-File: LICENSE\n',
  ),
  document(
    'no-format',
    'METADATA does not say its own version.',
    malformed,
    'Name: demo\nVersion: 1.0\nLicense-File: LICENSE\n',
  ),
  document('latin', 'METADATA is Latin-1.', malformed, Buffer.from(`${head('2.4')}Summary: caf\u00e9\n`, 'latin1')),
  document('utf-16', 'METADATA is UTF-16.', malformed, Buffer.from(`\ufeff${head('2.4')}`, 'utf16le')),
  document(
    'byte-order-mark',
    'METADATA begins with a byte order mark, which is no field’s name.',
    malformed,
    `\ufeff${head('2.4')}`,
  ),
  document(
    'begins-with-empty-line',
    'METADATA begins with an empty line, which ends the fields.',
    malformed,
    `\n${head('2.4')}`,
    'untidy-metadata',
  ),
  document('begins-folded', 'METADATA begins with a line that goes on.', malformed, ` x\n${head('2.4')}`),
  document('json', 'METADATA is JSON.', malformed, '{"name": "demo", "version": "1.0"}'),
  document(
    'huge',
    'METADATA has more than a megabyte.',
    '',
    `${head('2.4')}License-File: LICENSE\nDescription-Content-Type: text/plain\n\n${'x'.repeat(1_100_000)}`,
    'untidy-metadata',
  ),
  document('too-huge', 'METADATA has more bytes than are read.', malformed, `${head('2.4')}\n${'x'.repeat(4_200_000)}`),
  wheelCase('metadata-folder-case', 'METADATA is spelled in another case.', {
    files: { [path]: undefined, [`${distInfo}/Metadata`]: head('2.4') },
    blocks: malformed,
  }),
];

const names = [
  document('name-other', 'METADATA gives another project.', 'name-mismatch', name('evil')),
  document('name-invalid', 'METADATA gives a name that is none.', 'name-mismatch', name('de mo')),
  document(
    'name-confusable',
    'METADATA spells the name with a letter of another script.',
    'name-mismatch',
    name('d\u0435mo'),
  ),
  document('name-prefix', 'METADATA gives a name that begins like the project’s.', 'name-mismatch', name('demo-evil')),
  document('version-other', 'METADATA gives another version.', 'version-mismatch', version('1.1')),
  document('version-invalid', 'METADATA gives a version that is none.', 'version-mismatch', version('one')),
  document('version-local', 'METADATA gives a local version.', 'local-version version-mismatch', version('1.0+local')),
  document('version-post', 'METADATA gives a post-release of the version.', 'version-mismatch', version('1.0.post1')),
  document('version-not-normal', 'METADATA spells the version in another way.', '', version('v1.0'), 'untidy-metadata'),
  document(
    'version-folded',
    'The version goes on in the next line.',
    'version-mismatch',
    `Metadata-Version: 2.4\nName: demo\nVersion: 1.0\n .post1\nLicense-File: LICENSE\n\n`,
  ),
];

const forms = [
  lines('field-unknown', 'METADATA has a field that no version of it knows.', malformed, 'Colour: red\n'),
  lines('field-twice', 'A field that stands once stands twice.', malformed, 'Summary: a\nSummary: b\n'),
  lines('name-twice', 'METADATA gives two names.', malformed, 'Name: evil\n'),
  lines('name-twice-other-case', 'METADATA gives a second name in another case.', malformed, 'NAME: evil\n'),
  lines(
    'name-behind-fold',
    'A second name stands behind a line that goes on.',
    'invalid-summary malformed-metadata',
    'Summary: a\n b\nName: evil\n',
  ),
  lines('version-twice', 'METADATA gives two versions.', malformed, 'Version: 2.0\n'),
  lines('no-colon', 'A line of METADATA is no field.', malformed, 'this is no field\n'),
  lines('blank-before-colon', 'A blank stands before the colon of a field.', malformed, 'Summary : a\n'),
  lines('description-twice', 'METADATA has a Description and a body.', malformed, 'Description: one\n\ntwo\n'),
  lines(
    'lone-return',
    'A lone carriage return hides a field from readers of lines.',
    malformed,
    'Summary: a\rName: evil\n',
  ),
  lines('control-character', 'A field holds an escape sequence for terminals.', '', 'Summary: \x1b[2Ja\n', {
    warns: 'untidy-metadata',
  }),
  lines('from-line', 'METADATA holds the first line of a mailbox.', malformed, 'From demo Mon Jan  1 00:00:00 2024\n'),
  document(
    'format-unknown',
    'METADATA is of a version that nobody knows.',
    malformed,
    `${head('2.0')}License-File: LICENSE\n`,
  ),
  document('format-future', 'METADATA is of a version to come.', malformed, `${head('9.9')}License-File: LICENSE\n`),
  document(
    'format-spelled',
    'METADATA spells its own version with a blank.',
    malformed,
    `${head('2. 4')}License-File: LICENSE\n`,
  ),
  lines(
    'field-too-new',
    'A field is newer than the version that METADATA declares.',
    malformed,
    'License-Expression: MIT\n',
    { since: '2.1' },
  ),
  lines(
    'import-name-too-new',
    'Import-Name is newer than the version that METADATA declares.',
    malformed,
    'Import-Name: demo\n',
  ),
  lines(
    'dynamic-too-new',
    'Dynamic is newer than the version that METADATA declares.',
    malformed,
    'Dynamic: Summary\n',
    { since: '2.1' },
  ),
];

const values = [
  lines(
    'requirement-direct',
    'A dependency is given by address.',
    'direct-dependency',
    'Requires-Dist: x @ https://example.com/x.whl\n',
  ),
  lines(
    'requirement-git',
    'A dependency is given by repository.',
    'direct-dependency',
    'Requires-Dist: x @ git+https://example.com/x.git@main\n',
  ),
  lines(
    'requirement-file',
    'A dependency is a file of the building machine.',
    'direct-dependency',
    'Requires-Dist: x @ file:///tmp/x.whl\n',
  ),
  lines('requirement-invalid', 'A dependency does not parse.', 'invalid-requirement', 'Requires-Dist: x >> 1\n'),
  lines(
    'requirement-marker',
    'The marker of a dependency does not parse.',
    'invalid-requirement',
    'Requires-Dist: x; python_version = "3"\n',
  ),
  lines('requirement-name', 'The name of a dependency is none.', 'invalid-requirement', 'Requires-Dist: -x\n'),
  lines(
    'requirement-extra',
    'The extra of a dependency does not close.',
    'invalid-requirement',
    'Requires-Dist: x[a\n',
  ),
  lines(
    'requires-python-invalid',
    'Requires-Python does not parse.',
    'invalid-requirement',
    'Requires-Python: 3.8 or newer\n',
  ),
  lines('requires-python-excludes', 'Requires-Python excludes the Python of the tag.', '', 'Requires-Python: <3.12\n', {
    warns: 'python-conflict',
  }),
  lines('extra-invalid', 'The name of an extra is none.', 'invalid-requirement', 'Provides-Extra: a b\n'),
  lines('dynamic-name', 'Dynamic names a field that may not change.', 'invalid-dynamic', 'Dynamic: Name\n'),
  lines('dynamic-unknown', 'Dynamic names a field that is none.', 'invalid-dynamic', 'Dynamic: Colour\n'),
  lines('classifier-unknown', 'A classifier is of no group.', 'invalid-classifier', 'Classifier: Colour :: Red\n'),
  lines(
    'classifier-private',
    'A classifier asks the index to refuse the upload.',
    'invalid-classifier',
    'Classifier: Private :: Do Not Upload\n',
  ),
  lines('url-script', 'The home page is a script.', 'invalid-url', 'Home-page: javascript:alert(1)\n'),
  lines('url-without-label', 'A project URL has no label.', 'invalid-url', 'Project-URL: , https://example.com\n'),
  lines(
    'url-label-too-long',
    'The label of a project URL has 33 characters.',
    'invalid-url',
    `Project-URL: ${'x'.repeat(33)}, https://example.com\n`,
  ),
  lines('url-missing', 'A project URL is a label alone.', 'invalid-url', 'Project-URL: Home\n'),
  lines(
    'url-label-twice',
    'Two project URLs have one label.',
    'invalid-url',
    'Project-URL: A, https://example.com\nProject-URL: A, https://example.org\n',
  ),
  lines('summary-too-long', 'The summary has 513 characters.', 'invalid-summary', `Summary: ${'x'.repeat(513)}\n`),
  lines('summary-two-lines', 'The summary has two lines.', 'invalid-summary', 'Summary: a\n b\n'),
  lines('email-invalid', 'The author’s address is none.', 'invalid-email', 'Author-email: Me <me..you@example.com>\n'),
  lines(
    'email-local',
    'The maintainer’s address cannot be reached.',
    'invalid-email',
    'Maintainer-email: me@build.localhost\n',
  ),
  lines(
    'description-type',
    'The description is of a type that nobody renders.',
    'invalid-description-type',
    'Description-Content-Type: text/html\n\nhello\n',
  ),
  lines(
    'description-charset',
    'The description is said not to be UTF-8.',
    'invalid-description-type',
    'Description-Content-Type: text/plain; charset=latin-1\n\nhello\n',
  ),
  lines(
    'description-variant',
    'The description is of an unknown kind of Markdown.',
    'invalid-description-type',
    'Description-Content-Type: text/markdown; variant=MyOwn\n\nhello\n',
  ),
  lines(
    'description-rst',
    'The description has a role of Sphinx, which PyPI does not know.',
    '',
    'Description-Content-Type: text/x-rst\n\nSee :func:`hello`.\n',
    { warns: 'unverified-description' },
  ),
  lines('import-name', 'Import-Name is no name of a module.', 'invalid-import-name', 'Import-Name: de-mo\n', {
    since: '2.5',
  }),
  lines('import-namespace', 'Import-Namespace is a keyword.', 'invalid-import-name', 'Import-Namespace: class\n', {
    since: '2.5',
  }),
];

const licenses = [
  lines(
    'license-expression',
    'The licence expression does not parse.',
    'invalid-license',
    'License-Expression: MIT AND\n',
  ),
  lines(
    'license-unknown',
    'The licence expression names a licence that SPDX does not know.',
    '',
    'License-Expression: GPLv3\n',
    { warns: 'unknown-license' },
  ),
  lines(
    'license-both',
    'License and License-Expression stand together.',
    'invalid-license',
    'License: MIT\nLicense-Expression: MIT\n',
  ),
  lines(
    'license-classifier',
    'A classifier repeats the licence expression.',
    '',
    'License-Expression: MIT\nClassifier: License :: OSI Approved :: MIT License\n',
    { warns: 'license-classifier' },
  ),
  lines(
    'license-file-missing',
    'A licence file that METADATA lists is not there.',
    'missing-license-file',
    'License-File: NOTICE\n',
  ),
  lines(
    'license-file-climbs',
    'The path of a licence file climbs.',
    'missing-license-file unsafe-license-path',
    'License-File: ../LICENSE\n',
  ),
  lines(
    'license-file-absolute',
    'The path of a licence file is absolute.',
    'missing-license-file unsafe-license-path',
    'License-File: /etc/passwd\n',
  ),
  lines(
    'license-file-pattern',
    'The path of a licence file is a pattern.',
    'missing-license-file unsafe-license-path',
    'License-File: LICEN*\n',
  ),
  lines('license-file-undeclared', 'A licence file is there that METADATA does not list.', '', '', {
    files: { [`${distInfo}/licenses/NOTICE`]: 'x' },
    warns: 'undeclared-license',
  }),
  lines('license-file-latin', 'A licence file is Latin-1.', '', '', {
    files: { [`${distInfo}/licenses/LICENSE`]: Buffer.from('caf\u00e9', 'latin1') },
    warns: 'undeclared-license',
  }),
];

/** Everything that can be wrong with METADATA: its form, what it says of itself, the values that PyPI refuses. */
export const metadataCases: readonly HostileCase[] = [...documents, ...names, ...forms, ...values, ...licenses];
