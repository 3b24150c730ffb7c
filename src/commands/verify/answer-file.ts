import type { Sha256 } from '../../model/digest.ts';
import { parseDistributionName } from '../../model/file-name.ts';
import type { FileAnswer, ProvenanceClaims, Trust } from '../../model/verification.ts';
import { claimedLevel } from '../../provenance/claimed-level.ts';
import { judgeSource } from '../../provenance/judge-source.ts';
import type { Subject } from './subjects-in.ts';
import type { Weighed, Weight } from './weigh-evidence.ts';

export interface Measured extends Subject {
  readonly sha256: Sha256;
  readonly size: number;
  /** `undefined`: nobody looked. */
  readonly sboms: readonly string[] | undefined;
}

/** Puts together what all statements about one file say, and judges it. Whatever is asked for and unknown is a no. */
export function answerFile(measured: Measured, { statements, reasons: against }: Weight, trust: Trust): FileAnswer {
  const provenance = statements.filter(({ kind }) => kind === 'provenance');
  const publish = statements.find(({ kind }) => kind === 'publish');
  const sources = distinct(provenance.map(({ claims }) => claims?.source));
  const [source] = sources;
  const main = provenance[0] ?? publish;
  const name = parseDistributionName(measured.file);
  const environments = statements.flatMap(({ signer }) => signer.environment ?? []);
  const reasons = [
    ...listing(measured),
    ...against,
    ...(main === undefined ? [noProvenance(against)] : []),
    ...(sources.length > 1 ? ['two statements name two sources'] : []),
    ...judgeSource(source, name.ok ? name.value : undefined, trust),
    ...wrongEnvironment(environments, trust),
    ...(lacksSbom(measured, trust) ? ['it has no SBOM, and the policy asks for one'] : []),
  ];
  const { file, sha256, size, sboms } = measured;
  return {
    file,
    sha256,
    size,
    verdict: reasons.length === 0 ? 'verified' : 'refused',
    reasons,
    statements: statements.map(({ claims: _, approval: __, ...known }) => known),
    source,
    release: main && releaseOf(main),
    run: main?.signer.runInvocationUri,
    environment: environments[0],
    approvers: approversIn(statements, trust),
    level: provenance[0] ? claimedLevel(provenance[0].signer, trust) : 0,
    sboms,
    unknown: unknownOf(measured, statements),
  };
}

/** The answer for a file that was only compared with a list, or is not there. */
export const refusedUnread = ({ file, listed }: Subject, reason: string): FileAnswer => ({
  file,
  sha256: listed === 'unlisted' ? undefined : listed,
  size: 0,
  verdict: 'refused',
  reasons: [reason],
  statements: [],
  source: undefined,
  release: undefined,
  run: undefined,
  environment: undefined,
  approvers: undefined,
  level: 0,
  sboms: undefined,
  unknown: [],
});

function listing({ listed, sha256 }: Measured): readonly string[] {
  if (listed === undefined || listed === sha256) return [];
  if (listed === 'unlisted') return ['SHA256SUMS does not list it'];
  return [`SHA256SUMS says SHA-256 ${listed}, and the file has ${sha256}`];
}

const noProvenance = (against: readonly string[]): string =>
  against.length > 0 ? 'no statement about it can be trusted' : 'nothing beside it says where it comes from';

const wrongEnvironment = (known: readonly string[], { environment }: Trust): readonly string[] =>
  environment === undefined || known.includes(environment)
    ? []
    : [`no statement about it was signed in environment ${environment}`];

/** Wheels alone have a place for one, and `seal` asks them alone. Nobody looked is none. @see https://peps.python.org/pep-0770/ */
const lacksSbom = ({ file, sboms }: Measured, { needsSbom }: Trust): boolean =>
  needsSbom && file.endsWith('.whl') && (sboms ?? []).length === 0;

const releaseOf = ({ signer }: Weighed): FileAnswer['release'] => ({
  repository: signer.repository.replace(/^https:\/\/github\.com\//, ''),
  ref: signer.ref,
  commit: signer.commit,
});

/**
 * `undefined`: no record, or none of the environment that was asked for. An empty list: the policy let it pass without a
 * person.
 */
function approversIn(statements: readonly Weighed[], { environment }: Trust): FileAnswer['approvers'] {
  const all = statements.flatMap(({ approval }) => approval ?? []);
  const records = all.filter((one) => environment === undefined || one.environment === environment);
  if (records.length === 0) return undefined;
  return records.flatMap(({ by }) => by.map(({ login, namedDigest }) => ({ login, namedDigest })));
}

function distinct(sources: readonly ProvenanceClaims['source'][]): readonly NonNullable<ProvenanceClaims['source']>[] {
  const known = sources.filter((one) => one !== undefined);
  return [...new Map(known.map((one) => [JSON.stringify(one), one])).values()];
}

/** What a reader might take for known. */
function unknownOf({ sboms }: Measured, statements: readonly Weighed[]): readonly string[] {
  const provenance = statements.filter(({ kind }) => kind === 'provenance');
  const [claims] = provenance.map((one) => one.claims);
  const has = (kind: Weighed['kind']) => statements.some((one) => one.kind === kind);
  return [
    ...(provenance.length === 0 ? ['which source it comes from: there is no provenance of the build'] : []),
    ...(claims && claims.source === undefined ? ['which source: its provenance is of a form not known here'] : []),
    ...(claims && claims.builtOn === undefined ? ['on which runner it was built'] : []),
    ...(has('publish') ? [] : ['whether it was published: there is no publish attestation']),
    ...(has('approval') ? [] : ['who let it out: there is no approval record']),
    ...(sboms === undefined ? ['whether it has an SBOM: nobody looked'] : []),
  ];
}
