import { describe, expect, test } from 'vitest';
import { approvingComment, readComment } from '../../src/gate/read-comment.ts';
import { otherSeal, seal } from './honest-facts.ts';

const commit = otherSeal.slice(0, 40);
const wide = (text: string) => text.replace(/[!-~]/g, (mark) => String.fromCodePoint(mark.charCodeAt(0) + 0xfee0));

describe('readComment', () => {
  test.for([
    approvingComment(seal),
    seal,
    seal.slice(0, 32),
    seal.slice(0, 40),
    seal.slice(0, 63),
    `ok sha256:${seal.slice(0, 32)}`,
    `sha256:${seal.slice(0, 40)}…`,
    `SHA256:${seal.toUpperCase()}`,
    `Sha256:${seal}. Thanks!`,
    `wheelgate-seal-${seal.slice(0, 32)}`,
    `commit ${commit}, seal ${seal}`,
    `twice ${seal} ${seal.slice(0, 32)}`,
    `line\nbreaks\r\n${seal}\n`,
    wide(seal),
    `\u200B${seal.slice(0, 10)}\u200B${seal.slice(10)}`,
  ])('takes %j for this seal', (comment) => {
    expect(readComment(comment, seal)).toBe('this');
  });

  test.for([
    approvingComment(otherSeal),
    otherSeal,
    otherSeal.slice(0, 32),
    otherSeal.slice(0, 39),
    otherSeal.slice(0, 41),
    otherSeal.slice(0, 63),
    `sha256:${seal.startsWith('a') ? 'b' : 'a'}`,
    'sha256:deadbeef',
    `sha256:${commit}`,
    `sha256:${seal}0`,
    `sha256:${seal.slice(0, 40)}xyz`,
    `mysha256:${otherSeal.slice(0, 12)}`,
    `ok ${seal}, not sha256:${otherSeal}`,
    `sha256:${otherSeal} ${seal}`,
    seal.slice(1),
    `${seal.slice(0, 33)}${seal[33] === '0' ? '1' : '0'}`,
    otherSeal.toUpperCase(),
    wide(otherSeal),
    `${otherSeal.slice(0, 16)}\u200B${otherSeal.slice(16)}`,
    '1'.repeat(32),
  ])('takes %j for other bytes', (comment) => {
    expect(readComment(comment, seal)).toBe('other');
  });

  test.for([
    '',
    'lgtm',
    seal.slice(0, 31),
    `sha256:${seal.slice(0, 31)}`,
    `sha256:${seal.slice(0, 8)}…`,
    commit,
    `https://example.org/commit/${commit}`,
    'sha256:',
    'sha256:ok',
    'sha256: looks good',
    `${seal}0`,
    `x${seal}`,
    otherSeal.slice(0, 31),
    `${seal.slice(0, 16)} ${seal.slice(16, 32)}`,
  ])('takes %j for nothing', (comment) => {
    expect(readComment(comment, seal)).toBe('none');
  });

  test('names a seal by 32 digits or more of it, whatever their number', () => {
    const said = Array.from({ length: 64 }, (_, index) => readComment(seal.slice(0, index + 1), seal));
    expect(said).toEqual([...Array.from({ length: 31 }, () => 'none'), ...Array.from({ length: 33 }, () => 'this')]);
  });
});
