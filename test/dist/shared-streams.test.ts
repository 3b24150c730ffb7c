import { describe, expect, test } from 'vitest';
import { factsOf, type StreamAnswer, type StreamClaims } from '../../src/dist/known-streams.ts';
import { makeStreamMemory, sharedStreams } from '../../src/dist/shared-streams.ts';

/** Two threads that have the same memory. */
function threads() {
  const memory = makeStreamMemory();
  return [sharedStreams(memory), sharedStreams(memory)] as const;
}

const claims = (change: Partial<StreamClaims> = {}): StreamClaims => ({
  method: 8,
  crc32: 7,
  compressedSize: 3,
  size: 5,
  ...change,
});
const abc = Buffer.from('abc');
const facts = factsOf(Buffer.from('hello'));

/** The facts of an answer, or what else it is. */
const said = (answer: StreamAnswer) => (answer.is === 'known' ? answer.facts : answer.is);

function tell(answer: StreamAnswer, value: Parameters<Extract<StreamAnswer, { is: 'mine' }>['tell']>[0]): void {
  if (answer.is !== 'mine') throw new Error(`the answer is ${answer.is}`);
  answer.tell(value);
}

describe(sharedStreams, () => {
  test('gives the first who asks the work, and every other one what came out, in any thread', () => {
    const [one, other] = threads();
    tell(one.ask(claims(), abc), facts);
    expect([one, other, other].map((known) => said(known.ask(claims(), Buffer.from('abc'))))).toEqual([
      facts,
      facts,
      facts,
    ]);
  });

  test('lets nobody wait for what could not be read, and lets each read it', () => {
    const [one, other] = threads();
    tell(one.ask(claims(), abc), undefined);
    expect([one, other].map((known) => said(known.ask(claims(), abc)))).toEqual(['alone', 'alone']);
  });

  test('tells that another thread is at it', () => {
    const [one, other] = threads();
    const first = one.ask(claims(), abc);
    const second = other.ask(claims(), abc);
    expect(second.is).toBe('taken');
    tell(first, facts);
    expect(second.is === 'taken' && second.facts()).toEqual(facts);
  });

  test.for([
    { is: 'other bytes under the same claims', other: claims(), packed: Buffer.from('abd') },
    { is: 'the same bytes with another CRC', other: claims({ crc32: 8 }), packed: abc },
    { is: 'the same bytes with another size', other: claims({ size: 6 }), packed: abc },
    { is: 'the same bytes by another method', other: claims({ method: 0 }), packed: abc },
  ])('does not take for one stream: $is', ({ other, packed }) => {
    const [known] = threads();
    tell(known.ask(claims(), abc), facts);
    expect(said(known.ask(other, packed))).toBe('mine');
  });

  test('proves a long stream by its digest: one changed byte is another one', () => {
    const [one, other] = threads();
    const long = Buffer.alloc(100_000, 'x');
    const changed = Buffer.from(long);
    changed[99_999] = 0;
    const of = claims({ compressedSize: long.length });
    tell(one.ask(of, long), facts);
    expect([said(other.ask(of, Buffer.from(long))), said(other.ask(of, changed))]).toEqual([facts, 'mine']);
  });

  test('shares nothing that its words cannot count', () => {
    const [known] = threads();
    expect(said(known.ask(claims({ size: 2 ** 32 }), abc))).toBe('alone');
  });

  test('knows no more when its room is full, and forgets nothing', () => {
    const [one, other] = threads();
    const packed = (at: number) => Buffer.alloc(16_384, `${at}`);
    let last = -1;
    for (let at = 0; at < 5_000; at += 1) {
      const answer = one.ask(claims({ crc32: at, compressedSize: 16_384 }), packed(at));
      if (answer.is !== 'mine') break;
      answer.tell(facts);
      last = at;
    }
    expect(last).toBeGreaterThan(3_000);
    expect(last).toBeLessThan(4_999);
    const ask = (at: number) => said(other.ask(claims({ crc32: at, compressedSize: 16_384 }), packed(at)));
    expect([ask(0), ask(1_000), ask(last + 1)]).toEqual([facts, facts, 'alone']);
  });
});
