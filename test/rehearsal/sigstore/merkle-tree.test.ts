import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { merkleTree } from '../../../src/rehearsal/sigstore/merkle-tree.ts';

const hash = (...parts: readonly Buffer[]) => createHash('sha256').update(Buffer.concat(parts)).digest();
const leaf = (at: number) => Buffer.from(`leaf ${at}`);

/** RFC 6962 §2.1 word for word, over the list itself. */
function rootOf(leaves: readonly Buffer[]): Buffer {
  const [only] = leaves;
  if (leaves.length === 1 && only) return hash(Buffer.from([0]), only);
  let split = 1;
  while (split * 2 < leaves.length) split *= 2;
  return hash(Buffer.from([1]), rootOf(leaves.slice(0, split)), rootOf(leaves.slice(split)));
}

/** RFC 9162 §2.1.3.2. */
function rootFrom(path: readonly Buffer[], index: number, size: number): Buffer {
  let [node, last, value] = [index, size - 1, hash(Buffer.from([0]), leaf(index))];
  for (const one of path) {
    const isRight = node % 2 === 1 || node === last;
    value = isRight ? hash(Buffer.from([1]), one, value) : hash(Buffer.from([1]), value, one);
    while (isRight && node % 2 === 0 && node !== 0) [node, last] = [node >> 1, last >> 1];
    [node, last] = [node >> 1, last >> 1];
  }
  return value;
}

test('root and every path are right at each size up to 40', () => {
  const tree = merkleTree();
  for (let size = 1; size <= 40; size += 1) {
    expect(tree.append(leaf(size - 1))).toBe(size - 1);
    const root = rootOf(Array.from({ length: size }, (_, at) => leaf(at)));
    expect(tree.root()).toEqual(root);
    for (let at = 0; at < size; at += 1) expect(rootFrom(tree.path(at), at, size)).toEqual(root);
  }
});

test('an empty tree has no root', () => {
  expect(() => merkleTree().root()).toThrow('the tree has no such leaves');
});
