import { distributionCheckIds } from '../checks/distribution-check-ids.ts';
import { ReleaseError } from '../errors.ts';
import type { Inputs } from '../inputs.ts';
import type { Expectation } from '../model/distribution.ts';
import { blocks } from '../model/finding.ts';
import { parsePolicy } from '../model/parse-policy.ts';
import type { Policy } from '../model/policy.ts';
import type { Report } from '../model/report.ts';
import type { WorldName } from '../model/run.ts';
import type { Files } from '../ports/files.ts';
import type { Inspector } from '../ports/inspector.ts';
import type { Log } from '../ports/log.ts';
import type { PackageIndex } from '../ports/package-index.ts';
import { emptyReport } from './empty-report.ts';
import { inspectSet } from './inspect-set.ts';

export interface InspectPorts {
  readonly world: WorldName;
  readonly files: Files;
  readonly inspector: Inspector;
  readonly log: Log;
  /** For `--against index`. */
  readonly index?: PackageIndex;
}

const maxPolicyBytes = 256 * 1024;

/** Stage 3 on local files: what a release would be told about them, before there is one. */
export async function inspect(inputs: Inputs, ports: InspectPorts): Promise<Report> {
  const paths = await distributionsIn(inputs.files, ports.files);
  const { expectation, keep } = await expectationOf(inputs, ports.files);
  const inspections = await ports.inspector.inspect(paths, expectation, (file, count) =>
    ports.log.progress(`inspected ${count} of ${paths.length}: ${file}`),
  );
  const { against = '' } = inputs;
  const complete = await areFolders(inputs.files, ports.files);
  const set = await inspectSet(inspections, { levels: expectation.levels, keep, against, complete }, ports);
  const verdicts = [...inspections.flatMap((one) => one.verdicts), ...set.verdicts];
  const blocking = verdicts.filter(blocks);
  const refused = inspections.filter((one) => one.verdicts.some(blocks)).length;
  const because =
    refused > 0
      ? `${refused} of ${inspections.length} distributions would be refused`
      : `${inspections.length} distributions would be refused as a release`;
  const report: Report = {
    ...emptyReport('inspect', ports.world),
    headline: blocking.length > 0 ? because : `${inspections.length} distributions inspected, nothing blocks`,
    stopped: blocking.length > 0 ? { stage: 'inspect', because } : undefined,
    next: [...new Set(blocking.map(({ check }) => `${check.remedy} (${check.id})`))],
    files: inspections.map(({ file, size, sha256 }) => ({ file, size, sha256 })),
    verdicts,
    notes: set.notes,
  };
  return report;
}

/** Whether nothing but folders was given: then what is not there is missing. */
async function areFolders(given: readonly string[], files: Files): Promise<boolean> {
  for (const path of given) {
    if ((await files.list(path)) === undefined) return false;
  }
  return true;
}

/** Files as given; of a folder, the wheels and sdists right in it. */
async function distributionsIn(given: readonly string[], files: Files): Promise<readonly string[]> {
  const found: string[] = [];
  for (const path of given) {
    const names = await files.list(path);
    if (names === undefined) found.push(path);
    else found.push(...names.filter((name) => /\.(?:whl|tar\.gz)$/.test(name)).map((name) => files.join(path, name)));
  }
  if (found.length === 0)
    throw new ReleaseError('NOTHING_TO_JUDGE', `${given.join(', ')}: no wheel and no sdist there`);
  return found;
}

interface Expected {
  readonly expectation: Expectation;
  /** The policy's `sbom.keep`. */
  readonly keep: Policy['sbom']['keep'] | undefined;
}

/** Without a policy nobody said what to expect: an SBOM that is missing is then only told. */
async function expectationOf({ policy }: Inputs, files: Files): Promise<Expected> {
  if (policy === '') {
    return { expectation: { project: undefined, version: undefined, sbom: 'warn', levels: {} }, keep: undefined };
  }
  const parsed = parsePolicy(await readText(policy, files), distributionCheckIds);
  if (!parsed.ok) throw new ReleaseError('POLICY_INVALID', `${policy} cannot be used`, { mistakes: parsed.reasons });
  const { project, sbom, checks } = parsed.value;
  const levels = Object.fromEntries(Object.entries(checks).map(([id, { level }]) => [id, level] as const));
  const expectation = { project, version: undefined, sbom: sbom.default, sbomLevel: sbom.level, levels };
  return { expectation, keep: sbom.keep };
}

const readText = async (path: string, files: Files): Promise<string> =>
  Buffer.from(await files.read(path, maxPolicyBytes)).toString('utf8');
