import type { Sha256 } from '../model/digest.ts';
import type { DistributionName } from '../model/distribution.ts';
import type { RevisionHint } from '../model/distribution-summary.ts';
import type { Parsed } from '../model/parsed.ts';
import type { ArchiveProblem } from './archive-problem.ts';
import type { Metadata } from './parse-metadata.ts';

/** One file inside a distribution, measured by us; nothing here is what the distribution says of itself. */
export interface Member {
  /** As stored. Strangers' text. */
  readonly path: string;
  /** Bytes of the content. */
  readonly size: number;
  /** Of the content; `undefined` when it could not be had, which the archive's problems tell. */
  readonly sha256: Sha256 | undefined;
  /** See `textDigest`; left out where the digest of the content itself will do. */
  readonly textSha256?: Sha256 | undefined;
}

/** A document inside a distribution: where it is, and what it says or why it cannot be read. */
export interface Part<T> {
  readonly path: string;
  readonly content: Parsed<T>;
}

/** What is known of every distribution, well formed or not. */
export interface DistributionFacts {
  /** Base name. */
  readonly file: string;
  readonly name: Parsed<DistributionName>;
  readonly sha256: Sha256;
  /** Bytes. */
  readonly size: number;
  /** Of the archive and of every entry in it; none, for an honest distribution. */
  readonly problems: readonly ArchiveProblem[];
  /** How many entries the archive has, directories and links among them. 0 when it cannot be read. */
  readonly entryCount: number;
  /** Offset of each entry's header in the file, by path; left out where entries have no place of their own. */
  readonly headersAt?: ReadonlyMap<string, number>;
  /** Everything that is no directory, in the archive's order. */
  readonly members: readonly Member[];
  /** METADATA or PKG-INFO; `undefined` when it is not there. */
  readonly metadata: Part<Metadata> | undefined;
  /** Commits that files inside name, in the archive's order. */
  readonly revisions: readonly RevisionHint[];
}
