import { sign } from 'node:crypto';
import { type KeyPair, logId } from './key-pair.ts';

/** State of a tree that is to be vouched for. */
export interface TreeHead {
  /** Name of the log; it must be part of the `baseUrl` in the trusted root (reference §3.10). */
  readonly host: string;
  /** Decimal. */
  readonly treeId: string;
  readonly size: number;
  readonly root: Buffer;
}

/** A signed note over the head of the tree, as Rekor v1 writes it. Source: reference §3.7. */
export function checkpoint({ host, treeId, size, root }: TreeHead, log: KeyPair): string {
  // The form "host - number" is how sigstore-go tells a checkpoint of Rekor v1.
  const note = `${host} - ${treeId}\n${size}\n${root.toString('base64')}\n`;
  const hint = logId(log.publicKey).subarray(0, 4);
  const signature = Buffer.concat([hint, sign('sha256', Buffer.from(note), log.privateKey)]);
  return `${note}\n\u2014 ${host} ${signature.toString('base64')}\n`;
}
