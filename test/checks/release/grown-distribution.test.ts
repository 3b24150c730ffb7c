import { describe, expect, test } from 'vitest';
import { grownDistribution } from '../../../src/checks/release/grown-distribution.ts';
import {
  aPrevious,
  aPreviousFile,
  aSet,
  linux12,
  mac12,
  previousName,
  sdist,
  toWheels,
  wheels,
} from '../../support/a-release-set.ts';

const file = (path: string, size: number) => ({ path, size, sha256: undefined });
const byIndex = (size: number | undefined = 1_000_000) =>
  aPrevious([...wheels, sdist].map((name) => ({ ...aPreviousFile(previousName(name), {}, false), size })));

describe(grownDistribution.id, () => {
  test.for([
    { is: 'nothing in the same size', changes: {}, previous: byIndex(), examined: 7, finds: [] },
    {
      is: 'nothing in a quarter more, and nothing in less',
      changes: { [mac12]: { size: 1_250_000 }, [linux12]: { size: 1 } },
      previous: byIndex(),
      examined: 7,
      finds: [],
    },
    {
      is: 'what grew more, most first',
      changes: { [mac12]: { size: 1_250_001 }, [sdist]: { size: 3_000_000 } },
      previous: byIndex(),
      examined: 7,
      finds: [
        { where: sdist, what: '3000000 bytes, 200 % more than in 0.9' },
        { where: mac12, what: '1250001 bytes, 25 % more than in 0.9' },
      ],
    },
    {
      is: 'nothing in a small wheel that grew by a page of text',
      changes: toWheels({ size: 20_000 }),
      previous: byIndex(10_000),
      examined: 7,
      finds: [{ where: sdist, what: '1000000 bytes, 9900 % more than in 0.9' }],
    },
    {
      is: 'something where there was nothing',
      changes: { [mac12]: { size: 20_000 }, [sdist]: null, ...nulls(wheels.filter((one) => one !== mac12)) },
      previous: byIndex(0),
      examined: 1,
      finds: [{ where: mac12, what: '20000 bytes, all of them more than in 0.9' }],
    },
    { is: 'nothing where no size is told', changes: {}, previous: byIndex(Number.NaN), examined: 7, finds: [] },
    {
      is: 'nothing, and says so, without a previous release',
      changes: {},
      previous: undefined,
      examined: 0,
      finds: [],
    },
  ])('finds $is', ({ changes, previous, examined, finds }) => {
    expect(grownDistribution.run(aSet(changes, { previous }))).toEqual({ examined, findings: finds });
  });

  test('has examined nothing whose size before nobody tells', () => {
    const untold = aPrevious(byIndex().files.map((one) => ({ ...one, size: undefined })));
    expect(grownDistribution.run(aSet({ [mac12]: { size: 9_000_000 } }, { previous: untold })).examined).toBe(0);
  });

  test('names the file inside that grew most, whatever version or digest is in its path', () => {
    const then = [
      file('demo-0.9.dist-info/METADATA', 50_000),
      file('demo.libs/libx-0123abcd.so.1', 100),
      file('demo/a', 10),
    ];
    const now = [
      file('demo-1.0.dist-info/METADATA', 50_000),
      file('demo.libs/libx-89efcdab.so.1', 600),
      file('demo/a', 300),
      file('demo/new', 400),
    ];
    const previous = aPrevious([aPreviousFile(previousName(mac12), { files: then })]);
    const { findings } = grownDistribution.run(aSet({ [mac12]: { size: 2_000_000, files: now } }, { previous }));
    expect(findings).toEqual([
      {
        where: mac12,
        what: '2000000 bytes, 100 % more than in 0.9; most in "demo.libs/libx-89efcdab.so.1", 500 bytes unpacked',
      },
    ]);
  });

  test('tells ten one by one, and counts the others', () => {
    const many = Array.from({ length: 13 }, (_, at) => `demo-1.0-cp3${at + 20}-cp3${at + 20}-win32.whl`);
    const previous = aPrevious(many.map((name) => aPreviousFile(previousName(name), {}, false)));
    const set = aSet(Object.fromEntries(many.map((name) => [name, { size: 2_000_000 }])), { previous });
    const { findings } = grownDistribution.run(set);
    expect([findings.length, findings.at(-1)]).toEqual([
      11,
      { where: 'release', what: 'and 3 more distributions, which grew less' },
    ]);
  });
});

function nulls(files: readonly string[]): Readonly<Record<string, null>> {
  return Object.fromEntries(files.map((one) => [one, null]));
}
