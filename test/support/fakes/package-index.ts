import { ReleaseError } from '../../../src/errors.ts';
import { earlierVersion } from '../../../src/model/earlier-version.ts';
import type { IndexedFile } from '../../../src/model/publication.ts';
import type { IndexProvenance, PackageIndex, Upload } from '../../../src/ports/package-index.ts';

/** A file that the fake holds. */
export interface HeldFile {
  readonly version: string;
  readonly file: IndexedFile;
  /** Empty: the index has none for it. */
  readonly provenance: readonly IndexProvenance[];
}

/** All that a fake index knows. Members are read at each call, so a test may change them. */
export interface FakeIndexState {
  /** Normalised name of the one project. */
  project: string;
  status: string;
  readonly held: HeldFile[];
  /** Who this job is to the index; `null`: nobody that it knows. */
  publisher: IndexProvenance['publisher'] | null;
  /** False: the job lacks `id-token: write`. */
  identified: boolean;
  /** True: nothing answers. */
  down: boolean;
  /** Thrown for an upload of this file, once. */
  readonly faults: Map<string, ReleaseError>;
  /** What `close` returns. */
  closeFailure: string | undefined;
  /** Names of uploaded files in order, files that were there with the same bytes included. */
  readonly uploads: string[];
  opened: number;
  closed: number;
}

/** An index with the project `demo` and no file of it. */
export const someIndex = (facts: Partial<FakeIndexState> = {}): FakeIndexState => ({
  project: 'demo',
  status: 'active',
  held: [],
  publisher: { kind: 'GitHub', repository: 'o/r', workflow: 'wheels.yml', environment: 'pypi' },
  identified: true,
  down: false,
  faults: new Map(),
  closeFailure: undefined,
  uploads: [],
  opened: 0,
  closed: 0,
  ...facts,
});

/** A file as an index lists it, all made up but for what a test names. */
export const someIndexedFile = (facts: Pick<IndexedFile, 'file' | 'sha256'> & Partial<IndexedFile>): IndexedFile => ({
  url: `https://files.example/${facts.file}`,
  size: 1_000,
  yanked: false,
  metadataSha256: undefined,
  uploadedAt: '2026-11-24T12:00:00.000000Z',
  hasProvenance: false,
  ...facts,
});

/** Keeps the promises of the port in memory; test/contracts/package-index.test.ts holds it to them. */
export function fakePackageIndex(state: FakeIndexState = someIndex()): PackageIndex {
  const answer = <T>(value: () => T): T => {
    if (state.down) throw new ReleaseError('INDEX_UNREACHABLE', 'the index did not answer');
    return value();
  };
  return {
    page: (project, version) => `https://index.invalid/project/${project}/${version}/`,
    status: async (project) => answer(() => (project === state.project ? state.status : undefined)),
    files: async (project, version) =>
      answer(() => {
        const held = project === state.project ? state.held : [];
        return held.flatMap((one) => (one.version === version ? [one.file] : []));
      }),
    earlier: async (project, version) =>
      answer(() => {
        const held = project === state.project ? state.held.filter(({ file }) => !file.yanked) : [];
        const before = earlierVersion(
          held.map((one) => one.version),
          version,
        );
        const files = held.filter((one) => one.version === before).map(({ file }) => file);
        return before === undefined ? undefined : { version: before, files };
      }),
    provenance: async (project, version, file) =>
      answer(() => {
        const one = state.held.find((held) => held.version === version && held.file.file === file);
        return project === state.project && one && one.provenance.length > 0 ? one.provenance : undefined;
      }),
    open: async () => answer(() => openSession(state)),
  };
}

function openSession(state: FakeIndexState) {
  if (!state.identified) throw new ReleaseError('IDENTITY_MISSING', 'this job lacks `id-token: write`');
  const { publisher } = state;
  if (publisher === null) throw new ReleaseError('PUBLISHER_REFUSED', 'the index knows no such publisher');
  state.opened += 1;
  let open = true;
  return {
    upload: async (upload: Upload) => {
      if (!open) throw new ReleaseError('BUG', 'an upload after the end');
      take(state, publisher, upload);
    },
    close: async () => {
      open = false;
      state.closed += 1;
      return state.closeFailure;
    },
  };
}

function take(state: FakeIndexState, publisher: IndexProvenance['publisher'], upload: Upload): void {
  const { file, sha256, size, name } = upload.inspection;
  const fault = state.faults.get(file);
  state.faults.delete(file);
  if (fault) throw fault;
  if (state.down) throw new ReleaseError('INDEX_UNREACHABLE', 'the index did not answer');
  const there = state.held.find((one) => one.file.file === file);
  if (there && there.file.sha256 !== sha256) {
    throw new ReleaseError('UPLOAD_REFUSED', `the index refused ${file}: File already exists`);
  }
  state.uploads.push(file);
  if (there) return;
  const { attestations } = upload;
  state.held.push({
    version: name?.version ?? '',
    file: someIndexedFile({ file, sha256, size, hasProvenance: attestations.length > 0 }),
    provenance: attestations.length > 0 ? [{ publisher, attestations }] : [],
  });
}
