import { gunzipSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { searchPlace } from '../../src/checks/search-paths.ts';
import { judgeCollisions } from '../../src/dist/judge-collisions.ts';
import { judgeLicenseExpression } from '../../src/dist/judge-license-expression.ts';
import { judgePath } from '../../src/dist/judge-path.ts';
import { readNative } from '../../src/dist/native/read-native.ts';
import { parseEntryPoints } from '../../src/dist/parse-entry-points.ts';
import { judgeMarker } from '../../src/dist/parse-marker.ts';
import { parseMetadata } from '../../src/dist/parse-metadata.ts';
import { parsePax } from '../../src/dist/parse-pax.ts';
import { parseRecord } from '../../src/dist/parse-record.ts';
import { parseRequirement } from '../../src/dist/parse-requirement.ts';
import { parseSbom } from '../../src/dist/parse-sbom.ts';
import { parseSpecifiers } from '../../src/dist/parse-specifiers.ts';
import { parseWheelFile } from '../../src/dist/parse-wheel-file.ts';
import { readTarGz } from '../../src/dist/read-tar-gz.ts';
import { readZip } from '../../src/dist/read-zip.ts';
import { parsePurl } from '../../src/dist/sbom/parse-purl.ts';
import { unknownLicenses } from '../../src/dist/unknown-licenses.ts';
import { expandBraces } from '../../src/model/braces.ts';
import { parseDistributionName } from '../../src/model/file-name.ts';
import { matchesGlob, matchesPlatform } from '../../src/model/glob.ts';
import { parsePolicy } from '../../src/model/parse-policy.ts';
import { expandRow } from '../../src/model/row.ts';
import { versionOfTag } from '../../src/model/tag-pattern.ts';
import { normaliseVersion } from '../../src/model/version.ts';
import { inspectDistribution } from '../../src/worker.ts';
import { anExpectation, aWheel, sbomText, wheelFile } from '../support/a-wheel.ts';
import { anSdist, sdistFile } from '../support/an-sdist.ts';
import { elfBytes } from '../support/elf-bytes.ts';
import { arm64, fatBytes, machBytes, x8664 } from '../support/mach-bytes.ts';
import { peBytes } from '../support/pe-bytes.ts';
import { pax, tarBytes } from '../support/tar-bytes.ts';
import { bytesLike, textOf } from './hostile-bytes.ts';

/** What holds of one reader, whatever it is given: it answers, soon, and keeps no more than the input was worth. */
export interface ReaderProperty {
  readonly is: string;
  /** Throws with a counterexample and the seed that leads to it. */
  readonly check: (runs: number, seed: number) => void;
}

/** Milliseconds for one input of at most some ten kilobytes, on a machine that does much else. */
const patience = 4_000;
/** Bytes of an answer as JSON: so many for any input, and so many for each byte of it. */
const freeBytes = 200_000;
const bytesForEach = 60;

const property = <T extends { readonly length: number }>(
  is: string,
  input: fc.Arbitrary<T>,
  read: (input: T) => unknown,
): ReaderProperty => ({
  is,
  check: (runs, seed) =>
    fc.assert(
      fc.property(input, (given) => {
        const start = performance.now();
        const answer = read(given);
        const took = performance.now() - start;
        const kept = JSON.stringify(answer ?? null)?.length ?? 0;
        return took < patience && kept < freeBytes + bytesForEach * given.length;
      }),
      { seed, numRuns: runs },
    ),
});

const bytesOf = (text: fc.Arbitrary<string>): fc.Arbitrary<Buffer> => text.map((one) => Buffer.from(one));
const inspect = (file: string) => (bytes: Uint8Array) => inspectDistribution(file, bytes, anExpectation());

const wheel = aWheel();
const sdist = anSdist();
const tar = gunzipSync(sdist);
const longTar = tarBytes([
  pax({ comment: 'x' }, 'g'),
  pax({ path: `demo-1.0/${'d/'.repeat(60)}x`, mtime: '1.5' }),
  { path: 'x', content: 'x' },
  { path: 'demo-1.0/l', type: '2', target: 'x' },
  { path: '././@LongLink', type: 'L', magic: 'gnu', content: 'demo-1.0/y\0' },
  { path: 'y', content: 'y'.repeat(600) },
]);
const wide = aWheel({ end: { zip64: {} }, parts: (parts) => [{ path: 'demo/' }, ...parts] });

const archives: readonly ReaderProperty[] = [
  property('zip', bytesLike(wheel, wide), (bytes) => readZip(bytes).problems),
  property('wheel', bytesLike(wheel, wide), inspect(wheelFile)),
  property('gzip', bytesLike(sdist), (bytes) => readTarGz(bytes).problems),
  property('tar', bytesLike(tar, longTar), (bytes) => readTarGz(gzipSync(bytes, { level: 1 })).problems),
  property(
    'sdist',
    bytesLike(tar, longTar).map((bytes) => gzipSync(bytes, { level: 1 })),
    inspect(sdistFile),
  ),
  property('pax', bytesOf(textOf('12 path=a\n', '9 a=b', '=', '\n', '30 mtime=1.5\n', '999999 ', '0')), parsePax),
];

const natives = [
  elfBytes({
    rpath: '$ORIGIN/x',
    versions: { 'libc.so.6': ['GLIBC_2.17', '?GLIBC_2.36'], 'libm.so.6': ['GLIBC_2.29'] },
  }),
  elfBytes({ wide: false, big: true, machine: 20 }),
  machBytes({ rpaths: ['@loader_path'], weak: ['/usr/lib/x.dylib'] }),
  machBytes({ big: true, wide: false }),
  fatBytes([machBytes({ cpu: x8664 }), machBytes({ cpu: arm64 })]).subarray(0, 5_000),
  peBytes({ delayed: ['A.dll'], imports: ['B.dll', 'C.dll'] }),
  peBytes({ wide: false, machine: 0x14c, full: true, delayed: ['A.dll'] }),
];

const record = textOf('demo/x.py,', 'sha256=', 'A'.repeat(43), ',21\n', '"', '""', ',', '\r\n', '\n', '../', '\\');
const metadata = textOf(
  'Metadata-Version: 2.4\n',
  'Name: demo\n',
  'Version: 1.0\n',
  'Summary: ',
  ' x\n',
  '\n',
  '\r',
  ':',
  '\t',
  'Name',
);
const documents: readonly ReaderProperty[] = [
  property('native files', bytesLike(...natives), readNative),
  property('RECORD', fc.oneof(bytesOf(record), bytesLike(Buffer.from('a,sha256=x,1\n"b,c",,\n'))), parseRecord),
  property(
    'METADATA',
    fc.oneof(bytesOf(metadata), bytesLike(Buffer.from('Name: demo\nVersion: 1\n\nx'))),
    parseMetadata,
  ),
  property(
    'WHEEL',
    bytesOf(textOf('Wheel-Version: 1.0\n', 'Tag: ', 'py3-none-any', '.', '-', '\n', ' ')),
    parseWheelFile,
  ),
  property(
    'entry points',
    bytesOf(textOf('[', ']', 'console_scripts', '\n', ' ', 'x = a:b', '=', ':', '#', ';', '\r')),
    parseEntryPoints,
  ),
  property('SBOM', bytesLike(Buffer.from(sbomText)), parseSbom),
  property(
    'SBOM of any JSON',
    fc
      .json({ maxDepth: 6 })
      .map((json) =>
        Buffer.from(
          `{"bomFormat":"CycloneDX","specVersion":"1.6","components":${json},"dependencies":${json},"metadata":${json}}`,
        ),
      ),
    parseSbom,
  ),
  property(
    'SPDX of any JSON',
    fc
      .json({ maxDepth: 6 })
      .map((json) =>
        Buffer.from(
          `{"spdxVersion":"SPDX-2.3","SPDXID":"SPDXRef-DOCUMENT","packages":${json},"relationships":${json}}`,
        ),
      ),
    parseSbom,
  ),
  property(
    'deep JSON',
    textOf('[', '{"a":', '"', '\\', ']', '}').map((text) => Buffer.from(text)),
    parseSbom,
  ),
];

const path = textOf('demo', '/', '.', '..', '\\', 'con', ' ', 'e\u0301', '\u00e9', '\ufb01', ':', '~', 'A', '\u0130');
const texts: readonly ReaderProperty[] = [
  property(
    'requirement',
    textOf('x', '[', ']', ',', '>=', '1.0', '.*', ';', ' ', '(', ')', '@', 'python_version', '"', 'and'),
    parseRequirement,
  ),
  property('marker', textOf('python_version', '==', '"3"', ' ', 'and', 'or', '(', ')', 'not', 'in', "'"), judgeMarker),
  property('specifiers', textOf('>=', '~=', '===', '1', '.', '*', ',', ' ', '!', '+', 'rc1'), parseSpecifiers),
  property('version', textOf('1', '.', '!', 'rc', 'post', 'dev', '+', '-', '_', 'v', ' ', '0'), normaliseVersion),
  property(
    'licence expression',
    textOf('MIT', ' ', 'AND', 'OR', 'WITH', '(', ')', '+', 'LicenseRef-', '-'),
    judgeLicenseExpression,
  ),
  property('unknown licences', textOf('MIT', ' ', 'AND', '(', ')', '+', 'x'), unknownLicenses),
  property('purl', textOf('pkg:', 'pypi', '/', '@', '?', '&', '=', '#', '%', '%2F', '%zz', 'x', ':'), parsePurl),
  property(
    'file name',
    textOf('demo', '-', '1.0', '.', 'cp312', '_', '.whl', '.tar.gz', '!', '+', ' '),
    parseDistributionName,
  ),
  property('path', path, (one) => judgePath(one, () => undefined)),
  property('collisions', fc.array(path, { maxLength: 20 }), (paths) => judgeCollisions([...new Set(paths)])),
  property('search path', textOf('$ORIGIN', '/', '..', '.', '$', '{ORIGIN}', '@loader_path', 'x', ':'), (one) =>
    searchPlace(one, 'demo/x.so'),
  ),
];

const glob = textOf('*', '?', 'a', 'b', '-', '.', '/', '_', '{', '}', ',', 'cp312', 'win32');
const policies: readonly ReaderProperty[] = [
  property('braces', textOf('{', '}', ',', 'a', 'b', '{a,b}'), (row) => {
    const texts = expandBraces(row);
    return texts.ok ? texts.value.length : texts.reasons;
  }),
  property('row', glob, (row) => {
    const rows = expandRow(row);
    return rows.ok ? rows.value.length : rows.reasons;
  }),
  property('glob', fc.tuple(glob, glob), ([one, other]) => [matchesGlob(one, other), matchesPlatform(one, other)]),
  property(
    'tag pattern',
    fc.tuple(textOf('v', '{version}', '/', '.', '1'), textOf('v', '1', '.', 'rc1', '/')),
    ([pattern, tag]) => versionOfTag(pattern, tag),
  ),
  property(
    'policy',
    textOf('project: x\n', 'source:\n', '  ', '- ', ': ', '{', '[', ']', '}', '&a', '*a', '<<', '!!', '"', '|\n', '#'),
    // The YAML library takes the square of what is nested; no policy is as long as this.
    (text) => parsePolicy(text.slice(0, 10_000)),
  ),
];

/** Everything that reads what a stranger wrote, without a network or a disk. */
export const readerProperties: readonly ReaderProperty[] = [...archives, ...documents, ...texts, ...policies];
