import { verify } from 'node:crypto';
import type { SigstoreMaterial } from '../sigstore/material.ts';
import { parseWheelName } from './filename-rules.ts';
import { ISSUER } from './id-token.ts';
import { isRecord, parseJson, path } from './json-value.ts';
import { verifyLogEntry } from './log-entry.ts';
import { normalizeVersion } from './pep440.ts';
import { refuse } from './refusal.ts';
import { verifyCertificate } from './signing-certificate.ts';
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

const malformed = (why: string): never => refuse(`Invalid attestations supplied during upload: ${why}`);

const unverified: (why: string) => never = (why) =>
  refuse(`Could not verify the uploaded artifact using the included attestation: ${why}`);

/** Last rule of an upload: gives the attestations as they are stored. Source: reference §6. Refuses with 400. */
export function checkAttestations(source: string, subject: Subject, rules: AttestationRules): readonly unknown[] {
  const list = parseJson(source);
  if (!Array.isArray(list)) return malformed('Error while decoding the included attestation');
  if (list.length === 0) return malformed('Malformed attestations: an empty attestation set is not permitted');
  if (list.length > 2) return malformed('A maximum of 2 attestations per file are supported');
  const attestations = list.map(readAttestation);
  const types = attestations.map(({ statement }) => path(parseJson(statement.toString('utf8')), 'predicateType'));
  if (new Set(types).size !== types.length) malformed('Multiple attestations with the same predicate type');
  for (const attestation of attestations) verifyAttestation(attestation, subject, rules);
  return attestations.map(({ kept }) => kept);
}

function readAttestation(value: unknown): Attestation {
  const bytes = (...names: readonly string[]): Buffer => {
    const text = path(value, ...names);
    if (typeof text !== 'string' || text === '') return malformed(`${names.join('.')} is required`);
    const decoded = Buffer.from(text, 'base64');
    return decoded.toString('base64') === text ? decoded : malformed(`${names.join('.')} is not base64`);
  };
  if (path(value, 'version') !== 1) malformed('version must be 1');
  const entries = path(value, 'verification_material', 'transparency_entries');
  if (!Array.isArray(entries) || !isRecord(entries[0])) return malformed('transparency_entries needs one entry');
  const certificate = bytes('verification_material', 'certificate');
  const [statement, signature] = [bytes('envelope', 'statement'), bytes('envelope', 'signature')];
  const kept = {
    version: 1,
    verification_material: { certificate: certificate.toString('base64'), transparency_entries: entries },
    envelope: { statement: statement.toString('base64'), signature: signature.toString('base64') },
  };
  return { certificate, entry: entries[0], statement, signature, kept };
}

function verifyAttestation(attestation: Attestation, subject: Subject, rules: AttestationRules): void {
  try {
    verifySignature(attestation, rules);
  } catch (thrown) {
    unverified(thrown instanceof Error ? thrown.message : 'verification failed');
  }
  const statement = parseJson(attestation.statement.toString('utf8'));
  if (path(statement, '_type') !== 'https://in-toto.io/Statement/v1') unverified('invalid statement type');
  const subjects = path(statement, 'subject');
  if (!Array.isArray(subjects) || subjects.length !== 1)
    unverified('too many subjects in statement (must be exactly one)');
  const [only]: readonly unknown[] = subjects;
  const name = path(only, 'name');
  if (typeof name !== 'string' || fileKey(name) === null) unverified('invalid subject: name');
  else if (fileKey(name) !== fileKey(subject.filename)) unverified('subject does not match distribution name');
  if (path(only, 'digest', 'sha256') !== subject.sha256) unverified('subject does not match distribution digest');
  const type = path(statement, 'predicateType');
  if (type !== rules.publishPredicateType && type !== SLSA) unverified(`unknown attestation type: ${String(type)}`);
}

function verifySignature({ certificate, entry, statement, signature }: Attestation, rules: AttestationRules): void {
  const { material, publisher } = rules;
  const time = verifyLogEntry(entry, material, { certificate, statement, signature });
  const leaf = verifyCertificate(certificate, material.caCertificates, material.ctKey, time);
  const { publicKey } = leaf.certificate;
  if (publicKey.asymmetricKeyDetails?.namedCurve !== 'prime256v1') throw new Error('the key is not on P-256');
  const head = `DSSEv1 ${PAYLOAD_TYPE.length} ${PAYLOAD_TYPE} ${statement.length} `;
  if (!verify('sha256', Buffer.concat([Buffer.from(head), statement]), publicKey, signature)) {
    throw new Error('signature is invalid for the statement');
  }
  const repository = `https://github.com/${publisher.repository}`;
  if (leaf.claim(8) !== ISSUER) throw new Error("Certificate's OIDC issuer does not match");
  if (leaf.claim(12) !== repository) {
    throw new Error(
      `Certificate's Source Repository URI does not match (got '${leaf.claim(12)}', expected '${repository}')`,
    );
  }
  const workflow = `${repository}/.github/workflows/${publisher.workflow}`;
  const expected = [leaf.claim(13), leaf.claim(14)].filter(Boolean).map((at) => `${workflow}@${at}`);
  if (!expected.includes(leaf.claim(18))) {
    throw new Error(`Certificate's Build Config URI does not match (got '${leaf.claim(18)}')`);
  }
}

/** Equal keys = the same distribution: names are compared after parsing, not as text. */
function fileKey(filename: string): string | null {
  const wheel = parseWheelName(filename);
  if (wheel) {
    const sets = [wheel.pythons, wheel.abis, wheel.platforms].map((tags) => [...tags].sort().join('.').toLowerCase());
    const name = wheel.name.toLowerCase().replaceAll(/[-_.]+/g, '-');
    return [name, normalizeVersion(wheel.version), wheel.build, ...sets].join('/');
  }
  return /^[\w.+-]+-[^-]+\.tar\.gz$/.test(filename) ? filename.toLowerCase().replaceAll('_', '-') : null;
}
