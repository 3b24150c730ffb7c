import { verify } from 'node:crypto';
import type { SigstoreMaterial } from '../sigstore/material.ts';
import { parseWheelName } from './filename-rules.ts';
import { ISSUER } from './id-token.ts';
import { isRecord, parseJson, path } from './json-value.ts';
import { verifyLogEntry } from './log-entry.ts';
import { normalizeName, versionKey } from './pep440.ts';
import { refuse } from './refusal.ts';
import { readCertificate, verifyCertificate } from './signing-certificate.ts';
import type { Publisher } from './state.ts';

/** The file that the attestations must be about. */
export interface Subject {
  readonly filename: string;
  readonly sha256: string;
}

export interface AttestationRules {
  readonly material: SigstoreMaterial;
  readonly publisher: Publisher;
  readonly publishPredicateType: string;
}

const SLSA = 'https://slsa.dev/provenance/v1';
const PAYLOAD_TYPE = 'application/vnd.in-toto+json';

/** One attestation (PEP 740, version 1) with only the members that are kept. */
interface Attestation {
  readonly certificate: Buffer;
  readonly entry: unknown;
  readonly statement: Buffer;
  readonly signature: Buffer;
  readonly kept: unknown;
}

const invalid: (why: string) => never = (why) => refuse(`Invalid attestations supplied during upload: ${why}`);

/** The words of the index's validator vary with its version; only their start is fixed. */
const malformed: (why: string) => never = (why) => invalid(`Malformed attestations: ${why}`);

const unverified: (why: string) => never = (why) =>
  invalid(`Could not verify the uploaded artifact using the included attestation: Verification failed: ${why}`);

/** What the index's library does not expect, and so does not call a failed verification. */
const unknown: (why: string) => never = (why) =>
  invalid(`Unknown error while trying to verify included attestations: ${why}`);

/** Last rule of an upload: gives the attestations as they are stored. Source: reference §6. Refuses with 400. */
export function checkAttestations(source: string, subject: Subject, rules: AttestationRules): readonly unknown[] {
  const list = parseJson(source);
  if (!Array.isArray(list)) return malformed('1 validation error for list[Attestation]');
  const attestations = list.map(readAttestation);
  if (list.length === 0) malformed('an empty attestation set is not permitted');
  if (list.length > 2) invalid('A maximum of 2 attestations per file are supported');
  const seen = new Set<string>();
  for (const attestation of attestations) {
    const type = verifyAttestation(attestation, subject, rules);
    if (seen.has(type)) {
      invalid(`Multiple attestations for the same file with the same predicate type (${type}) are not supported`);
    }
    seen.add(type);
  }
  return attestations.map(({ kept }) => kept);
}

function readAttestation(value: unknown): Attestation {
  const wrong = (why: string) => malformed(`1 validation error for list[Attestation]: ${why}`);
  const bytes = (...names: readonly string[]): Buffer => {
    const text = path(value, ...names);
    if (typeof text !== 'string' || text === '') return wrong(`${names.join('.')} is required`);
    const decoded = Buffer.from(text, 'base64');
    return decoded.toString('base64') === text ? decoded : wrong(`${names.join('.')} is not base64`);
  };
  if (path(value, 'version') !== 1) wrong('version must be 1');
  const entries = path(value, 'verification_material', 'transparency_entries');
  if (!Array.isArray(entries) || !isRecord(entries[0])) return wrong('transparency_entries needs one entry');
  const certificate = bytes('verification_material', 'certificate');
  const [statement, signature] = [bytes('envelope', 'statement'), bytes('envelope', 'signature')];
  const kept = {
    version: 1,
    verification_material: { certificate: certificate.toString('base64'), transparency_entries: entries },
    envelope: { statement: statement.toString('base64'), signature: signature.toString('base64') },
  };
  return { certificate, entry: entries[0], statement, signature, kept };
}

/** Gives the predicate type. */
function verifyAttestation(attestation: Attestation, subject: Subject, rules: AttestationRules): string {
  try {
    verifySignature(attestation, rules);
  } catch (thrown) {
    const why = thrown instanceof Error ? thrown.message : 'verification failed';
    if (CONVERSIONS.some((start) => why.startsWith(start))) unknown(why);
    unverified(why);
  }
  const statement = parseJson(attestation.statement.toString('utf8'));
  if (path(statement, '_type') !== 'https://in-toto.io/Statement/v1') unverified('invalid statement');
  const subjects = path(statement, 'subject');
  if (!Array.isArray(subjects) || subjects.length !== 1) {
    unverified('too many subjects in statement (must be exactly one)');
  }
  const [only]: readonly unknown[] = subjects;
  const name = path(only, 'name');
  if (typeof name !== 'string' || name === '') return unverified('invalid subject: missing name');
  if (fileKey(name) === null) unverified(`invalid subject: unknown distribution format: ${name}`);
  if (fileKey(name) !== fileKey(subject.filename)) {
    unverified(`subject does not match distribution name: ${name} != ${subject.filename}`);
  }
  if (path(only, 'digest', 'sha256') !== subject.sha256) unverified('subject does not match distribution digest');
  const type = path(statement, 'predicateType');
  if (type === rules.publishPredicateType || type === SLSA) return type === SLSA ? SLSA : rules.publishPredicateType;
  return unverified(`unknown attestation type: ${String(type)}`);
}

/** Failures to make the index's own objects of the attestation. */
const CONVERSIONS = ['invalid X.509 certificate', 'invalid transparency log entry'];

function verifySignature({ certificate, entry, statement, signature }: Attestation, rules: AttestationRules): void {
  const { material, publisher } = rules;
  readCertificate(certificate);
  const time = verifyLogEntry(entry, material, { certificate, statement, signature });
  const leaf = verifyCertificate(certificate, material.caCertificates, material.ctKey, time);
  const { publicKey } = leaf.certificate;
  if (publicKey.asymmetricKeyDetails?.namedCurve !== 'prime256v1') throw new Error('the key is not on P-256');
  const head = `DSSEv1 ${PAYLOAD_TYPE.length} ${PAYLOAD_TYPE} ${statement.length} `;
  if (!verify('sha256', Buffer.concat([Buffer.from(head), statement]), publicKey, signature)) {
    throw new Error('DSSE: invalid signature');
  }
  const repository = `https://github.com/${publisher.repository}`;
  const mismatch = (policy: string, got: string, expected: string) =>
    new Error(`Certificate's ${policy} does not match (got ${got}, expected ${expected})`);
  if (leaf.claim(8) !== ISSUER) throw mismatch('OIDCIssuerV2', leaf.claim(8), ISSUER);
  if (leaf.claim(12) !== repository) throw mismatch('OIDCSourceRepositoryURI', leaf.claim(12), repository);
  const workflow = `${repository}/.github/workflows/${publisher.workflow}`;
  const expected = [leaf.claim(13), leaf.claim(14)].filter(Boolean).map((at) => `${workflow}@${at}`);
  if (!expected.includes(leaf.claim(18))) {
    throw new Error(
      `Certificate's Build Config URI (${leaf.claim(18)}) does not match expected ` +
        `Trusted Publisher (${publisher.workflow} @ ${publisher.repository})`,
    );
  }
}

/** Equal keys = the same distribution: names are compared after parsing, not as text. */
function fileKey(filename: string): string | null {
  const wheel = parseWheelName(filename);
  if (wheel) {
    const sets = [wheel.pythons, wheel.abis, wheel.platforms].map((tags) => [...tags].sort().join('.').toLowerCase());
    return [normalizeName(wheel.name), versionKey(wheel.version), wheel.build, ...sets].join('/');
  }
  const [, name, version = ''] = /^(.+)-([^-]+)\.tar\.gz$/.exec(filename) ?? [];
  const key = versionKey(version);
  return name === undefined || key === undefined ? null : `${normalizeName(name)}/${key}`;
}
