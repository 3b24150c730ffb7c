import { ReleaseError } from '../../errors.ts';
import type { Inputs } from '../../inputs.ts';
import type { Inspection } from '../../model/distribution.ts';
import type { FileAnswer, Trust, Verification } from '../../model/verification.ts';
import { answerFile, type Measured, refusedUnread } from './answer-file.ts';
import { type EvidenceOf, readEvidence } from './read-evidence.ts';
import { type Subject, subjectsIn } from './subjects-in.ts';
import { trustOf } from './trust-of.ts';
import type { VerifyPorts } from './verify-ports.ts';
import { type Weight, weighEvidence } from './weigh-evidence.ts';

/**
 * Whether files are what a trusted workflow released, and what is known of them: in their evidence alone, under the root
 * and the names that the caller gave.
 *
 * @throws ReleaseError NOTHING_TO_JUDGE without a file, or when no file has any evidence; INPUT_INVALID, POLICY_INVALID,
 *   FILE_UNREADABLE; SIGSTORE_UNREACHABLE without a root.
 */
export async function verify(
  { files: operands, policy, verify: asked }: Inputs,
  ports: VerifyPorts,
): Promise<Verification> {
  if (asked === undefined) throw new ReleaseError('BUG', 'verify was not asked for');
  const trust = await trustOf(asked, policy, ports.files);
  const { subjects, texts, absent } = await sorted(await subjectsIn(operands, ports.files), ports.files);
  const evidenceOf = readEvidence(ports.files);
  const root = await ports.root();
  const measured = await measureAll(subjects, ports);
  const answers: FileAnswer[] = [];
  let pieces = 0;
  for (const [at, one] of measured.entries()) {
    ports.log.progress(`verified ${at} of ${measured.length} files`);
    const weight = await weigh(one, evidenceOf, trust, ports);
    pieces += weight.statements.length + weight.reasons.length;
    answers.push(answerFile(one, weight, trust));
  }
  ports.log.progress('');
  if (pieces === 0) {
    throw new ReleaseError('NOTHING_TO_JUDGE', `${operands.join(', ')}: no file there has any provenance beside it`);
  }
  const changed = await changedTexts(texts, ports.files);
  const seals = new Set(subjects.flatMap(({ seal }) => seal ?? []));
  return {
    root,
    files: [
      ...answers,
      ...absent.map((one) => refusedUnread(one, 'SHA256SUMS lists it, and it is not there')),
      ...changed,
    ],
    seal: seals.size === 1 ? [...seals][0] : undefined,
    notes: texts.length === 0 ? [] : [`${texts.length - changed.length} other files of SHA256SUMS have their digests`],
  };
}

/** Takes apart what is to be verified, what is only compared with its digest, and what a list promises in vain. */
async function sorted(all: readonly Subject[], files: VerifyPorts['files']) {
  const there = new Map<string, readonly string[]>();
  const absent: Subject[] = [];
  for (const one of all) {
    const [folder = ''] = one.folders;
    const names = there.get(folder) ?? (await files.list(folder)) ?? [];
    there.set(folder, names);
    if (one.listed !== undefined && !names.includes(one.file)) absent.push(one);
  }
  const present = all.filter((one) => !absent.includes(one));
  return {
    subjects: present.filter(({ needsProvenance }) => needsProvenance),
    texts: present.filter(({ needsProvenance }) => !needsProvenance),
    absent,
  };
}

/** The other files of a list, as far as their bytes are not what it says. */
async function changedTexts(texts: readonly Subject[], files: VerifyPorts['files']): Promise<readonly FileAnswer[]> {
  const answers: FileAnswer[] = [];
  for (const one of texts) {
    const { sha256, size } = await files.hash(one.path);
    if (sha256 === one.listed) continue;
    answers.push({ ...refusedUnread(one, `SHA256SUMS says SHA-256 ${one.listed}, and the file has ${sha256}`), size });
  }
  return answers;
}

async function weigh(one: Measured, evidenceOf: EvidenceOf, trust: Trust, ports: VerifyPorts): Promise<Weight> {
  const { verifier, publishType } = ports;
  return weighEvidence(one, await evidenceOf(one.file, one.folders), { verifier, publishType, trust });
}

/** Digests, and what is in the distributions: read by workers, for archives are strangers'. */
async function measureAll(subjects: readonly Subject[], { files, inspector, log }: VerifyPorts) {
  const distributions = subjects.filter(({ file }) => /\.(?:whl|tar\.gz)$/.test(file));
  const inspections = await inspector.inspect(
    distributions.map(({ path }) => path),
    { project: undefined, version: undefined, sbom: 'off', levels: {} },
    (file, count) => log.progress(`read ${count} of ${distributions.length} distributions: ${file}`),
  );
  const byPath = new Map(distributions.map(({ path }, at) => [path, inspections[at]]));
  const measured: Measured[] = [];
  // One after the other: the disk is no faster for many, and each would hold a file open.
  for (const one of subjects) measured.push(await measure(one, byPath.get(one.path), files));
  return measured;
}

/** The digest that counts is this one: of the bytes as they lie there now. */
async function measure(one: Subject, read: Inspection | undefined, files: VerifyPorts['files']): Promise<Measured> {
  const { sha256, size } = await files.hash(one.path);
  const sboms = read?.sha256 === sha256 ? read.sboms.map(({ format }) => format) : undefined;
  return { ...one, sha256, size, sboms };
}
