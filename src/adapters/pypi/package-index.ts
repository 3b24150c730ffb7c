import type { PackageIndex } from '../../ports/package-index.ts';
import { isJsonObject } from '../../wire/reply.ts';
import { untold } from './ask-index.ts';
import { fetchEarlier } from './fetch-earlier.ts';
import { fetchProject } from './fetch-project.ts';
import { fetchProvenance } from './fetch-provenance.ts';
import type { IndexContext } from './index-context.ts';
import { ofVersion } from './of-version.ts';
import { openSession } from './open-session.ts';
import { readIndexedFiles } from './read-indexed-files.ts';
import type { OpenFile } from './upload-file.ts';

export interface PackageIndexOptions extends IndexContext {
  readonly open: OpenFile;
  /** Version in a distribution's file name, normal spelling; `undefined` when the name cannot be read. */
  readonly versionOf: (file: string) => string | undefined;
}

/** PEP 792: what a page that says nothing means. */
const usualStatus = 'active';

/** Keeps the promises of `PackageIndex` with the protocol of PyPI. One for each index. */
export function packageIndex(options: PackageIndexOptions): PackageIndex {
  const { wire, name, endpoint, open, versionOf } = options;
  return {
    page: (project, version) =>
      `${endpoint.base}/project/${encodeURIComponent(project)}/${encodeURIComponent(version)}/`,
    status: async (project) => {
      const found = await fetchProject(wire, name, endpoint, project);
      return found && statusIn(found.page['project-status'], options, project);
    },
    files: async (project, version) => {
      const found = await fetchProject(wire, name, endpoint, project);
      if (found === undefined) return [];
      const read = readIndexedFiles(found, (file) => ofVersion(file, versionOf(file), version));
      if (read.ok) return read.value;
      throw untold(name, `the files of ${project} ${version}`, read.reasons.join('; '));
    },
    earlier: (project, version) => fetchEarlier(options, project, version),
    provenance: (project, version, file) => fetchProvenance(wire, name, endpoint, { project, version, file }),
    open: (project) => openSession(options, open, project),
  };
}

function statusIn(told: unknown, { name }: IndexContext, project: string): string {
  if (told === undefined) return usualStatus;
  const status = isJsonObject(told) ? (told.status ?? usualStatus) : undefined;
  if (typeof status === 'string' && /^[a-z-]{1,40}$/.test(status)) return status;
  throw untold(name, `the status of ${project}`, 'the page says it in a form that wheelgate does not know');
}
