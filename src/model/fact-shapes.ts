import { byteOrder } from './byte-order.ts';
import { type GitSha, parseGitSha, parseSha256, type Sha256 } from './digest.ts';
import type { SourceFacts } from './plan.ts';
import type { IndexName } from './policy.ts';
import type { WorldName } from './run.ts';
import { choice, described, integer, lift, list, object, optional, type Shape, text } from './shape.ts';
import { parseFileName } from './sums.ts';

// The shapes that more than one document has. Bounds are for the reader's safety; each is far above what is real.

/** 64 lower-case hex digits. */
export const sha256: Shape<Sha256> = lift(parseSha256, { type: 'string', pattern: '^[0-9a-f]{64}$' });
/** 40 lower-case hex digits. */
export const gitSha: Shape<GitSha> = lift(parseGitSha, { type: 'string', pattern: '^[0-9a-f]{40}$' });

/** GitHub's numeric ids. */
export const id: Shape<number> = integer({ min: 1 });

/** `OWNER/NAME`. */
export const repository: Shape<string> = text({
  max: 140,
  pattern: { source: '[A-Za-z0-9][A-Za-z0-9-]*/[A-Za-z0-9._-]+', says: 'OWNER/NAME' },
});

/** Texts that strangers write and that we only show: names of jobs, artifacts, people. */
export const label: Shape<string> = text({ max: 500 });

/** A file beside others: no path. The schema says less than the parser, for JSON Schema counts no bytes. */
export const fileName: Shape<string> = lift(parseFileName, { type: 'string', minLength: 1, maxLength: 255 });
/** A seal of the one world is refused in the other. */
export const world: Shape<WorldName> = choice('production', 'rehearsal');
/** Names of the two indexes. */
export const indexName: Shape<IndexName> = choice('testpypi', 'pypi');
/** Length of a file. */
export const size: Shape<number> = described(integer({ min: 0 }), 'Bytes.');

/** A normalised project name. @see https://packaging.python.org/en/latest/specifications/name-normalization/ */
export const project: Shape<string> = text({
  max: 200,
  pattern: { source: '[a-z0-9]+(?:-[a-z0-9]+)*', says: 'a normalised project name' },
});

/** A version as its own parser spelled it; empty in a trial that names none. */
export const version: Shape<string> = text({
  max: 100,
  pattern: { source: '[A-Za-z0-9.!+_-]*', says: 'a version' },
});

/** A ref as `refs/tags/v1`, or a commit; no white space or control character, as git has it. */
export const ref: Shape<string> = text({ max: 300, pattern: { source: '[^\\s\\p{C}]*', says: 'a ref' } });

/** Path of a file in a repository. */
export const path: Shape<string> = text({ min: 1, max: 300, pattern: { source: '[^\\p{C}]*', says: 'a path' } });

/** Names in byte order, each once. */
export const nameList = (item: Shape<string>, max: number): Shape<readonly string[]> =>
  list(item, { max, sorted: { compare: byteOrder, says: 'in byte order' } });

/** The policy that was in force, by its bytes. */
export const policyFile: Shape<{ readonly path: string; readonly sha256: Sha256 }> = object({ path, sha256 });

/** Rows of the policy, braces expanded, in the policy's own order. */
export const rows: Shape<readonly string[]> = list(text({ min: 1, max: 300 }), { max: 1_000 });

/** In the order in which they are published to: TestPyPI first. */
export const indexNames: Shape<readonly IndexName[]> = list(indexName, {
  max: 2,
  sorted: { compare: (a, b) => byteOrder(b, a), says: 'with testpypi first' },
});

/** What was built from; resolved once. */
export const sourceFacts: Shape<SourceFacts> = object<SourceFacts>({
  repository,
  ref,
  commit: gitSha,
  tree: gitSha,
  tagObject: optional(described(gitSha, 'The tag object, when the tag is annotated.')),
  tagSignature: choice('verified', 'unverified', 'unsigned', 'lightweight', 'no-tag'),
  epoch: described(integer({ min: 0 }), 'Committer’s date in seconds: SOURCE_DATE_EPOCH.'),
});
