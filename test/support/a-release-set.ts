import { sha256Of } from '../../src/model/digest.ts';
import type { MetadataField } from '../../src/model/distribution.ts';
import type { DistributionSummary, SummaryFile } from '../../src/model/distribution-summary.ts';
import { parseDistributionName } from '../../src/model/file-name.ts';
import type { PreviousFile, PreviousRelease, ReleaseSet } from '../../src/model/release-set.ts';

export const linux12 = 'demo-1.0-cp312-cp312-manylinux_2_28_x86_64.whl';
export const linux13 = 'demo-1.0-cp313-cp313-manylinux_2_28_x86_64.whl';
export const mac12 = 'demo-1.0-cp312-cp312-macosx_11_0_arm64.whl';
export const mac13 = 'demo-1.0-cp313-cp313-macosx_11_0_arm64.whl';
export const windows12 = 'demo-1.0-cp312-cp312-win_amd64.whl';
export const windows13 = 'demo-1.0-cp313-cp313-win_amd64.whl';
export const sdist = 'demo-1.0.tar.gz';

/** In byte order, as a set has them. */
export const wheels = [mac12, linux12, windows12, mac13, linux13, windows13] as const;

/** A file whose content is a text. */
export const aTextFile = (path: string, text = `content of ${path}`): SummaryFile => ({
  path,
  size: text.length,
  sha256: sha256Of(text.replaceAll('\r\n', '\n')),
});

/** Metadata of these lines, `Name: value` each, behind what every distribution says. */
export const someFields = (...lines: readonly string[]): readonly MetadataField[] =>
  ['Metadata-Version: 2.4', 'Name: demo', 'Version: 1.0', ...lines].map((line) => {
    const [name = '', ...value] = line.split(': ');
    return { name, value: value.join(': ') };
  });

export interface SummaryChange extends Partial<Omit<DistributionSummary, 'metadata'>> {
  /** Lines of the metadata; `null`: they cannot be read. */
  readonly metadata?: readonly string[] | null;
  readonly description?: string;
}

const usualLines = ['Requires-Python: >=3.12', 'Requires-Dist: numpy>=2', 'License-File: LICENSE'];

/** What a worker tells of an honest distribution, other only where the test says so. */
export function aSummary(file: string, change: SummaryChange = {}): DistributionSummary {
  const { metadata = usualLines, description = '# demo', ...rest } = change;
  const name = parseDistributionName(file);
  const kind = file.endsWith('.whl') ? 'wheel' : 'sdist';
  return {
    kind,
    file,
    sha256: sha256Of(file),
    size: 1_000_000,
    name: name.ok ? name.value : undefined,
    metadata:
      metadata === null
        ? undefined
        : {
            sha256: sha256Of(JSON.stringify(metadata)),
            fields: someFields(...metadata),
            descriptionSha256: sha256Of(description),
          },
    licenses: [aTextFile('LICENSE')],
    generators: kind === 'wheel' ? ['meson'] : [],
    purelib: false,
    topLevels: kind === 'wheel' ? ['demo'] : [],
    files: [aTextFile('demo/__init__.py'), aTextFile('demo/x.py')],
    filesKnown: true,
    sboms: 0,
    grafted: 0,
    revisions: [],
    ...rest,
  };
}

/** The honest release, with changes by file name; `null` takes a file out. */
export function aSet(
  changes: Readonly<Record<string, SummaryChange | null>> = {},
  change: Partial<ReleaseSet> = {},
): ReleaseSet {
  const files = [...new Set([...wheels, sdist, ...Object.keys(changes)])];
  return {
    distributions: files.flatMap((file) => {
      const changed = changes[file];
      return changed === null ? [] : [aSummary(file, changed)];
    }),
    complete: true,
    commit: undefined,
    legOf: new Map(),
    previous: undefined,
    ...change,
  };
}

/** The same change to every wheel. */
export const toWheels = (change: SummaryChange): Readonly<Record<string, SummaryChange>> =>
  Object.fromEntries(wheels.map((file) => [file, change]));

/** A file of release 0.9, with its summary, as a folder gives it; `known: false`: as an index does. */
export function aPreviousFile(file: string, change: SummaryChange = {}, known = true): PreviousFile {
  const summary = aSummary(file, change);
  if (summary.name === undefined) throw new Error(`${file} is no name of a distribution`);
  return { name: summary.name, size: summary.size, summary: known ? summary : undefined };
}

/** Release 0.9 with the same files. */
export const aPrevious = (
  files = [...wheels, sdist].map((file) => aPreviousFile(previousName(file))),
): PreviousRelease => ({
  version: '0.9',
  files,
});

/** The name that a file had in release 0.9. */
export const previousName = (file: string): string => file.replace('-1.0', '-0.9');
