import { sha256Of } from '../model/digest.ts';
import type { CheckMeta, Finding } from '../model/finding.ts';
import { home } from '../model/home.ts';
import type { Report } from '../model/report.ts';
import { plain } from './escape.ts';
import { verdictsByFile, worstOf } from './file-verdict.ts';
import { printable } from './printable.ts';

/** What a SARIF log tells beside the report. */
export interface SarifContext {
  /** Of this program. */
  readonly version: string;
  /** Path of each file as it was typed, by its name; a file without one is known by its name. */
  readonly paths: ReadonlyMap<string, string>;
}

const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/**
 * What `inspect` found as a SARIF 2.1.0 log, for code scanning: a rule for each check that was asked, an artifact with
 * its SHA-256 for each file, a result for each finding.
 *
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export function renderSarif(report: Report, { version, paths }: SarifContext): string {
  const rules = rulesOf(report);
  const artifacts = report.files.map(({ file, size, sha256 }) => ({
    location: { uri: uriOf(paths.get(file) ?? file) },
    length: size,
    roles: ['analysisTarget'],
    hashes: { 'sha-256': sha256 },
  }));
  const driver = {
    name: 'wheelgate',
    semanticVersion: version,
    informationUri: home,
    rules: rules.map(ruleOf),
  };
  const invocation = { executionSuccessful: true, exitCode: worstOf(report.verdicts) === 'block' ? 1 : 0 };
  const run = {
    tool: { driver },
    invocations: [invocation],
    artifacts,
    results: resultsOf(report, rules, artifacts),
    columnKind: 'utf16CodeUnits',
  };
  return `${printable(JSON.stringify({ $schema: schema, version: '2.1.0', runs: [run] }, undefined, 2))}\n`;
}

/** Every check that was asked, once, by id. */
const rulesOf = ({ verdicts }: Report): readonly CheckMeta[] => [
  ...new Map(
    verdicts.map(({ check }) => [check.id, check] as const).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)),
  ).values(),
];

const levelOf = ({ severity }: CheckMeta) => (severity === 'block' ? 'error' : 'warning');

const ruleOf = (check: CheckMeta) => ({
  id: check.id,
  shortDescription: { text: check.title },
  fullDescription: { text: check.why },
  helpUri: `${home}/blob/main/docs/checks/${check.id}.md`,
  help: { text: check.remedy },
  defaultConfiguration: { level: levelOf(check) },
  properties: { source: check.source },
});

interface Artifact {
  readonly location: { readonly uri: string };
}

function resultsOf(report: Report, rules: readonly CheckMeta[], artifacts: readonly Artifact[]) {
  const places = new Map(report.files.map(({ file }, index) => [file, index]));
  const ruleIndex = new Map(rules.map(({ id }, index) => [id, index]));
  const fingerprint = fingerprints();
  const { ofFile, ofRelease } = verdictsByFile(report);
  return [...[...ofFile.values()].flat(), ...ofRelease]
    .filter(({ status }) => status === 'fail')
    .flatMap(({ check, subject, findings }) =>
      findings.map((finding) => {
        const file = places.has(subject) ? subject : finding.where;
        const index = places.get(file);
        const uri = index === undefined ? undefined : artifacts[index]?.location.uri;
        return {
          ruleId: check.id,
          ruleIndex: ruleIndex.get(check.id),
          level: levelOf(check),
          message: { text: messageOf(finding, subject) },
          locations: [
            { ...(uri === undefined ? {} : physical(uri, index)), logicalLocations: [logical(file, finding)] },
          ],
          partialFingerprints: { 'wheelgateFinding/v1': fingerprint(check.id, subject, finding) },
          ...placeOf(finding),
        };
      }),
    );
}

/** The exact place, for which SARIF has no word inside of an archive. */
const placeOf = ({ line, offset }: Finding) =>
  line === undefined && offset === undefined ? {} : { properties: { line, offset } };

/** Readers of SARIF want a line, and an archive has none: its first stands for the whole. The entry is told beside. */
const physical = (uri: string, index: number | undefined) => ({
  physicalLocation: { artifactLocation: { uri, index }, region: { startLine: 1 } },
});

const logical = (file: string, { where }: Finding) =>
  where === file
    ? { name: plain(file), kind: 'resource' }
    : { name: plain(where), fullyQualifiedName: `${plain(file)}/${plain(where)}`, kind: 'resource' };

/** Braces are placeholders in SARIF, and `[text](id)` is a link: strangers' text must be neither. */
function messageOf({ where, what }: Finding, subject: string): string {
  const whole = where === subject ? plain(what) : `${plain(where)}: ${plain(what)}`;
  return whole.replace(/[{}]/g, '$&$&').replaceAll('](', '] (');
}

/**
 * Gives a finding a name that stays when the release is built again, and for its next version: without versions,
 * digests and sizes of the file. A second one of the same name in a run gets a number.
 */
function fingerprints(): (id: string, subject: string, finding: Finding) => string {
  const seen = new Map<string, number>();
  return (id, subject, { where, what }) => {
    const version = subject.split('-')[1]?.replace(/\.tar\.gz$/, '');
    const lasting = [id, subject, where, what].map((text) =>
      (version ? text.replaceAll(`-${version}`, '-') : text).replace(/\b[0-9a-f]{64}\b/g, ''),
    );
    const key = JSON.stringify(lasting);
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return sha256Of(count === 1 ? key : `${key} ${count}`).slice(0, 32);
  };
}

/** A path as a URI reference: relative ones stay relative, so that they fit a checkout. */
function uriOf(path: string): string {
  const encoded = path
    .replaceAll('\\', '/')
    .replace(/^(?:\.\/)+/, '')
    .split('/')
    .map((part) => encodeURIComponent(Buffer.from(part).toString('utf8')))
    .join('/');
  return encoded.startsWith('/') ? `file://${encoded}` : encoded;
}
