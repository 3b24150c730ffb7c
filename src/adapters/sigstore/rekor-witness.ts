import type { Witness } from '@sigstore/sign';
import { ReleaseError } from '../../errors.ts';
import type { JsonObject } from '../../wire/reply.ts';
import type { Wire } from '../../wire/wire.ts';
import { askSigstore, type SigstoreQuestion } from './ask-sigstore.ts';
import { readLogEntry } from './read-log-entry.ts';

/** The log, and how it may be asked. */
export interface RekorAccess extends Required<Pick<SigstoreQuestion, 'until' | 'timeoutMs' | 'turn' | 'slowDown'>> {
  /** Base address. */
  readonly rekor: string;
  readonly wire: Wire;
}

/**
 * Logs a DSSE envelope as a `dsse` entry of Rekor v1, the one kind that PyPI verifies. A 409 after a lost answer means
 * that the entry is there: it is fetched. Whatever comes is compared with what was sent.
 */
export const rekorWitness = (access: RekorAccess): Witness => ({
  async testify(content, certificatePem) {
    if (content.$case !== 'dsseEnvelope') throw new ReleaseError('BUG', `a ${content.$case} is never logged`);
    const { payload, payloadType, signatures } = content.dsseEnvelope;
    const [signature] = signatures.map(({ sig }) => sig.toString('base64'));
    if (signature === undefined) throw new ReleaseError('BUG', 'an envelope without a signature is never logged');
    const envelope = { payload: payload.toString('base64'), payloadType, signatures: [{ sig: signature }] };
    const verifier = Buffer.from(certificatePem).toString('base64');
    const reply = await propose(access, { envelope: JSON.stringify(envelope), verifiers: [verifier] });
    return { tlogEntries: [readLogEntry(reply, { payload, signature, certificatePem })] };
  },
});

const silent = 'REKOR_UNREACHABLE';

async function propose({ rekor, wire, ...access }: RekorAccess, proposedContent: object): Promise<JsonObject> {
  const { status, headers, reply } = await askSigstore(wire, {
    ...access,
    method: 'POST',
    url: `${rekor}/api/v1/log/entries`,
    body: async () => ({ json: { apiVersion: '0.0.1', kind: 'dsse', spec: { proposedContent } } }),
    answers: [409],
    what: 'Rekor, asked to log a signature',
    silent,
  });
  return status === 409 ? await fetchEntry({ rekor, wire, ...access }, headers) : reply;
}

/** An entry that was taken a moment ago may not be in the tree yet. */
async function fetchEntry({ rekor, wire, ...access }: RekorAccess, headers: Headers): Promise<JsonObject> {
  const uuid = /\/([0-9a-f]{64,80})$/.exec(headers.get('location') ?? '')?.[1];
  if (uuid === undefined) throw new ReleaseError(silent, 'Rekor says that the entry exists, and not where');
  const url = `${rekor}/api/v1/log/entries/${uuid}`;
  const what = 'Rekor, asked for an entry that exists';
  return (await askSigstore(wire, { ...access, method: 'GET', url, passing: [404], what, silent })).reply;
}
