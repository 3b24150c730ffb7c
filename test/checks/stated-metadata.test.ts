import { describe, expect, test } from 'vitest';
import { isSince, metadataOf, shown, statedMetadata } from '../../src/checks/stated-metadata.ts';
import { aWheelSubject } from '../support/a-wheel.ts';
import { metadataPath, withMetadata } from '../support/with-metadata.ts';

const unread = aWheelSubject({ files: { [metadataPath]: undefined } }).facts;

describe('statedMetadata', () => {
  test('gives what the fields say, and passes over what says nothing', () => {
    const { facts } = withMetadata('Summary: a\nKeywords: UNKNOWN\nAuthor:\nsummary: b\nLicense: c');
    expect(statedMetadata(facts, 'Summary', 'Keywords', 'Author')).toEqual([
      { where: metadataPath, name: 'Summary', value: 'a' },
      { where: metadataPath, name: 'Summary', value: 'b' },
    ]);
    expect([statedMetadata(unread, 'Summary'), metadataOf(unread)]).toEqual([[], undefined]);
  });
});

describe('isSince', () => {
  test('compares versions of the format, and takes an unknown one for the oldest', () => {
    const since = (declared: string) => isSince(withMetadata('', declared).facts, '2.4');
    expect(['2.3', '2.4', '2.5', '9.9'].map(since)).toEqual([false, true, true, false]);
    expect(isSince(unread, '1.0')).toBe(false);
  });
});

describe('shown', () => {
  test('quotes and cuts', () => {
    expect([shown('a\n"b"'), shown('x'.repeat(300)).length]).toEqual(['"a\\n\\"b\\""', 202]);
  });
});
