import { describe, expect, test } from 'vitest';
import { malformedNative } from '../../../src/checks/distribution/malformed-native.ts';
import { elfBytes } from '../../support/elf-bytes.ts';
import { fatBytes } from '../../support/mach-bytes.ts';
import { nativeWheel } from '../../support/native-wheel.ts';

const tags = 'cp312-cp312-manylinux_2_28_x86_64';

describe(malformedNative.id, () => {
  test.for([
    { is: 'nothing without native files', natives: {}, examined: 0, findings: [] },
    { is: 'nothing wrong with a good one', natives: { 'a.so': elfBytes() }, examined: 1, findings: [] },
    {
      is: 'nothing wrong with a class of Java',
      natives: { 'A.class': Buffer.from('cafebabe0000003d', 'hex') },
      examined: 0,
      findings: [],
    },
    {
      is: 'one that is cut short, whatever its name',
      natives: { 'a.so': elfBytes(), 'b.txt': elfBytes().subarray(0, 40), 'c.dylib': fatBytes([]) },
      examined: 3,
      findings: [
        { where: 'b.txt', what: 'it ends too early, or points beyond its end' },
        { where: 'c.dylib', what: 'it has 0 slices; 1 to 16 are read' },
      ],
    },
  ])('finds $is', ({ natives, examined, findings }) => {
    expect(malformedNative.run(nativeWheel(tags, natives))).toEqual({ examined, findings });
  });
});
