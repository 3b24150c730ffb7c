import { ReleaseError } from '../errors.ts';
import { byteOrder } from '../model/byte-order.ts';
import type { DistributionName, Expectation } from '../model/distribution.ts';
import { earlierVersion } from '../model/earlier-version.ts';
import { parseDistributionName } from '../model/file-name.ts';
import type { PreviousFile, PreviousRelease } from '../model/release-set.ts';
import type { Files } from '../ports/files.ts';
import type { Inspector } from '../ports/inspector.ts';
import type { Log } from '../ports/log.ts';
import type { PackageIndex } from '../ports/package-index.ts';

/** What `--against` says for the index instead of a folder. */
export const againstIndex = 'index';

export interface PreviousPorts {
  readonly files: Files;
  readonly inspector: Inspector;
  readonly log: Log;
  /** PyPI, or a rehearsal's; left out where no command asks one. */
  readonly index?: PackageIndex | undefined;
}

/** Nobody judges the previous release again; its facts alone are wanted. */
const noExpectation: Expectation = { project: undefined, version: undefined, sbom: 'off', levels: {} };

/**
 * Finds the release before a version of a project.
 *
 * @param against a folder, or {@link againstIndex}; empty: nobody asked.
 * @returns `undefined` when there is none. @throws ReleaseError FILE_UNREADABLE, INDEX_UNREACHABLE.
 */
export async function findPrevious(
  against: string,
  { project, version }: { readonly project: string; readonly version: string },
  ports: PreviousPorts,
): Promise<PreviousRelease | undefined> {
  if (against === '') return undefined;
  return against === againstIndex ? onIndex(project, version, ports) : inFolder(against, project, version, ports);
}

async function onIndex(
  project: string,
  version: string,
  { index }: PreviousPorts,
): Promise<PreviousRelease | undefined> {
  if (index === undefined) throw new ReleaseError('INDEX_UNREACHABLE', 'no index is at hand for --against index');
  const earlier = await index.earlier(project, version);
  const files = (earlier?.files ?? []).flatMap(({ file, size }) =>
    named(file).map((name): PreviousFile => ({ name, size, summary: undefined })),
  );
  return earlier && releaseOf(earlier.version, files);
}

async function inFolder(
  folder: string,
  project: string,
  version: string,
  { files, inspector, log }: PreviousPorts,
): Promise<PreviousRelease | undefined> {
  const listed = await files.list(folder);
  if (listed === undefined) throw new ReleaseError('FILE_UNREADABLE', `--against: there is no folder ${folder}`);
  const names = listed.flatMap(named).filter((name) => name.project === project);
  const before = earlierVersion(
    names.map((name) => name.version),
    version,
  );
  const chosen = names.filter((name) => name.version === before);
  const inspections = await inspector.inspect(
    chosen.map(({ file }) => files.join(folder, file)),
    noExpectation,
    (file, count) => log.progress(`read ${count} of ${chosen.length} of the previous release: ${file}`),
  );
  const previous = inspections.flatMap(({ name, size, summary }): readonly PreviousFile[] =>
    name === undefined ? [] : [{ name, size, summary }],
  );
  return before === undefined ? undefined : releaseOf(before, previous);
}

const named = (file: string): readonly DistributionName[] => {
  const name = parseDistributionName(file);
  return name.ok ? [name.value] : [];
};

const releaseOf = (version: string, files: readonly PreviousFile[]): PreviousRelease | undefined =>
  files.length === 0 ? undefined : { version, files: files.toSorted((a, b) => byteOrder(a.name.file, b.name.file)) };
