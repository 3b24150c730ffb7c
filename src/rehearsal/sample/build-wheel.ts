import { createHash } from 'node:crypto';
import { parseWheelName } from '../pypi/filename-rules.ts';
import { type ArchiveEntry, textEntry } from './archive-entry.ts';
import { metadataText } from './metadata-text.ts';
import { nativeFile } from './native-file.ts';
import { sampleDate } from './sample-project.ts';
import { sbomText } from './sbom-text.ts';
import { licenseEntries, type Project, packageFiles } from './source-files.ts';
import { writeWheelZip } from './write-wheel-zip.ts';

/** Bytes of noise in the extension module and in the bundled library. */
const extensionBytes = 48 * 1024;
const libraryBytes = 24 * 1024;

type Name = NonNullable<ReturnType<typeof parseWheelName>>;

/**
 * Builds a wheel that every reader accepts: compiled-looking files where its name has a platform, a bundled library
 * with its SBOM, licences, a full RECORD.
 *
 * @param file the wheel's name; its project, version and tags go into the wheel.
 * @param seed other seeds give other bytes. @throws Error when it is no wheel's name.
 */
export function buildWheel(file: string, seed: string): Buffer {
  const name = parseWheelName(file);
  if (!name) throw new Error(`not the name of a wheel: ${file}`);
  const { version } = name;
  const project = { name: name.name, version };
  const info = `${name.name}-${version}.dist-info`;
  const platform = name.platforms[0] ?? 'any';
  const native = platform === 'any' ? [] : nativeEntries(name, platform, seed);
  const entries = [
    ...packageFiles(project).map((entry) => ({ ...entry, path: `${name.name}/${entry.path}` })),
    ...native,
    textEntry(`${info}/METADATA`, metadataText(project)),
    textEntry(`${info}/WHEEL`, wheelText(name)),
    ...licenseEntries(`${info}/licenses/`),
    ...sbomEntries(project, file, native, info),
  ];
  return writeWheelZip([...entries, recordEntry(entries, info)], sampleDate);
}

/** The extension module, and the library that a repair tool would have grafted into the wheel. */
function nativeEntries({ name, pythons, abis }: Name, platform: string, seed: string): readonly ArchiveEntry[] {
  const abi = abis[0] === 'none' ? (pythons[0] ?? '') : (abis[0] ?? '');
  const hash = createHash('sha256').update(seed).digest('hex').slice(0, 8);
  const paths = nativePaths(name, abi, platform, hash);
  return [
    {
      path: paths.extension,
      bytes: nativeFile(platform, `extension ${abi} ${seed}`, extensionBytes),
      executable: true,
    },
    { path: paths.library, bytes: nativeFile(platform, `library ${seed}`, libraryBytes), executable: true },
  ];
}

/** Names as CPython imports them, and as auditwheel, delocate and delvewheel place libraries. */
function nativePaths(name: string, abi: string, platform: string, hash: string) {
  const digits = abi.replace(/^cp/, '');
  if (platform.startsWith('win')) {
    return { extension: `${name}/_core.cp${digits}-${platform}.pyd`, library: `${name}.libs/almanac-${hash}.dll` };
  }
  if (platform.startsWith('macosx')) {
    return { extension: `${name}/_core.cpython-${digits}-darwin.so`, library: `${name}/.dylibs/libalmanac.2.dylib` };
  }
  const [, libc = 'many', machine = 'x86_64'] = /^(many|musl)linux_\d+_\d+_(\w+)$/.exec(platform) ?? [];
  const system = libc === 'musl' ? 'linux-musl' : 'linux-gnu';
  return {
    extension: `${name}/_core.cpython-${digits}-${machine}-${system}.so`,
    library: `${name}.libs/libalmanac-${hash}.so.2`,
  };
}

const sbomEntries = (project: Project, file: string, [, library]: readonly ArchiveEntry[], info: string) =>
  library
    ? [textEntry(`${info}/sboms/${project.name}.cdx.json`, sbomText({ project, file, date: sampleDate, library }))]
    : [];

/** WHEEL, with every tag that the file name stands for. */
function wheelText({ build, pythons, abis, platforms }: Name): string {
  const pure = platforms.includes('any');
  const tags = pythons.flatMap((python) => abis.flatMap((abi) => platforms.map((on) => `${python}-${abi}-${on}`)));
  return [
    'Wheel-Version: 1.0',
    'Generator: wheelgate-sample 1',
    `Root-Is-Purelib: ${pure}`,
    ...(build === '' ? [] : [`Build: ${build}`]),
    ...tags.map((tag) => `Tag: ${tag}`),
    '',
  ].join('\n');
}

/** RECORD names itself without a digest. */
function recordEntry(entries: readonly ArchiveEntry[], info: string): ArchiveEntry {
  const rows = entries.map(({ path, bytes }) => {
    const digest = createHash('sha256').update(bytes).digest('base64url');
    return `${path},sha256=${digest},${bytes.length}\n`;
  });
  return textEntry(`${info}/RECORD`, `${rows.join('')}${info}/RECORD,,\n`);
}
