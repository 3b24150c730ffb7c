import { gzipSync } from 'node:zlib';
import { textEntry } from './archive-entry.ts';
import { metadataText } from './metadata-text.ts';
import { sampleDate } from './sample-project.ts';
import { type Project, sourceFiles } from './source-files.ts';
import { writeTar } from './write-tar.ts';

/** Builds a source distribution: the source tree and PKG-INFO in one folder. gzip's own header says no name, no time. */
export function buildSdist(project: Project): Buffer {
  const folder = `${project.name}-${project.version}`;
  const entries = [textEntry('PKG-INFO', metadataText(project)), ...sourceFiles(project)];
  return gzipSync(
    writeTar(
      entries.map((entry) => ({ ...entry, path: `${folder}/${entry.path}` })),
      sampleDate,
    ),
  );
}
