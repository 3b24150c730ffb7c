import { aWheel, distInfo, wheelFile } from '../support/a-wheel.ts';
import { type HostileCase, wheelCase } from './hostile-case.ts';
import { pure, tagged, wheelText } from './tagged-wheel.ts';

const path = `${distInfo}/WHEEL`;
const usual = wheelText('cp312-cp312-manylinux_2_27_x86_64.manylinux_2_28_x86_64');
const malformed = 'malformed-wheel-file';

/** A wheel with this WHEEL. */
const document = (
  name: string,
  about: string,
  blocks: string,
  text: string | Uint8Array | undefined,
  warns = '',
): HostileCase => wheelCase(`wheel-${name}`, about, { files: { [path]: text }, blocks, warns });

/** Without WHEEL there are no tags to compare. */
const untold = `${malformed} tag-mismatch`;

const documents = [
  document('file-missing', 'The wheel has no WHEEL.', untold, undefined),
  document('file-empty', 'WHEEL is empty.', `${malformed} tag-mismatch`, ''),
  document('file-latin', 'WHEEL is Latin-1.', untold, Buffer.from(`${usual}X: caf\u00e9\n`, 'latin1')),
  document('file-binary', 'WHEEL is no text.', untold, Buffer.from([0, 1, 2, 255])),
  document('version-2', 'WHEEL is of a format to come.', malformed, usual.replace('1.0', '2.0')),
  document('version-missing', 'WHEEL does not say its format.', malformed, usual.replace('Wheel-Version: 1.0\n', '')),
  document('version-text', 'The format of WHEEL is no number.', malformed, usual.replace('1.0', 'one')),
  document('version-twice', 'WHEEL says its format twice.', malformed, `Wheel-Version: 1.0\n${usual}`),
  document(
    'version-1-9',
    'WHEEL is of a newer format that installers only warn of.',
    '',
    usual.replace('1.0', '1.9'),
    'untidy-wheel-file',
  ),
  document('purelib-missing', 'WHEEL does not say where the wheel belongs.', malformed, usual.replace(/Root-.*\n/, '')),
  document('purelib-maybe', 'Root-Is-Purelib is neither true nor false.', malformed, usual.replace('false', 'maybe')),
  document('purelib-twice', 'WHEEL says twice where the wheel belongs.', malformed, `${usual}Root-Is-Purelib: true\n`),
  document(
    'purelib-true',
    'WHEEL calls a wheel pure that has native code.',
    '',
    usual.replace('false', 'true'),
    'native-in-pure-wheel purelib-mismatch',
  ),
  document('tag-missing', 'WHEEL has no tag.', 'tag-mismatch', usual.replace(/Tag: .*\n/g, '')),
  document('tag-half', 'WHEEL has one of the two tags.', 'tag-mismatch', usual.replace(/Tag: .*27.*\n/, '')),
  document(
    'tag-more',
    'WHEEL has a tag that the file name lacks.',
    'tag-mismatch',
    `${usual}Tag: cp313-cp313-win_amd64\n`,
  ),
  document(
    'tag-other',
    'WHEEL has the tag of another platform.',
    'tag-mismatch',
    usual.replaceAll('x86_64', 'aarch64'),
  ),
  document(
    'tag-not-expanded',
    'WHEEL writes the tags as a set.',
    '',
    `${usual.replace(/Tag: .*\n/g, '')}Tag: cp312-cp312-manylinux_2_27_x86_64.manylinux_2_28_x86_64\n`,
    'untidy-wheel-file',
  ),
  document(
    'tag-bomb',
    'A tag stands for a million tags.',
    'tag-mismatch',
    `${usual}Tag: ${Array(100).fill('a').join('.')}-${Array(100).fill('b').join('.')}-${Array(100).fill('c').join('.')}\n`,
    'untidy-wheel-file',
  ),
  document('tag-malformed', 'A tag in WHEEL has two parts.', 'tag-mismatch', `${usual}Tag: py3-none\n`),
  document('build', 'WHEEL has a build number, the file name has none.', '', `${usual}Build: 1\n`, 'untidy-wheel-file'),
];

const renamed = (name: string, about: string, file: string, blocks: string, warns = ''): HostileCase =>
  wheelCase(`file-name-${name}`, about, { file, blocks, warns });

/** A name that says nothing for sure: there are no tags to compare, and no project that could own a package. */
const misnamed = (name: string, about: string, file: string, blocks = ''): HostileCase =>
  renamed(name, about, file, `malformed-file-name tag-mismatch ${blocks}`.trim(), 'stray-top-level');

const names = [
  renamed(
    'other-platform',
    'A wheel for Linux was renamed to one for Windows.',
    'demo-1.0-cp312-cp312-win_amd64.whl',
    'machine-mismatch tag-mismatch',
  ),
  renamed(
    'other-python',
    'A wheel for one Python was renamed to one for another.',
    wheelFile.replaceAll('cp312', 'cp313'),
    'extension-abi-mismatch tag-mismatch',
  ),
  renamed(
    'any',
    'A wheel for Linux was renamed to one for all.',
    'demo-1.0-py3-none-any.whl',
    'tag-mismatch',
    'native-in-pure-wheel',
  ),
  renamed(
    'other-project',
    'A wheel was renamed to one of another project.',
    wheelFile.replace('demo', 'numpy'),
    'missing-dist-info name-mismatch',
    'foreign-sbom stray-top-level',
  ),
  renamed(
    'other-version',
    'A wheel was renamed to one of another version.',
    wheelFile.replace('1.0', '1.1'),
    'missing-dist-info version-mismatch',
    'foreign-sbom',
  ),
  renamed(
    'build',
    'A wheel was renamed to have a build number.',
    wheelFile.replace('1.0-', '1.0-1-'),
    '',
    'untidy-wheel-file',
  ),
  misnamed('build-without-digit', 'The build number begins with a letter.', wheelFile.replace('1.0-', '1.0-x1-')),
  misnamed(
    'case',
    'The project is not spelled in its normal form.',
    wheelFile.replace('demo', 'Demo'),
    'missing-dist-info',
  ),
  misnamed('dash', 'The name has one part too many.', wheelFile.replace('demo', 'de-mo-x'), 'missing-dist-info'),
  misnamed('dot', 'The project has a dot in the file name.', wheelFile.replace('demo', 'de.mo'), 'missing-dist-info'),
  misnamed(
    'version-not-normal',
    'The version is not spelled in its normal form.',
    wheelFile.replace('1.0', '1.0.post-1'),
    'missing-dist-info',
  ),
  misnamed(
    'version-leading-zero',
    'The version has a zero before it.',
    wheelFile.replace('1.0', '01.0'),
    'missing-dist-info',
  ),
  renamed(
    'local-version',
    'The file name has a local version.',
    wheelFile.replace('1.0', '1.0+x'),
    'local-version missing-dist-info version-mismatch',
    'foreign-sbom',
  ),
  misnamed('three-parts', 'The name has no tags.', 'demo-1.0.whl', 'missing-dist-info'),
  misnamed('no-ending', 'The file has no ending.', 'demo-1.0'),
  misnamed('egg', 'The file is named as an egg.', 'demo-1.0-py3.12.egg'),
  misnamed('blank', 'The name has a blank.', wheelFile.replace('demo', 'de mo'), 'missing-dist-info'),
  misnamed(
    'confusable',
    'The project is spelled with a letter of another script.',
    wheelFile.replace('demo', 'd\u0435mo'),
    'missing-dist-info',
  ),
  misnamed('tag-twice', 'A tag stands twice in the name.', wheelFile.replace('-cp312-', '-cp312.cp312-')),
  misnamed('upper-case-ending', 'The ending is in upper case.', wheelFile.replace('.whl', '.WHL')),
];

const platform = (name: string, tag: string): HostileCase =>
  wheelCase(`platform-${name}`, `PyPI does not take the platform ${tag}.`, {
    ...tagged(`cp312-cp312-${tag}`),
    blocks: 'unsupported-platform-tag',
  });

const platforms = [
  platform('linux', 'linux_x86_64'),
  platform('manylinux-machine', 'manylinux_2_28_mips'),
  platform('macos-minor', 'macosx_11_3_arm64'),
  platform('macos-future', 'macosx_99_0_arm64'),
  platform('windows', 'win_mips'),
  platform('freebsd', 'freebsd_14_amd64'),
  platform('wasm', 'wasm32'),
];

const other = 'Metadata-Version: 2.1\nName: evil\nVersion: 2.0\n';
const folders = [
  wheelCase('dist-info-missing', 'The wheel has no metadata directory.', {
    bytes: () => aWheel({ parts: (parts) => parts.filter(({ path: of }) => !of.startsWith(distInfo)) }),
    blocks: `missing-dist-info malformed-metadata malformed-record ${untold} missing-file record-mismatch unlisted-file name-mismatch version-mismatch`,
    warns: 'missing-sbom',
  }),
  wheelCase('dist-info-second', 'The wheel has the metadata of a second project at the top.', {
    files: { 'evil-2.0.dist-info/METADATA': other },
    blocks: 'second-dist-info',
  }),
  wheelCase('dist-info-second-version', 'The wheel has the metadata of two versions of itself.', {
    files: { 'demo-0.9.dist-info/METADATA': other.replace('evil', 'demo') },
    blocks: 'second-dist-info',
  }),
  wheelCase('dist-info-nested', 'The metadata of a second project lie inside of a package.', {
    files: { 'demo/lib/evil-2.0.dist-info/METADATA': other },
    warns: 'untidy-dist-info',
  }),
  wheelCase('dist-info-in-data', 'The metadata of a second project come through a scheme of .data.', {
    files: { 'demo-1.0.data/purelib/evil-2.0.dist-info/METADATA': other },
    blocks: 'second-dist-info',
  }),
  wheelCase('dist-info-replaced-through-data', 'A scheme of .data writes over the wheel’s own metadata.', {
    files: { [`demo-1.0.data/purelib/${distInfo}/METADATA`]: other },
    blocks: 'colliding-path second-dist-info',
  }),
  wheelCase('dist-info-unknown-folder', 'The metadata have a folder that no specification knows.', {
    files: { [`${distInfo}/secrets/x`]: 'x' },
    warns: 'untidy-dist-info',
  }),
  wheelCase('dist-info-installer', 'The wheel says by which tool it was installed.', {
    files: { [`${distInfo}/INSTALLER`]: 'pip\n' },
    warns: 'untidy-dist-info',
  }),
  wheelCase('dist-info-direct-url', 'The wheel says from which address it was installed.', {
    files: { [`${distInfo}/direct_url.json`]: '{"url":"file:///tmp/x","dir_info":{}}' },
    warns: 'untidy-dist-info',
  }),
  wheelCase('dist-info-requested', 'The wheel says that a person asked for it.', {
    files: { [`${distInfo}/REQUESTED`]: '' },
    warns: 'untidy-dist-info',
  }),
  wheelCase('purelib-needless', 'WHEEL calls a wheel for all platforms not pure, and nothing in it is native.', {
    ...pure({ [path]: wheelText('py3-none-any', false) }),
    warns: 'purelib-mismatch',
  }),
];

/** Everything that can be wrong with WHEEL, the tags, the file name and the metadata directory. */
export const wheelCases: readonly HostileCase[] = [...documents, ...names, ...platforms, ...folders];
