import type { Bundle } from '../../src/model/attestation.ts';

const base64 = (text: string): string => Buffer.from(text).toString('base64');

/** Members of a log entry by path, so that a test can bend one. `undefined` leaves a member out. */
type Bend = Readonly<Record<string, unknown>>;

/** A log entry in the form that PyPI takes; nothing in it verifies. */
export const anEntry = (bend: Bend = {}): Readonly<Record<string, unknown>> => ({
  logIndex: '25580',
  logId: { keyId: base64('log') },
  kindVersion: { kind: 'dsse', version: '0.0.1' },
  integratedTime: '1795438834',
  inclusionPromise: { signedEntryTimestamp: base64('promise') },
  inclusionProof: {
    logIndex: '1',
    rootHash: base64('root'),
    treeSize: '2',
    hashes: [base64('hash')],
    checkpoint: { envelope: 'log\n2\nroot\n\n— log c2ln\n' },
  },
  canonicalizedBody: base64('body'),
  ...bend,
});

/** A proof with one member bent. */
export const aProof = (bend: Bend): object => ({ ...Object(anEntry().inclusionProof), ...bend });

/** A bundle v0.3 in the form that the signer writes; nothing in it verifies. */
export const aBundle = (entries: readonly unknown[] = [anEntry()]): Bundle => ({
  mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
  verificationMaterial: {
    certificate: { rawBytes: base64('certificate') },
    tlogEntries: entries,
    timestampVerificationData: {},
  },
  dsseEnvelope: {
    payload: base64('{}'),
    payloadType: 'application/vnd.in-toto+json',
    signatures: [{ sig: base64('signature') }],
  },
});
