import { createPublicKey, type KeyObject } from 'node:crypto';
import { authority } from '../../../src/rehearsal/sigstore/authority.ts';
import {
  certificatePem,
  randomSerial,
  signCertificate,
  tbsCertificate,
} from '../../../src/rehearsal/sigstore/certificate.ts';
import { sequence } from '../../../src/rehearsal/sigstore/der.ts';
import {
  authorityKey,
  codeSigning,
  digitalSignature,
  extension,
  purpose,
  subjectKey,
  uriName,
} from '../../../src/rehearsal/sigstore/extensions.ts';
import { identity } from '../../../src/rehearsal/sigstore/identity-extensions.ts';
import { keyPair } from '../../../src/rehearsal/sigstore/key-pair.ts';
import { sctExtension } from '../../../src/rehearsal/sigstore/sct.ts';
import type { Sigstore } from '../../../src/rehearsal/sigstore/start-sigstore.ts';
import { trustedRoot } from '../../../src/rehearsal/sigstore/trusted-root.ts';
import { claims } from '../../rehearsal/sigstore/sigstore-fixture.ts';
import type { Between } from './signing-world.ts';

/** How a certificate differs from Fulcio's. */
export interface CertificateBend {
  /** Claims of the identity that differ. */
  readonly claims?: Readonly<Record<string, unknown>>;
  /** SCTs in it. */
  readonly scts?: 0 | 1;
  /** `ours`: of the CT log that the root trusts. */
  readonly sctOf?: 'ours' | 'another log';
  /** In place of the subject's URI; DER of an extension. */
  readonly subject?: Buffer;
  /** Added after the extensions of the identity. */
  readonly more?: readonly Buffer[];
  /** Milliseconds from now until it begins. */
  readonly startsInMs?: number;
  /** Numbers of Fulcio's extensions that are left out. */
  readonly without?: readonly number[];
}

export interface OwnAuthority {
  /** Answers in Fulcio's place. */
  readonly issue: (bend?: CertificateBend) => Between;
  /** A trusted root with this authority, this CT log, and the embedded transparency log. */
  readonly trustedRoot: object;
}

/** An authority whose certificates can be wrong in one way each, beside the log of an embedded Sigstore. */
export async function ownAuthority({ fulcio, rekor, tsa, material }: Sigstore): Promise<OwnAuthority> {
  const now = Date.now();
  const [ca, ctLog, strange] = await Promise.all([
    authority({ commonName: 'own authority', now, pathLength: 1 }),
    keyPair(),
    keyPair(),
  ]);

  const certify = (key: KeyObject, bend: CertificateBend): string => {
    const holder = identity(claims(bend.claims));
    const kept = holder.extensions.filter((one) => !bend.without?.some((number) => isFulcio(one, number)));
    const body = {
      serial: randomSerial(),
      issuer: ca.name,
      subject: sequence(),
      notBefore: now + (bend.startsInMs ?? 0),
      notAfter: now + (bend.startsInMs ?? 0) + 600_000,
      publicKey: key,
      extensions: [
        digitalSignature,
        purpose(codeSigning, false),
        subjectKey(key),
        authorityKey(ca.keys.publicKey),
        bend.subject ?? uriName(holder.subject),
        ...kept,
        ...(bend.more ?? []),
      ],
    };
    const precertificate = { tbs: tbsCertificate(body), issuer: ca.keys, time: now };
    const sct = sctExtension(precertificate, bend.sctOf === 'another log' ? strange : ctLog);
    const extensions = bend.scts === 0 ? body.extensions : [...body.extensions, sct];
    return certificatePem(signCertificate(tbsCertificate({ ...body, extensions }), ca.keys.privateKey));
  };

  const issue =
    (bend: CertificateBend = {}): Between =>
    async ({ to, body, go }) => {
      if (to !== 'POST fulcio') return go();
      const key = createPublicKey(JSON.parse(body).publicKeyRequest.publicKey.content);
      const certificates = [certify(key, bend), certificatePem(ca.certificate)];
      return Response.json({ signedCertificateEmbeddedSct: { chain: { certificates } } });
    };
  const root = trustedRoot({
    fulcio,
    rekor,
    tsa,
    caCertificates: [ca.certificate],
    rekorKey: material.rekorKey,
    ctKey: ctLog.publicKey,
    timestampChain: [],
  });
  return { issue, trustedRoot: root };
}

const isFulcio = (one: Buffer, number: number): boolean => {
  const id = extension(`1.3.6.1.4.1.57264.1.${number}`, Buffer.alloc(0)).subarray(2, -2);
  return one.indexOf(id) >= 0 && one.indexOf(id) <= 4;
};
