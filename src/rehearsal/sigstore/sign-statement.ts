import { sign } from 'node:crypto';
import { at, parseJson } from './json-value.ts';
import { keyPair } from './key-pair.ts';

/** Bases of the two services, no slash at the end. */
export interface SigstoreAddresses {
  readonly fulcio: string;
  readonly rekor: string;
}

const payloadType = 'application/vnd.in-toto+json';

/**
 * Has a statement signed as any client does: a key, a certificate for the token's identity, an entry in the log. Plain
 * requests and no library, so that it can sign what no client of ours would.
 *
 * @returns a Sigstore bundle v0.3 as JSON.
 */
export async function signStatement({ fulcio, rekor }: SigstoreAddresses, token: string, statement: object) {
  const { privateKey, publicKey } = await keyPair();
  const signed = (bytes: Buffer) => sign('sha256', bytes, privateKey).toString('base64');
  const subject = String(at(parseJson(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()), 'sub'));
  const certified = await post(`${fulcio}/api/v2/signingCert`, {
    credentials: { oidcIdentityToken: token },
    publicKeyRequest: {
      publicKey: { algorithm: 'ECDSA', content: publicKey.export({ type: 'spki', format: 'pem' }) },
      proofOfPossession: signed(Buffer.from(subject)),
    },
  });
  const chain = at(certified, 'signedCertificateEmbeddedSct', 'chain', 'certificates');
  const pem = String(Array.isArray(chain) ? chain[0] : undefined);
  const payload = Buffer.from(JSON.stringify(statement));
  const covered = Buffer.concat([
    Buffer.from(`DSSEv1 ${payloadType.length} ${payloadType} ${payload.length} `),
    payload,
  ]);
  const envelope = { payload: payload.toString('base64'), payloadType, signatures: [{ sig: signed(covered) }] };
  const logged = await post(`${rekor}/api/v1/log/entries`, {
    kind: 'dsse',
    apiVersion: '0.0.1',
    spec: {
      proposedContent: { envelope: JSON.stringify(envelope), verifiers: [Buffer.from(pem).toString('base64')] },
    },
  });
  const [entry] = Object.values(Object(logged));
  return {
    mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
    verificationMaterial: {
      certificate: { rawBytes: pem.replace(/-----[A-Z ]+-----|\s/g, '') },
      tlogEntries: [bundled(entry)],
      timestampVerificationData: {},
    },
    dsseEnvelope: envelope,
  };
}

/** A log entry as bundles have it: numbers as text, bytes as base64. */
function bundled(entry: unknown) {
  const proof = (name: string) => at(entry, 'verification', 'inclusionProof', name);
  const base64 = (hex: unknown) => Buffer.from(String(hex), 'hex').toString('base64');
  const hashes = proof('hashes');
  return {
    logIndex: String(at(entry, 'logIndex')),
    logId: { keyId: base64(at(entry, 'logID')) },
    kindVersion: { kind: 'dsse', version: '0.0.1' },
    integratedTime: String(at(entry, 'integratedTime')),
    inclusionPromise: { signedEntryTimestamp: at(entry, 'verification', 'signedEntryTimestamp') },
    inclusionProof: {
      logIndex: String(proof('logIndex')),
      rootHash: base64(proof('rootHash')),
      treeSize: String(proof('treeSize')),
      hashes: Array.isArray(hashes) ? hashes.map(base64) : [],
      checkpoint: { envelope: proof('checkpoint') },
    },
    canonicalizedBody: at(entry, 'body'),
  };
}

async function post(address: string, body: object): Promise<unknown> {
  const headers = { 'content-type': 'application/json' };
  const reply = await fetch(address, { method: 'POST', headers, body: JSON.stringify(body) });
  const said = await reply.text();
  if (!reply.ok) throw new Error(`${address}: ${reply.status} ${said.slice(0, 300)}`);
  return parseJson(said);
}
