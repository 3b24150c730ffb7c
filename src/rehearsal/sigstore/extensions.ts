import type { KeyObject } from 'node:crypto';
import { bits, context, der, integer, octets, oid, sequence, yes } from './der.ts';
import { sha256, spki } from './key-pair.ts';

/** One X.509 extension. `value` is the DER (or, for old Fulcio extensions, the raw text) inside the OCTET STRING. */
export const extension = (id: string, value: Uint8Array, critical = false): Buffer =>
  sequence(oid(id), ...(critical ? [yes] : []), octets(value));

/** Key usage of a certificate that signs documents. */
export const digitalSignature: Buffer = extension('2.5.29.15', bits(Buffer.from([0x80]), 7), true);

/** Key usage of an authority: keyCertSign and cRLSign. */
export const certificateSigning: Buffer = extension('2.5.29.15', bits(Buffer.from([0x06]), 1), true);

/** The one extended purpose. sigstore-python refuses a signing certificate where it is critical. */
export const purpose = (id: string, critical: boolean): Buffer => extension('2.5.29.37', sequence(oid(id)), critical);

/** Purpose of a certificate that signs artifacts. */
export const codeSigning = '1.3.6.1.5.5.7.3.3';
/** Purpose of a certificate that signs timestamps. */
export const timeStamping = '1.3.6.1.5.5.7.3.8';

/** Says that the certificate is an authority's, with at most `pathLength` authorities below it. */
export const authorityConstraint = (pathLength: number): Buffer =>
  extension('2.5.29.19', sequence(yes, integer(pathLength)), true);

/** 20 bytes that name a key (RFC 7093 §2, method 4). */
export const keyIdentifier = (key: KeyObject): Buffer => sha256(spki(key)).subarray(0, 20);

/** Names the certificate's own key. */
export const subjectKey = (key: KeyObject): Buffer => extension('2.5.29.14', octets(keyIdentifier(key)));

/** Names the issuer's key; @sigstore/verify finds the issuer by it. */
export const authorityKey = (key: KeyObject): Buffer => extension('2.5.29.35', sequence(der(0x80, keyIdentifier(key))));

/** One URI as the subject. Critical, as the subject proper is empty (RFC 5280 §4.2.1.6). */
export const uriName = (uri: string): Buffer => extension('2.5.29.17', sequence(der(0x86, Buffer.from(uri))), true);

/** A distinguished name of organization and common name. */
export const distinguishedName = (commonName: string): Buffer =>
  sequence(attribute('2.5.4.10', 'rehearsal'), attribute('2.5.4.3', commonName));

const attribute = (id: string, value: string) => der(0x31, sequence(oid(id), der(0x0c, Buffer.from(value))));

/** Version number of X.509 v3, in its explicit tag. */
export const version3: Buffer = context(0, integer(2));
