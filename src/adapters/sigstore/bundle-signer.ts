import { bad, good, type Parsed } from '../../model/parsed.ts';
import type { CertificateExtension } from './certificate-claims.ts';
import { readDer, readUtf8 } from './read-der.ts';

const subjectNames = '2.5.29.17';
/** Issuer as DER text; the older extension holds the bare bytes. */
const [issuerId, oldIssuerId] = ['1.3.6.1.4.1.57264.1.8', '1.3.6.1.4.1.57264.1.1'];
const [mailTag, uriTag, sequenceTag, utf8StringTag] = [0x81, 0x86, 0x30, 0x0c];

/**
 * Who signed, out of any Fulcio certificate: its one subject name, an address of mail or of a resource, and its issuer.
 * A certificate with two names could be shown as one and meant as the other.
 */
export function bundleSigner(
  extensions: readonly CertificateExtension[],
): Parsed<{ readonly identity: string; readonly issuer: string }> {
  const valuesOf = (id: string) => extensions.filter(({ oid }) => oid?.id.join('.') === id).map(({ value }) => value);
  const [names, ...moreNames] = valuesOf(subjectNames);
  const identity = names && moreNames.length === 0 ? readName(names) : undefined;
  const issuers = [...valuesOf(issuerId).map(readUtf8String), ...valuesOf(oldIssuerId).map(readUtf8)];
  const [issuer] = issuers;
  const reasons = [
    ...(identity === undefined ? ['the certificate has not one subject name that can be read'] : []),
    ...(issuer === undefined || new Set(issuers).size !== 1 ? ['the certificate has not one issuer'] : []),
  ];
  return identity === undefined || issuer === undefined || reasons.length > 0
    ? bad(...reasons)
    : good({ identity, issuer });
}

function readName(value: Uint8Array): string | undefined {
  const list = readDer(value);
  const name = list?.tag === sequenceTag ? readDer(list.body) : undefined;
  const isKnown = name?.tag === mailTag || name?.tag === uriTag;
  return isKnown && name.body.length > 0 ? readUtf8(name.body) : undefined;
}

function readUtf8String(value: Uint8Array): string | undefined {
  const der = readDer(value);
  return der?.tag === utf8StringTag ? readUtf8(der.body) : undefined;
}
