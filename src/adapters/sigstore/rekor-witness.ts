import type { Witness } from '@sigstore/sign';
import { ReleaseError } from '../../errors.ts';
import { isJsonObject, type JsonObject } from '../../wire/reply.ts';
import type { Wire } from '../../wire/wire.ts';
import { askSigstore } from './ask-sigstore.ts';

type LogEntry = NonNullable<Awaited<ReturnType<Witness['testify']>>['tlogEntries']>[number];

/**
 * Logs a DSSE envelope as a `dsse` entry of Rekor v1, the one kind that PyPI verifies. A 409 after a lost answer means
 * that the entry is there: it is fetched.
 */
export const rekorWitness = (rekor: string, wire: Wire): Witness => ({
  async testify(content, certificatePem) {
    if (content.$case !== 'dsseEnvelope') throw new ReleaseError('BUG', `a ${content.$case} is never logged`);
    const { payload, payloadType, signatures } = content.dsseEnvelope;
    const envelope = {
      payload: payload.toString('base64'),
      payloadType,
      signatures: signatures.map(({ sig }) => ({ sig: sig.toString('base64') })),
    };
    const proposedContent = {
      envelope: JSON.stringify(envelope),
      verifiers: [Buffer.from(certificatePem).toString('base64')],
    };
    const { status, headers, reply } = await askSigstore(wire, {
      method: 'POST',
      url: `${rekor}/api/v1/log/entries`,
      body: async () => ({ json: { apiVersion: '0.0.1', kind: 'dsse', spec: { proposedContent } } }),
      answers: [409],
      what: 'Rekor, asked to log a signature',
    });
    const logged = status === 409 ? await fetchEntry(rekor, headers, wire) : reply;
    return { tlogEntries: [entryIn(logged)] };
  },
});

/** An entry that was taken a moment ago may not be in the tree yet. */
async function fetchEntry(rekor: string, headers: Headers, wire: Wire): Promise<JsonObject> {
  const uuid = /\/([0-9a-f]{64,80})$/.exec(headers.get('location') ?? '')?.[1];
  if (uuid === undefined) {
    throw new ReleaseError('SIGSTORE_UNREACHABLE', 'Rekor says that the entry exists, and not where');
  }
  const url = `${rekor}/api/v1/log/entries/${uuid}`;
  const what = 'Rekor, asked for an entry that exists';
  return (await askSigstore(wire, { method: 'GET', url, passing: [404], what })).reply;
}

/** Numbers are JSON numbers and hashes hex here; a bundle has text and base64. */
function entryIn(reply: JsonObject): LogEntry {
  const entries = Object.values(reply);
  const entry = members(entries[0]);
  const { signedEntryTimestamp, inclusionProof } = members(entry.verification);
  const proof = members(inclusionProof);
  const body = Buffer.from(text(entry.body), 'base64');
  const { kind, apiVersion } = members(parsed(body));
  if (entries.length !== 1) throw unusable();
  return {
    logIndex: count(entry.logIndex),
    logId: { keyId: Buffer.from(text(entry.logID), 'hex') },
    integratedTime: count(entry.integratedTime),
    kindVersion: { kind: text(kind), version: text(apiVersion) },
    inclusionPromise: { signedEntryTimestamp: Buffer.from(text(signedEntryTimestamp), 'base64') },
    inclusionProof: {
      logIndex: count(proof.logIndex),
      treeSize: count(proof.treeSize),
      rootHash: Buffer.from(text(proof.rootHash), 'hex'),
      hashes: Array.isArray(proof.hashes) ? proof.hashes.map((hash) => Buffer.from(text(hash), 'hex')) : [],
      checkpoint: { envelope: text(proof.checkpoint) },
    },
    canonicalizedBody: body,
  };
}

const unusable = () => new ReleaseError('SIGSTORE_UNREACHABLE', 'Rekor answered with an entry that cannot be read');

const members = (value: unknown): JsonObject => {
  if (isJsonObject(value)) return value;
  throw unusable();
};

const text = (value: unknown): string => {
  if (typeof value === 'string' && value !== '') return value;
  throw unusable();
};

const count = (value: unknown): string => {
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return String(value);
  throw unusable();
};

function parsed(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    throw unusable();
  }
}
