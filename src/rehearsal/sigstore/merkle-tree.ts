import { sha256 } from './key-pair.ts';

/** What a tree of some size can show. */
export interface MerkleTree {
  readonly size: () => number;
  /** Appends a leaf and gives its index. */
  readonly append: (leaf: Buffer) => number;
  /** Root over all leaves; the tree must not be empty. */
  readonly root: () => Buffer;
  /** Audit path of one leaf in the present tree, leaf to root. */
  readonly path: (index: number) => readonly Buffer[];
}

/** Hash of a leaf. Leaves and nodes are told apart by their first byte (RFC 6962 §2.1). */
export const leafHash = (leaf: Buffer): Buffer => sha256(Buffer.from([0]), leaf);

const nodeHash = (left: Buffer, right: Buffer) => sha256(Buffer.from([1]), left, right);

/** A growing Merkle tree (RFC 6962 §2.1), in memory. */
export function merkleTree(): MerkleTree {
  // levels[h][i] = root of the complete subtree of 2^h leaves that starts at leaf i * 2^h.
  const levels: Buffer[][] = [[]];
  const size = () => levels[0]?.length ?? 0;

  const append = (leaf: Buffer): number => {
    let hash = leafHash(leaf);
    for (let height = 0; ; height += 1) {
      const level = levels[height] ?? [];
      levels[height] = level;
      level.push(hash);
      const left = level.at(-2);
      if (level.length % 2 === 1 || !left) return size() - 1;
      hash = nodeHash(left, hash);
    }
  };

  const root = (from: number, to: number): Buffer => {
    const width = to - from;
    const split = splitOf(width);
    if (split * 2 === width || width === 1) {
      const whole = levels[Math.log2(width)]?.[from / width];
      if (!whole) throw new Error('the tree has no such leaves');
      return whole;
    }
    return nodeHash(root(from, from + split), root(from + split, to));
  };

  // The sibling of each subtree on the way from the leaf to the root.
  const path = (index: number, from: number, to: number): readonly Buffer[] => {
    if (to - from === 1) return [];
    const middle = from + splitOf(to - from);
    return index < middle
      ? [...path(index, from, middle), root(middle, to)]
      : [...path(index, middle, to), root(from, middle)];
  };

  return { size, append, root: () => root(0, size()), path: (index) => path(index, 0, size()) };
}

/** The largest power of two below `width` (1 for 1). */
function splitOf(width: number): number {
  let split = 1;
  while (split * 2 < width) split *= 2;
  return split;
}
