import { expect, test } from 'vitest';
import { eventInputs } from '../../../src/adapters/github/event-inputs.ts';
import { ReleaseError } from '../../../src/errors.ts';
import { sha256Of } from '../../../src/model/digest.ts';

const of = (inputs: unknown) => eventInputs(JSON.stringify({ ref: 'refs/heads/main', inputs }));

test('gives every input as text, empty ones too', () => {
  expect(of({ 'source-ref': 'v1.2.3', dry: true, count: 3, note: '', none: null })).toEqual({
    'source-ref': 'v1.2.3',
    dry: 'true',
    count: '3',
    note: '',
    none: '',
  });
});

test('is empty for an event without inputs', () => {
  expect([of(undefined), of(null), of({})]).toEqual([{}, {}, {}]);
});

test('lets a very long input stand by its digest', () => {
  const long = 'é'.repeat(1_001);
  expect(of({ a: long, b: 'é'.repeat(1_000) })).toEqual({ a: `sha256:${sha256Of(long)}`, b: 'é'.repeat(1_000) });
});

test.each([
  ['no JSON', '{'],
  ['no object', '7'],
  ['inputs that are a text', JSON.stringify({ inputs: 'x' })],
  ['an input that is an object', JSON.stringify({ inputs: { a: {} } })],
  ['a name that no input has', JSON.stringify({ inputs: { 'a b': 'x' } })],
  ['a number as name', JSON.stringify({ inputs: ['x'] })],
  ['too many', JSON.stringify({ inputs: Object.fromEntries(Array.from({ length: 101 }, (_, at) => [`i${at}`, ''])) })],
])('an event with %s is an error, never a shorter list', (_, text) => {
  const thrown = (() => {
    try {
      return eventInputs(text);
    } catch (error) {
      return error;
    }
  })();
  expect(thrown).toBeInstanceOf(ReleaseError);
  expect(thrown).toMatchObject({ code: 'FACT_UNREADABLE' });
});
