import { posix } from 'node:path';
import { ReleaseError } from '../../../src/errors.ts';
import { sha256Of } from '../../../src/model/digest.ts';
import type { Expectation, Inspection } from '../../../src/model/distribution.ts';
import type { DistributionSummary } from '../../../src/model/distribution-summary.ts';
import { parseDistributionName } from '../../../src/model/file-name.ts';
import type { CheckMeta, Verdict } from '../../../src/model/finding.ts';
import type { Inspector } from '../../../src/ports/inspector.ts';
import type { Disk } from './fake-artifacts.ts';

/** What a fake inspector reads and says. Members are read at each call, so a test may change them. */
export interface FakeInspection {
  readonly disk: Disk;
  /** By file name; a file that is left out passes {@link someCheck}. */
  readonly verdicts: Record<string, readonly Verdict[]>;
  /** By file name; what a summary says that is left out is nothing. */
  readonly summaries: Record<string, Partial<DistributionSummary>>;
  /** Every call: base names in order, and what was expected of them. */
  readonly asked: { readonly files: readonly string[]; readonly expectation: Expectation }[];
}

export const someInspection = (disk: Disk = new Map()): FakeInspection => ({
  disk,
  verdicts: {},
  summaries: {},
  asked: [],
});

export const someCheck: CheckMeta = {
  id: 'some-problem',
  title: 'A file has some problem',
  severity: 'block',
  applies: 'always',
  why: 'Tests need one.',
  remedy: 'Take it away.',
  source: 'https://example.com/some-problem',
};

/** {@link someCheck} about a file: failed with those findings, passed without any. */
export const someVerdict = (file: string, whats: readonly string[] = [], check: Partial<CheckMeta> = {}): Verdict => ({
  check: { ...someCheck, ...check },
  subject: file,
  status: whats.length > 0 ? 'fail' : 'pass',
  findings: whats.map((what) => ({ where: file, what })),
});

/** Hashes what lies on the disk and judges as it is told; test/contracts/inspector.test.ts holds it to the port. */
export function fakeInspector(state: FakeInspection): Inspector {
  return {
    inspect: async (paths, expectation, done) => {
      state.asked.push({ files: paths.map((path) => posix.basename(path)), expectation });
      return paths.map((path, at) => {
        const inspection = inspectionOf(path, state);
        done(inspection.file, at + 1);
        return inspection;
      });
    },
  };
}

function inspectionOf(path: string, { disk, verdicts, summaries }: FakeInspection): Inspection {
  const file = posix.basename(path);
  const bytes = disk.get(path);
  if (bytes === undefined) throw new ReleaseError('FILE_UNREADABLE', `${path} cannot be opened`);
  const name = parseDistributionName(file);
  return {
    file,
    sha256: sha256Of(bytes),
    size: bytes.length,
    name: name.ok ? name.value : undefined,
    metadata: [],
    description: '',
    sboms: [],
    verdicts: verdicts[file] ?? [someVerdict(file)],
    summary: {
      kind: file.endsWith('.whl') ? 'wheel' : 'sdist',
      file,
      sha256: sha256Of(bytes),
      size: bytes.length,
      name: name.ok ? name.value : undefined,
      metadata: undefined,
      licenses: [],
      generators: [],
      purelib: false,
      topLevels: [],
      files: [],
      filesKnown: false,
      sboms: 0,
      grafted: 0,
      revisions: [],
      ...summaries[file],
    },
  };
}
