import type { PypiAttestation } from '../model/attestation.ts';
import type { IndexEvidence, IndexState } from '../model/index-state.ts';
import type { SealedDistribution } from '../model/release.ts';
import type { Ports } from '../ports/ports.ts';
import { bundleOf } from '../provenance/bundle-of.ts';
import { judgeProvenance } from '../provenance/judge-provenance.ts';
import { judgeSigner } from '../provenance/judge-signer.ts';
import { judgeSubject } from '../provenance/judge-subject.ts';
import { slsaPredicateType } from '../provenance/slsa-parts.ts';
import type { Sealed } from './4-attest.ts';
import { provenanceSignerOf, signerOf } from './verify-provenance.ts';

/** Questions to the index at one time. */
const parallel = 8;

/** Evidence, and the files whose provenance the index does not show yet. */
export interface IndexedEvidence extends IndexEvidence {
  readonly late: readonly string[];
}

interface FileEvidence {
  readonly problems: readonly string[];
  readonly late: boolean;
}

/**
 * Fetches the provenance that the index serves for each sealed file and verifies it as a stranger: both attestations,
 * this run's own workflow, that file and those bytes. It may come of an earlier attempt, so statements are judged and
 * not bytes compared.
 */
export async function verifyIndexed(sealed: Sealed, state: IndexState, ports: Ports): Promise<IndexedEvidence> {
  const there = new Set(state.indexed.map(({ file }) => file));
  const waiting = sealed.release.distributions.filter(({ file }) => there.has(file));
  const examined = waiting.length;
  const found = new Map<string, FileEvidence>();
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      found.set(next.file, await verifyOne(next, sealed, state, ports));
      ports.log.progress(`verified ${found.size} of ${examined} files on ${state.index}`);
    }
  };
  await Promise.all(Array.from({ length: parallel }, work));
  const inOrder = [...found].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    index: state.index,
    examined,
    problems: inOrder.flatMap(([file, { problems }]) => problems.map((what) => ({ file, what }))),
    late: inOrder.filter(([, { late }]) => late).map(([file]) => file),
  };
}

async function verifyOne(
  one: SealedDistribution,
  sealed: Sealed,
  { index }: IndexState,
  ports: Ports,
): Promise<FileEvidence> {
  const { project, version } = sealed.release;
  const provenance = await ports.index(index).provenance(project, version, one.file);
  if (provenance === undefined) return { problems: [], late: true };
  const attestations = provenance.flatMap((bundle) => bundle.attestations);
  const judged = await Promise.all(attestations.map((attestation) => judgeOne(attestation, one, sealed, ports)));
  const types = judged.map(({ type }) => type);
  const absent = [slsaPredicateType, ports.publishType].filter((type) => !types.includes(type));
  const problems = [
    ...judged.flatMap(({ reasons }) => reasons),
    ...absent.map((type) => `it has no attestation of type ${type}`),
  ];
  return { problems, late: false };
}

async function judgeOne(
  attestation: PypiAttestation,
  one: SealedDistribution,
  { release }: Sealed,
  { verifier }: Ports,
) {
  const bundle = bundleOf(attestation);
  if (!bundle.ok) return { type: '', reasons: bundle.reasons };
  const verified = await verifier.verify(bundle.value);
  if (!verified.ok) return { type: '', reasons: verified.reasons };
  const { statement } = verified.value;
  const isProvenance = statement.predicateType === slsaPredicateType;
  const reasons = [
    ...judgeSigner(verified.value, isProvenance ? provenanceSignerOf(release, one) : signerOf(release)),
    ...judgeSubject(statement, one.file, one.sha256),
    ...(isProvenance ? judgeProvenance(statement, release, one) : []),
  ];
  return { type: statement.predicateType, reasons };
}
