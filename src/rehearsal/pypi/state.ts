/** A file that the index holds. Plain JSON: the control API shows it as it is. */
export interface StoredFile {
  readonly filename: string;
  /** Canonical PEP 440 form, as the form of the upload declared it. */
  readonly version: string;
  readonly filetype: 'bdist_wheel' | 'sdist';
  readonly pyversion: string;
  readonly size: number;
  readonly sha256: string;
  readonly md5: string;
  /** Path below the index, `/files/packages/<2>/<2>/<60>/<name>`. */
  readonly address: string;
  /** Where the bytes lie on this machine. */
  readonly path: string;
  /** Bytes of METADATA as served beside the file (PEP 658); null for an sdist. */
  readonly metadata: string | null;
  /** Of the first file of the release. */
  readonly requiresPython: string | null;
  /** ISO 8601 with microseconds and Z. */
  readonly uploadTime: string;
  /** Serial of the commit that stored it; an upload sees only what was committed before it began. */
  readonly serial: number;
  readonly publisher: Publisher | null;
  readonly attestations: readonly unknown[];
  yanked: boolean | string;
}

/** A version of the project. `createdAt` decides whether new files are still taken (14 days). */
export interface Release {
  readonly version: string;
  readonly serial: number;
  /** ISO 8601. Writable: a test makes a release old with it. */
  createdAt: string;
  summary: string;
}

/** The trusted publisher registered for the project. An empty `environment` means: any. */
export interface Publisher {
  readonly repository: string;
  readonly ownerId: string;
  readonly workflow: string;
  readonly environment: string;
}

/** One answered upload, in the order of the answers. */
export interface UploadRecord {
  readonly filename: string;
  readonly status: number;
  readonly message: string;
}

/** Everything of one embedded index that the control API may read and write. No token is in it. */
export interface IndexState {
  readonly name: 'pypi' | 'testpypi';
  /** Folder of the file bytes. */
  readonly dir: string;
  /** Normalized name of the one project. */
  readonly project: string;
  /** PEP 792. */
  status: 'active' | 'archived' | 'quarantined' | 'deprecated';
  statusReason: string;
  serial: number;
  readonly files: StoredFile[];
  readonly releases: Release[];
  /** Names of files that were deleted: they can never be used again. */
  readonly deleted: string[];
  readonly uploads: UploadRecord[];
  publisher: Publisher | null;
  /** Off = the administrators' flag: attestations are dropped in silence and integrity answers 403. */
  attestationsEnabled: boolean;
  /** False = mint answers 422 `not-enabled`, audience 403. */
  trustedPublishingEnabled: boolean;
  /** Seconds that a minted token lives. */
  tokenSeconds: number;
  /** Bytes of one file, 100 MiB unless raised. */
  fileLimit: number;
  /** Bytes of all files of the project, 10 GiB unless raised. */
  projectLimit: number;
  /** Tokens minted and tokens burnt, as counts. */
  minted: number;
  burnt: number;
}

/** The state of an index that has the project and no file of it. */
export function emptyState(
  name: 'pypi' | 'testpypi',
  dir: string,
  project: string,
  publisher: Publisher | null,
): IndexState {
  return {
    name,
    dir,
    project,
    status: 'active',
    statusReason: '',
    serial: 1000,
    files: [],
    releases: [],
    deleted: [],
    uploads: [],
    publisher,
    attestationsEnabled: true,
    trustedPublishingEnabled: true,
    tokenSeconds: 900,
    fileLimit: 100 * 1024 * 1024,
    projectLimit: 10 * 1024 * 1024 * 1024,
    minted: 0,
    burnt: 0,
  };
}
