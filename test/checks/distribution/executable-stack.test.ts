import { describe, expect, test } from 'vitest';
import { executableStack } from '../../../src/checks/distribution/executable-stack.ts';
import { elfBytes } from '../../support/elf-bytes.ts';
import { machBytes } from '../../support/mach-bytes.ts';
import { nativeWheel } from '../../support/native-wheel.ts';

const run = (bytes: Uint8Array) =>
  executableStack.run(nativeWheel('cp312-cp312-manylinux_2_28_x86_64', { 'a.so': bytes }));

describe(executableStack.id, () => {
  test.for([
    { is: 'a plain stack', bytes: elfBytes(), examined: 1 },
    { is: 'silence where silence means a plain one', bytes: elfBytes({ machine: 183, stack: undefined }), examined: 1 },
    { is: 'an object file, which nobody loads', bytes: elfBytes({ bare: true, type: 1 }), examined: 0 },
    { is: 'a file of macOS', bytes: machBytes(), examined: 0 },
  ])('finds nothing wrong with $is', ({ bytes, examined }) => {
    expect(run(bytes)).toEqual({ examined, findings: [] });
  });

  test.for([
    {
      is: 'an executable stack',
      bytes: elfBytes({ stack: 'executable' }),
      what: 'its PT_GNU_STACK asks for an executable stack',
    },
    {
      is: 'one for arm64',
      bytes: elfBytes({ machine: 183, stack: 'executable' }),
      what: 'its PT_GNU_STACK asks for an executable stack',
    },
    {
      is: 'silence on x86_64',
      bytes: elfBytes({ stack: undefined }),
      what: 'it has no PT_GNU_STACK, which on x86_64 asks for one',
    },
    {
      is: 'silence on x86',
      bytes: elfBytes({ machine: 3, wide: false, stack: undefined }),
      what: 'it has no PT_GNU_STACK, which on x86 asks for one',
    },
  ])('finds $is', ({ bytes, what }) => {
    expect(run(bytes)).toEqual({ examined: 1, findings: [{ where: 'a.so', what }] });
  });
});
