import { ReleaseError } from '../errors.ts';
import type { Inputs } from '../inputs.ts';
import type { Inspection } from '../model/distribution.ts';
import type { Report } from '../model/report.ts';
import type { WorldName } from '../model/run.ts';
import type { Files } from '../ports/files.ts';
import type { Inspector } from '../ports/inspector.ts';
import type { Log } from '../ports/log.ts';
import type { PackageIndex } from '../ports/package-index.ts';
import type { StandardInput } from '../ports/standard-input.ts';
import { type Found, findDistributions } from './inspect/find-distributions.ts';
import { inspectionReport } from './inspect/inspection-report.ts';
import { judgeCall } from './inspect/judge-call.ts';
import { readExpectation } from './inspect/read-expectation.ts';
import { inspectSet } from './inspect-set.ts';

export interface InspectPorts {
  readonly world: WorldName;
  readonly files: Files;
  readonly input: StandardInput;
  readonly inspector: Inspector;
  readonly log: Log;
  /** For `--against index`. */
  readonly index?: PackageIndex;
}

/** A report, and where its files are. */
export interface InspectResult {
  readonly report: Report;
  /** Paths as typed, by file name. */
  readonly paths: ReadonlyMap<string, string>;
}

/** Bytes of what comes on standard input; what a worker reads of a file. */
const maxInputBytes = 1024 * 1024 * 1024;

/** Stage 3 on local files: what a release would be told about them, before there is one. */
export async function inspect(inputs: Inputs, ports: InspectPorts): Promise<InspectResult> {
  judgeCall(inputs);
  const { expectation, keep } = await readExpectation(inputs, ports.files);
  const { name } = inputs;
  if (name !== undefined) {
    return receive(name, ports, async (path) => {
      const report = await judge({ paths: [path], notes: [], complete: false });
      return { report, paths: new Map([[name, name]]) };
    });
  }
  const found = await findDistributions(inputs.files, ports.files);
  const report = await judge(found);
  // Answers come in the order of the questions, and each says the name that its path ends in.
  return { report, paths: new Map(report.files.map(({ file }, at) => [file, found.paths[at] ?? file])) };

  async function judge({ paths, notes, complete }: Found): Promise<Report> {
    const { inspector, log, world } = ports;
    try {
      const inspections = await inspector.inspect(paths, expectation, (file, count) => {
        if (count < paths.length) log.progress(`inspected ${count} of ${paths.length}: ${file}`);
      });
      const { levels } = expectation;
      const set = await inspectSet(inspections, { levels, keep, against: inputs.against ?? '', complete }, ports);
      const told = [...notes, ...set.notes, ...unasked(inputs.only, [...inspections, { verdicts: set.verdicts }])];
      return inspectionReport(inspections, set.verdicts, { world, notes: told });
    } finally {
      log.progress('');
    }
  }
}

/** Lays standard input into a folder of its own, under the name it is said to have, for as long as `work` runs. */
async function receive<T>(name: string, ports: InspectPorts, work: (path: string) => Promise<T>): Promise<T> {
  const { files, input } = ports;
  if (input.isTerminal) {
    throw new ReleaseError('INPUT_INVALID', '-: nothing is piped in; write `wheelgate inspect … - < FILE`');
  }
  const folder = await files.workspace('inspect');
  try {
    const path = files.join(folder, name);
    if ((await input.save(path, maxInputBytes)) === 0) {
      throw new ReleaseError('NOTHING_TO_JUDGE', `standard input, called ${name}, is empty`);
    }
    return await work(path);
  } finally {
    await files.remove(folder);
  }
}

/**
 * Checks that somebody asked for by name and that had nothing to look at: that is no pass.
 *
 * @throws ReleaseError NOTHING_TO_JUDGE when that is true of all of them.
 */
function unasked(only: readonly string[], inspections: readonly Pick<Inspection, 'verdicts'>[]): readonly string[] {
  const answered = new Set(
    inspections.flatMap(({ verdicts }) =>
      verdicts.filter(({ status }) => status !== 'not-applicable').map(({ check }) => check.id),
    ),
  );
  const idle = only.filter((id) => !answered.has(id));
  const told = idle.map((id) => `${id} had nothing to look at in any of these files`);
  const refused = inspections.some(({ verdicts }) => verdicts.some(({ status }) => status === 'fail'));
  if (idle.length > 0 && idle.length === only.length && !refused) {
    throw new ReleaseError('NOTHING_TO_JUDGE', told.join('; '));
  }
  return told;
}
