import { describe, expect, test } from 'vitest';
import { parseRelease, renderRelease } from '../../src/model/parse-release.ts';
import { aDistribution, aLeg, aRelease } from './documents.ts';

const release = aRelease();
const page = renderRelease(release);
const notCanonical = (line: number) =>
  `release.json is not in its canonical form: line ${line} is not what wheelgate writes for the same values`;

describe('renderRelease', () => {
  test('gives the same bytes whatever order members and lists came in', () => {
    const turned = Object.fromEntries(Object.entries(release).toReversed());
    const again = {
      ...release,
      ...turned,
      legs: release.legs.toReversed(),
      distributions: release.distributions.toReversed(),
    };
    expect(Object.keys(turned)[0]).toBe('excluded');
    expect(renderRelease(again)).toBe(page);
  });

  test('indents by two spaces and ends with a line break', () => {
    expect(page.split('\n').slice(0, 3)).toEqual(['{', '  "v": 1,', '  "world": "production",']);
    expect(page.endsWith('\n}\n')).toBe(true);
  });
});

describe('parseRelease', () => {
  test('reads what was written, from text and from a view into other bytes', () => {
    const bytes = new TextEncoder().encode(`##${page}##`).subarray(2, -2);
    expect(parseRelease(page)).toEqual({ ok: true, value: release });
    expect(parseRelease(bytes)).toEqual({ ok: true, value: release });
  });

  test.for([
    { is: 'another indentation', bytes: JSON.stringify(JSON.parse(page), null, 4), reasons: [notCanonical(2)] },
    { is: 'a missing line break', bytes: page.trimEnd(), reasons: [notCanonical(page.split('\n').length - 1)] },
    { is: 'CRLF', bytes: page.replaceAll('\n', '\r\n'), reasons: [notCanonical(1)] },
    { is: 'an escape where none is needed', bytes: page.replace('"demo"', '"\\u0064emo"'), reasons: [notCanonical(4)] },
    { is: 'a number spelled 1e3', bytes: page.replace('1000,', '1e3,'), reasons: [notCanonical(82)] },
    {
      is: 'bytes that are not UTF-8',
      bytes: Buffer.from(page.replace('build 11', 'build \xE9'), 'latin1'),
      reasons: [notCanonical(45)],
    },
    { is: 'a byte order mark', bytes: `\uFEFF${page}`, reasons: [expect.stringContaining('release.json is not JSON')] },
    {
      is: 'distributions out of order',
      bytes: JSON.stringify({ ...release, distributions: release.distributions.toReversed() }),
      reasons: ['distributions[1]: is out of order; the list is sorted by file in byte order, each once'],
    },
    {
      is: 'a file twice',
      bytes: renderRelease(aRelease({ distributions: [aDistribution('a.whl'), aDistribution('a.whl')] })),
      reasons: ['distributions[1]: is out of order; the list is sorted by file in byte order, each once'],
    },
    {
      is: 'no distribution',
      bytes: renderRelease(aRelease({ distributions: [] })),
      reasons: ['distributions: expected a list of 1 to 1000, got a list of 0'],
    },
    {
      is: 'a leg and a row that nobody knows',
      bytes: renderRelease(aRelease({ legs: [aLeg(12)], expected: [] })),
      reasons: ['distributions[1].leg: 11 is none of the legs', 'distributions[1].row: nobody expects that row'],
    },
    {
      is: 'a file in another folder',
      bytes: renderRelease(aRelease({ excluded: ['../x.whl'] })),
      reasons: ['excluded[0]: "../x.whl" has a character that no file name may have here'],
    },
  ])('refuses $is', ({ bytes, reasons }) => {
    expect(parseRelease(bytes)).toEqual({ ok: false, reasons });
  });

  test('refuses any one byte more or less', () => {
    for (let index = 0; index < page.length; index++) {
      expect(parseRelease(`${page.slice(0, index)} ${page.slice(index)}`)).not.toEqual({ ok: true, value: release });
      expect(parseRelease(page.slice(0, index) + page.slice(index + 1))).not.toEqual({ ok: true, value: release });
    }
  });

  test('refuses a page that is too long before reading it', () => {
    const reasons = ['release.json has 16777217 bytes; at most 16777216 are read'];
    expect(parseRelease(Buffer.alloc(16 * 1024 * 1024 + 1, ' '))).toEqual({ ok: false, reasons });
  });
});
