import type { VerifiedStatement } from '../../model/attestation.ts';
import { bad, good, type Parsed } from '../../model/parsed.ts';
import { readDer, readUtf8 } from './read-der.ts';

/** An extension of a certificate, as Sigstore's verifier gives it: the arcs of its id, and the raw value. */
export interface CertificateExtension {
  readonly oid?: { readonly id: readonly number[] } | undefined;
  readonly value: Uint8Array;
}

const subjectNames = '2.5.29.17';
const fulcioArc = '1.3.6.1.4.1.57264.1.';

/** Fulcio's numbers by the member that each one fills. */
const numbers = {
  issuer: 8,
  runnerEnvironment: 11,
  repository: 12,
  commit: 13,
  ref: 14,
  buildConfigUri: 18,
  runInvocationUri: 21,
} as const;

/** Fulcio's number of the deployment environment, since v1.8; whether the public instance sets it is not settled. */
const environmentNumber = 23;

const [uriTag, sequenceTag, utf8StringTag] = [0x86, 0x30, 0x0c];

/**
 * Reads who signed out of a verified certificate. Every field must be there, once: an identity of which a part is
 * unknown is none. The subject is read here, too: the library reads its bytes as ASCII without their top bits, so that
 * two names could look the same.
 *
 * @see https://github.com/sigstore/fulcio/blob/main/docs/oid-info.md
 */
export function certificateClaims(extensions: readonly CertificateExtension[]): Parsed<VerifiedStatement['signer']> {
  const reasons: string[] = [];
  const valuesOf = (id: string) => extensions.filter(({ oid }) => oid?.id.join('.') === id).map(({ value }) => value);
  const only = (what: string, id: string, read: (value: Uint8Array) => string | undefined): string => {
    const [value, ...more] = valuesOf(id);
    const text = value === undefined || more.length > 0 ? undefined : read(value);
    if (text === undefined)
      reasons.push(`the certificate does not say its ${what} (extension ${id}) once and readably`);
    return text ?? '';
  };
  const claim = (member: keyof typeof numbers) => only(member, `${fulcioArc}${numbers[member]}`, readUtf8String);
  const environmentId = `${fulcioArc}${environmentNumber}`;
  const claims = {
    san: only('subject', subjectNames, readUri),
    issuer: claim('issuer'),
    repository: claim('repository'),
    commit: claim('commit'),
    ref: claim('ref'),
    buildConfigUri: claim('buildConfigUri'),
    runInvocationUri: claim('runInvocationUri'),
    runnerEnvironment: claim('runnerEnvironment'),
    ...(valuesOf(environmentId).length === 0
      ? {}
      : { environment: only('environment', environmentId, readUtf8String) }),
  };
  return reasons.length === 0 ? good(claims) : bad(...reasons);
}

function readUtf8String(value: Uint8Array): string | undefined {
  const der = readDer(value);
  return der?.tag === utf8StringTag ? readUtf8(der.body) : undefined;
}

/** The subject's names must be exactly one URI. */
function readUri(value: Uint8Array): string | undefined {
  const names = readDer(value);
  const uri = names?.tag === sequenceTag ? readDer(names.body) : undefined;
  return uri?.tag === uriTag && uri.body.length > 0 ? readUtf8(uri.body) : undefined;
}
