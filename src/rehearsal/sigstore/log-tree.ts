import { randomBytes } from 'node:crypto';
import { checkpoint } from './checkpoint.ts';
import type { KeyPair } from './key-pair.ts';
import { leafHash, merkleTree } from './merkle-tree.ts';

/** The Merkle tree of one log, with a signed head. */
export interface LogTree {
  /** Gives the index of the new leaf in this tree. */
  readonly append: (leaf: Buffer) => number;
  /** Name of the entry that a leaf makes: 16 hex digits of the tree, 64 of the leaf's hash. */
  readonly uuid: (leaf: Buffer) => string;
  /** Proof that the present tree holds a leaf, in Rekor's JSON. */
  readonly proof: (index: number) => object;
  /** The present state, as `GET /api/v1/log` answers it. */
  readonly head: () => object;
}

/** Name of the log in its checkpoints; verifiers look for it in the `baseUrl` of the trusted root. */
const host = '127.0.0.1';

/** Makes an empty tree under a random number, so that two worlds never share an entry's UUID. */
export function logTree(keys: KeyPair): LogTree {
  // 63 bits: the checkpoint writes it as a positive signed number.
  const treeId = BigInt.asUintN(63, randomBytes(8).readBigUInt64BE());
  const prefix = treeId.toString(16).padStart(16, '0');
  const tree = merkleTree();
  const present = () => ({ host, treeId: String(treeId), size: tree.size(), root: tree.root() });

  const proof = (index: number) => ({
    checkpoint: checkpoint(present(), keys),
    hashes: tree.path(index).map((hash) => hash.toString('hex')),
    logIndex: index,
    rootHash: tree.root().toString('hex'),
    treeSize: tree.size(),
  });

  const head = () => ({
    inactiveShards: [],
    rootHash: tree.root().toString('hex'),
    signedTreeHead: checkpoint(present(), keys),
    treeID: String(treeId),
    treeSize: tree.size(),
  });

  return { append: tree.append, uuid: (leaf) => `${prefix}${leafHash(leaf).toString('hex')}`, proof, head };
}
