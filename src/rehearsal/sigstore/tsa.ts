import { type Handler, json, type Reply, type Request, readBody, text } from '../http.ts';
import { certificatePem } from './certificate.ts';
import { Refused } from './refused.ts';
import { timestamp } from './timestamp.ts';
import { derTimestampRequest, jsonTimestampRequest } from './timestamp-request.ts';
import type { TimestampSigner } from './timestamp-signer.ts';

/** Far more than a hash and a nonce need. */
const maxQueryBytes = 64 * 1024;

/** The timestamp authority over HTTP (RFC 3161 §3.4, and the JSON form). `now`: milliseconds since 1970. */
export function tsa(signer: TimestampSigner, now: () => number): Handler {
  return async (request) => {
    const route = `${request.method} ${request.url.pathname}`;
    if (route === 'POST /api/v1/timestamp') return await stamp(request, signer, now());
    if (route === 'GET /api/v1/timestamp/certchain') {
      return text(200, signer.chain.map(certificatePem).join(''), 'application/pem-certificate-chain');
    }
    return json(404, { code: 404, message: `path ${request.url.pathname} was not found` });
  };
}

/** Both forms of query get the same DER answer, in the status the real service uses (201). */
async function stamp(request: Request, signer: TimestampSigner, time: number): Promise<Reply> {
  const body = await readBody(request, maxQueryBytes);
  const isJson = /^application\/json\b/.test(request.headers['content-type'] ?? '');
  try {
    const query = isJson ? jsonTimestampRequest(body) : derTimestampRequest(body);
    const headers = { 'content-type': 'application/timestamp-reply' };
    return { status: 201, headers, body: timestamp(query, signer, time) };
  } catch (thrown) {
    // Anything else is our own mistake, and becomes a 500.
    if (thrown instanceof Refused) return json(400, { code: 400, message: thrown.message });
    throw thrown;
  }
}
