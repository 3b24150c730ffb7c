import { createHash, generateKeyPairSync, type KeyObject, sign, X509Certificate } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { context, sequence } from '../../src/rehearsal/sigstore/der.ts';
import { readDer, readSequence } from '../../src/rehearsal/sigstore/read-der.ts';

/** A certificate transparency log that signs and keeps nothing: no client of Sigstore asks one for a proof. */
export interface CtLog {
  readonly url: string;
  readonly publicKey: KeyObject;
  readonly close: () => void;
}

/** 1.3.6.1.4.1.11129.2.4.3, with tag and length: what makes a certificate a precertificate (RFC 6962 §3.1). */
const poison = Buffer.from('060a2b06010401d679020403', 'hex');

/** Answers what Fulcio asks: `POST /ct/v1/add-pre-chain`. */
export async function startCtLog(): Promise<CtLog> {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const id = createHash('sha256')
    .update(publicKey.export({ type: 'spki', format: 'der' }))
    .digest();
  const server = createServer(async (request, response) => {
    const { chain } = JSON.parse(await text(request));
    const [certificate, issuer] = chain.map((one: string) => Buffer.from(one, 'base64'));
    const timestamp = Date.now();
    const signature = sign('sha256', signedBytes(certificate, issuer, timestamp), privateKey);
    const size = Buffer.alloc(2);
    size.writeUInt16BE(signature.length);
    const body = {
      sct_version: 0,
      id: id.toString('base64'),
      timestamp,
      extensions: '',
      // SHA-256 with ECDSA, in TLS's numbers.
      signature: Buffer.concat([Buffer.from([4, 3]), size, signature]).toString('base64'),
    };
    response.setHeader('content-type', 'application/json').end(JSON.stringify(body));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, publicKey, close: () => server.close() };
}

/** RFC 6962 §3.2: what a log signs about a precertificate. */
function signedBytes(certificate: Buffer, issuer: Buffer, timestamp: number): Buffer {
  const issuerKey = new X509Certificate(issuer).publicKey.export({ type: 'spki', format: 'der' });
  const tbs = withoutPoison(certificate);
  const [head, length] = [Buffer.alloc(12), Buffer.alloc(3)];
  head.writeBigUInt64BE(BigInt(timestamp), 2);
  head.writeUInt16BE(1, 10);
  length.writeUIntBE(tbs.length, 0, 3);
  const hash = createHash('sha256').update(issuerKey).digest();
  return Buffer.concat([head, hash, length, tbs, Buffer.from([0, 0])]);
}

/** The TBSCertificate as it will be in the final certificate, before the timestamp is put in. */
function withoutPoison(certificate: Buffer): Buffer {
  const [tbs] = readSequence(certificate);
  const parts = readSequence(tbs?.bytes ?? Buffer.alloc(0)).map(({ tag, body, bytes }) => {
    if (tag !== 0xa3) return bytes;
    const [list] = readDer(body);
    const kept = readDer(list?.body ?? Buffer.alloc(0)).filter((extension) => !extension.body.includes(poison));
    return context(3, sequence(...kept.map((extension) => extension.bytes)));
  });
  return sequence(...parts);
}
