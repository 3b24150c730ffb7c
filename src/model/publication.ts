import type { Sha256 } from './digest.ts';
import type { IndexName } from './policy.ts';
import type { WorldName } from './run.ts';

/** A file as an index lists it. */
export interface IndexedFile {
  readonly file: string;
  readonly url: string;
  readonly sha256: Sha256;
  readonly size: number | undefined;
  readonly yanked: boolean;
  /** SHA-256 of the PEP 658 metadata file, when there is one. */
  readonly metadataSha256: Sha256 | undefined;
  readonly uploadedAt: string | undefined;
  readonly hasProvenance: boolean;
}

/** `publication.json`: what the index holds, compared with the seal. */
export interface Publication {
  readonly v: 1;
  readonly world: WorldName;
  readonly index: IndexName;
  readonly project: string;
  readonly version: string;
  readonly seal: Sha256;
  readonly state: 'published' | 'handed-off' | 'confirmed' | 'stale' | 'different';
  readonly files: readonly {
    readonly file: string;
    readonly sha256: Sha256;
    readonly how: 'uploaded' | 'already-there' | 'pending' | 'confirmed';
  }[];
}
