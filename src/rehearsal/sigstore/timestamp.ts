import { sign } from 'node:crypto';
import { ecdsaWithSha256, randomSerial } from './certificate.ts';
import { certificateTime, context, generalizedTime, integer, nothing, octets, oid, sequence, setOf } from './der.ts';
import { sha256 } from './key-pair.ts';
import type { TimestampRequest } from './timestamp-request.ts';
import type { TimestampSigner } from './timestamp-signer.ts';

// Object identifiers of CMS (RFC 5652), of timestamps (RFC 3161) and of their attributes.
const signedData = oid('1.2.840.113549.1.7.2');
const tstInfo = oid('1.2.840.113549.1.9.16.1.4');
const contentType = oid('1.2.840.113549.1.9.3');
const messageDigest = oid('1.2.840.113549.1.9.4');
const signingTime = oid('1.2.840.113549.1.9.5');
const signingCertificateV2 = oid('1.2.840.113549.1.9.16.2.47');

/** The policy the public instance's software names by default. */
const policy = oid('1.3.6.1.4.1.57264.2');

/** With its NULL parameter, as OpenSSL and Go write it. */
const sha256Algorithm = sequence(oid('2.16.840.1.101.3.4.2.1'), nothing);

/** A granted TimeStampResp (RFC 3161 §2.4.2), DER. `time`: milliseconds since 1970. */
export function timestamp(request: TimestampRequest, signer: TimestampSigner, time: number): Buffer {
  const info = sequence(
    integer(1),
    policy,
    request.imprint,
    randomSerial(),
    // Whole seconds: @sigstore/core reads no fraction or exactly three digits.
    generalizedTime(time),
    ...(request.nonce ? [request.nonce] : []),
  );
  const content = sequence(
    integer(3),
    setOf(sha256Algorithm),
    sequence(tstInfo, context(0, octets(info))),
    ...(request.certificates ? [context(0, signer.certificate)] : []),
    setOf(signerInfo(info, signer, time)),
  );
  return sequence(sequence(integer(0)), sequence(signedData, context(0, content)));
}

/** CMS SignerInfo (RFC 5652 §5.3): the signature is over the attributes, which hold the digest of the content. */
function signerInfo(info: Buffer, { certificate, keys, issuer, serial }: TimestampSigner, time: number): Buffer {
  const attributes = [
    sequence(contentType, setOf(tstInfo)),
    sequence(signingTime, setOf(certificateTime(time))),
    sequence(messageDigest, setOf(octets(sha256(info)))),
    // RFC 3161 §2.4.2 with RFC 5816: names the certificate by its SHA-256, the default algorithm.
    sequence(signingCertificateV2, setOf(sequence(sequence(sequence(octets(sha256(certificate))))))),
  ].sort(Buffer.compare);
  // Signed as a SET, sent as [0]: the same content under another tag.
  const signature = sign('sha256', setOf(...attributes), keys.privateKey);
  return sequence(
    integer(1),
    sequence(issuer, serial),
    sha256Algorithm,
    context(0, ...attributes),
    ecdsaWithSha256,
    octets(signature),
  );
}
