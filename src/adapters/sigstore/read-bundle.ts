import type { BundleWithDsseEnvelope, TransparencyLogEntry } from '@sigstore/bundle';
import type { Bundle } from '../../model/attestation.ts';
import { bad, good, type Parsed } from '../../model/parsed.ts';
import { isJsonObject } from '../../wire/reply.ts';

/** A bundle of one distribution is below 32 kB, one of a whole release below 1 MB. */
const maxBundleCharacters = 4 * 1024 * 1024;
const bundleType = 'application/vnd.dev.sigstore.bundle.v0.3+json';
const payloadType = 'application/vnd.in-toto+json';

export interface ReadBundle {
  readonly bundle: BundleWithDsseEnvelope;
  readonly payload: Uint8Array;
  /** DER. */
  readonly certificate: Uint8Array;
  readonly entry: TransparencyLogEntry;
}

type Library = Pick<typeof import('@sigstore/bundle'), 'bundleFromJSON' | 'bundleToJSON'>;

/**
 * Reads a bundle whose every member means one thing to every reader: version 0.3, an in-toto statement with one
 * signature, one certificate, one entry of Rekor v1 with promise and proof, and nothing that the library ignores or
 * decodes leniently.
 *
 * @throws whatever the library throws at a bundle that it cannot read.
 */
export function readBundle(json: Bundle, library: Library): Parsed<ReadBundle> {
  if (JSON.stringify(json).length > maxBundleCharacters) return bad('the bundle is too long');
  const bundle = library.bundleFromJSON(json);
  const { content, tlogEntries } = bundle.verificationMaterial;
  const envelope = bundle.content.$case === 'dsseEnvelope' ? bundle.content.dsseEnvelope : undefined;
  const [entry, ...more] = tlogEntries;
  const { kind, version } = entry?.kindVersion ?? {};
  const reasons: string[] = [];
  if (bundle.mediaType !== bundleType) reasons.push('the bundle is not of version 0.3');
  if (envelope?.payloadType !== payloadType) reasons.push('the bundle holds no in-toto statement');
  if (envelope?.signatures[0]?.keyid) reasons.push('the signature names a key beside its certificate');
  if (content.$case !== 'certificate') reasons.push('the bundle has no single certificate');
  if (entry === undefined || more.length > 0) reasons.push(`the bundle has ${tlogEntries.length} log entries, not one`);
  else if (kind !== 'dsse' || version !== '0.0.1') reasons.push('the log entry is not of kind dsse 0.0.1');
  else if (!entry.inclusionPromise || !entry.inclusionProof)
    reasons.push('the log entry lacks its promise or its proof');
  if (!counts(entry).every((count) => /^(?:0|[1-9]\d{0,18})$/.test(count))) {
    reasons.push('the log entry has a number that is not digits alone');
  }
  if (canonical(json) !== canonical(library.bundleToJSON(bundle))) {
    reasons.push('the bundle has members or encodings that readers may take differently');
  }
  if (reasons.length > 0 || !envelope || !entry || content.$case !== 'certificate') return bad(...reasons);
  const read = { ...bundle, content: { $case: 'dsseEnvelope' as const, dsseEnvelope: envelope } };
  return good({ bundle: read, payload: envelope.payload, certificate: content.certificate.rawBytes, entry });
}

/** The library keeps 64-bit integers as text, and reads them later with leave for blanks around. */
const counts = (entry: TransparencyLogEntry | undefined): readonly string[] =>
  entry === undefined
    ? []
    : [
        entry.logIndex,
        entry.integratedTime,
        entry.inclusionProof?.logIndex ?? '0',
        entry.inclusionProof?.treeSize ?? '0',
      ];

/** JSON with sorted members and without those that writers may leave out: empty ones, and 64-bit zeros. */
const canonical = (value: unknown): string => JSON.stringify(sorted(value));

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (!isJsonObject(value)) return value;
  const members = Object.keys(value)
    .sort()
    .map((key): [string, unknown] => [key, sorted(value[key])]);
  return Object.fromEntries(members.filter(([, one]) => !emptyForms.includes(JSON.stringify(one) ?? '')));
}

const emptyForms = ['', 'null', '""', '"0"', '[]', '{}'];
