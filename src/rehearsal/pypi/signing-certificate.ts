import { createHash, type KeyObject, verify, X509Certificate } from 'node:crypto';
import { type Der, readDer, readOid, writeDer } from './der.ts';

const FULCIO = '1.3.6.1.4.1.57264.1';
const SCT_LIST = '1.3.6.1.4.1.11129.2.4.2';
const CODE_SIGNING = '1.3.6.1.5.5.7.3.3';

/** What a verified signing certificate says. */
export interface SigningCertificate {
  readonly certificate: X509Certificate;
  /** Text of a Fulcio extension from number 8 on; empty when absent. */
  readonly claim: (number: number) => string;
}

interface Parts {
  readonly tbs: readonly Der[];
  /** Whole extension SEQUENCE by OID. */
  readonly extensions: ReadonlyMap<string, Der>;
}

function split(raw: Buffer): Parts {
  const tbs = readDer(readDer(readDer(raw)[0]?.body ?? raw)[0]?.body ?? raw);
  const list = readDer(tbs.find(({ tag }) => tag === 0xa3)?.body ?? Buffer.alloc(0))[0]?.body ?? Buffer.alloc(0);
  const extensions = readDer(list).map((one): [string, Der] => [readOid(readDer(one.body)[0]?.body ?? one.body), one]);
  if (new Set(extensions.map(([oid]) => oid)).size !== extensions.length) throw new Error('an extension is repeated');
  return { tbs, extensions: new Map(extensions) };
}

/** Value of an extension: the body of its last member, an OCTET STRING. */
const extensionValue = (extension: Der | undefined): Buffer | null =>
  extension ? (readDer(extension.body).at(-1)?.body ?? null) : null;

/**
 * Verifies a leaf against the authority and the certificate log, at the moment `at` (Unix seconds).
 * Throws with the reason.
 */
export function verifyCertificate(
  raw: Buffer,
  authorities: readonly Buffer[],
  ctKey: KeyObject,
  at: number,
): SigningCertificate {
  const certificate = readCertificate(raw);
  const issuer = climb(
    certificate,
    authorities.map((der) => new X509Certificate(der)),
    at,
  );
  if (certificate.ca) throw new Error('the leaf is a certificate authority');
  if (!within(certificate, at)) throw new Error('the certificate was not valid at the integrated time');
  // Node names the extended key usage `keyUsage`.
  if (!certificate.keyUsage?.includes(CODE_SIGNING)) throw new Error('the certificate is not for code signing');
  const parts = split(certificate.raw);
  verifySct(parts, issuer, ctKey);
  const claim = (number: number) => {
    const value = extensionValue(parts.extensions.get(`${FULCIO}.${number}`));
    return value ? (readDer(value)[0]?.body.toString('utf8') ?? '') : '';
  };
  return { certificate, claim };
}

/** A certificate of any kind, or the index's words for none. */
export function readCertificate(raw: Buffer): X509Certificate {
  try {
    return new X509Certificate(raw);
  } catch {
    throw new Error('invalid X.509 certificate');
  }
}

const within = ({ validFrom, validTo }: X509Certificate, at: number) =>
  Date.parse(validFrom) / 1000 <= at && at <= Date.parse(validTo) / 1000;

/** Climbs to a self-signed authority of the set; gives the direct issuer. */
function climb(leaf: X509Certificate, authorities: readonly X509Certificate[], at: number): X509Certificate {
  let below = leaf;
  let direct: X509Certificate | undefined;
  for (let depth = 0; depth < 4; depth += 1) {
    const above = authorities.find(
      (one) => one.ca && within(one, at) && below.checkIssued(one) && below.verify(one.publicKey),
    );
    if (!above) break;
    direct ??= above;
    if (above.checkIssued(above)) return direct;
    below = above;
  }
  throw new Error('unable to get local issuer certificate');
}

/** Verifies the one embedded SCT (RFC 6962): the log signed the certificate without the SCT extension. */
function verifySct({ tbs, extensions }: Parts, issuer: X509Certificate, ctKey: KeyObject): void {
  const extension = extensionValue(extensions.get(SCT_LIST));
  const list = extension && readDer(extension)[0]?.body;
  if (!list || list.length < 4) throw new Error('the certificate has no SCT');
  const length = list.readUInt16BE(2);
  if (list.readUInt16BE(0) !== list.length - 2 || length !== list.length - 4) throw new Error('not exactly one SCT');
  const sct = list.subarray(4);
  const spki = (key: KeyObject) =>
    createHash('sha256')
      .update(key.export({ type: 'spki', format: 'der' }))
      .digest();
  if (!sct.subarray(1, 33).equals(spki(ctKey))) throw new Error('the SCT is of an unknown log');
  const kept = [...extensions].filter(([oid]) => oid !== SCT_LIST).map(([, { bytes }]) => bytes);
  const rebuilt = writeDer(0xa3, writeDer(0x30, Buffer.concat(kept)));
  const body = writeDer(0x30, Buffer.concat(tbs.map(({ tag, bytes }) => (tag === 0xa3 ? rebuilt : bytes))));
  const size = Buffer.alloc(4);
  size.writeUInt32BE(body.length);
  const signed = [Buffer.from([0, 0]), sct.subarray(33, 41), Buffer.from([0, 1]), spki(issuer.publicKey)];
  const data = Buffer.concat([...signed, size.subarray(1), body, Buffer.from([0, 0])]);
  const signature = sct.subarray(47, 47 + sct.readUInt16BE(45));
  if (!verify('sha256', data, ctKey, signature)) throw new Error('the signature of the SCT is wrong');
}
