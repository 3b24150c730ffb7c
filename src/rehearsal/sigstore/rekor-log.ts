import { type KeyObject, sign } from 'node:crypto';
import { type KeyPair, logId } from './key-pair.ts';
import { logTree } from './log-tree.ts';

/** One entry as it was logged. */
export interface LoggedEntry {
  readonly uuid: string;
  /** Base64. */
  readonly body: string;
  /** Seconds since 1970. */
  readonly integratedTime: number;
  /** Index over all trees the log ever had. */
  readonly logIndex: number;
  /** The promise of inclusion, base64. */
  readonly signedEntryTimestamp: string;
}

/** The log without its HTTP. */
export interface RekorLog {
  readonly publicKey: KeyObject;
  /** Logs a body. `fresh` is false when it was there already. */
  readonly add: (body: Buffer) => { readonly entry: LoggedEntry; readonly fresh: boolean };
  readonly byUuid: (uuid: string) => LoggedEntry | undefined;
  readonly byIndex: (logIndex: number) => LoggedEntry | undefined;
  /** The entry in Rekor's own form, with a proof in the present tree. */
  readonly view: (entry: LoggedEntry) => object;
  /** The present head of the tree. */
  readonly head: () => object;
}

/** Earlier trees count into `logIndex`, not into the proof; a client that mixes the two fails here. */
const earlierEntries = 25_579;

/** A transparency log in memory, in the shape of Rekor v1. `now`: milliseconds since 1970. */
export function rekorLog(keys: KeyPair, now: () => number): RekorLog {
  const logID = logId(keys.publicKey).toString('hex');
  const tree = logTree(keys);
  const entries = new Map<string, LoggedEntry>();
  const order: LoggedEntry[] = [];

  const add = (leaf: Buffer) => {
    const uuid = tree.uuid(leaf);
    const known = entries.get(uuid);
    if (known) return { entry: known, fresh: false };
    const body = leaf.toString('base64');
    const [logIndex, integratedTime] = [earlierEntries + tree.append(leaf), Math.floor(now() / 1000)];
    // Canonical JSON (RFC 8785): the members stand in order, and the index is the one over all trees.
    const promise = Buffer.from(JSON.stringify({ body, integratedTime, logID, logIndex }));
    const signedEntryTimestamp = sign('sha256', promise, keys.privateKey).toString('base64');
    const entry = { uuid, body, integratedTime, logIndex, signedEntryTimestamp };
    entries.set(uuid, entry);
    order.push(entry);
    return { entry, fresh: true };
  };

  const view = ({ uuid, body, integratedTime, logIndex, signedEntryTimestamp }: LoggedEntry) => {
    const verification = { inclusionProof: tree.proof(logIndex - earlierEntries), signedEntryTimestamp };
    return { [uuid]: { body, integratedTime, logID, logIndex, verification } };
  };

  // Clients leave zero fields out of a bundle, and foreign verifiers then refuse it: nobody may get index 0.
  add(Buffer.from('{"apiVersion":"0.0.1","kind":"dsse","spec":{}}'));
  const byIndex = (logIndex: number) => order[logIndex - earlierEntries];
  return { publicKey: keys.publicKey, add, byUuid: (uuid) => entries.get(uuid), byIndex, view, head: tree.head };
}
