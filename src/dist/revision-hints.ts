import { isUtf8 } from 'node:buffer';
import type { RevisionHint } from '../model/distribution-summary.ts';
import { bufferOver } from './buffer-over.ts';

/** Bytes of one file; a generated version file has hundreds. */
const maxFileBytes = 64 * 1024;
/** Of one distribution. */
const maxHints = 50;

/** Where builds write the commit that they built from. */
const versionFile = /^(?:[\w-]+\/){0,3}_{0,2}(?:git_?|generated_?|repo_?)?version(?:_?(?:info|meson|git))?_{0,2}\.py$/i;
const archival = /^\.git_archival\.(?:txt|json)$/;
const installed = /^[^/]+\.dist-info\/direct_url\.json$/;

/** Somebody else's project, with a commit of its own. */
const vendored = /(?:^|\/)_?(?:vendor(?:ed)?|extern(?:als?)?|third_?party|tests?)\//i;

/**
 * Whether a file may name a commit of its own project: small, near the top, and named after the version.
 *
 * @param path as in a wheel; of an sdist, below its one folder.
 */
export const mayNameRevision = (path: string): boolean =>
  (versionFile.test(path) || archival.test(path) || installed.test(path)) && !vendored.test(path);

/** `git_revision = "…"`, `"full-revisionid": "…"`, `node: …`; a `g` before an abbreviation is git's own. */
const assignment = /(?<![\w-])([A-Za-z_][\w-]{0,40})["']?[ \t]*[:=][ \t]*["']?g?([0-9a-f]{7,40})(?![\w.+-])/g;

/** Names that mean the commit of the project itself. A plain `version` or `hash` may mean anything. */
const keys: ReadonlySet<string> = new Set([
  'git_revision',
  'git_version',
  'git_hash',
  'git_sha',
  'git_sha1',
  'git_rev',
  'git_head',
  'git_commit',
  'git_commit_id',
  'git_commit_hash',
  'commit',
  'commit_id',
  'commit_hash',
  'commit_sha',
  'full_revisionid',
  'full_revision',
  'vcs_revision',
  'source_commit',
  'hash_full',
  'node',
]);

/** @param content of a file of that path. @returns what it names, in its order; nothing, for a file that is no text. */
export function revisionHints(path: string, content: Uint8Array): readonly RevisionHint[] {
  if (content.length > maxFileBytes || !isUtf8(content)) return [];
  const found = [...bufferOver(content).toString('utf8').matchAll(assignment)];
  return found
    .flatMap(([, key = '', revision = '']): readonly RevisionHint[] => {
      const known = keys.has(
        key
          .toLowerCase()
          .replace(/^_+|_+$/g, '')
          .replaceAll('-', '_'),
      );
      // Decimal digits alone may be a date or a number of another system.
      const certain = revision.length === 40 || /[a-f]/.test(revision);
      return known && certain ? [{ path, key, revision }] : [];
    })
    .slice(0, maxHints);
}
