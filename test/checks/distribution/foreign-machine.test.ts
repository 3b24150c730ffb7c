import { describe, expect, test } from 'vitest';
import { foreignMachine } from '../../../src/checks/distribution/foreign-machine.ts';
import { elfBytes } from '../../support/elf-bytes.ts';
import { nativeWheel } from '../../support/native-wheel.ts';
import { peBytes } from '../../support/pe-bytes.ts';

const module = 'demo/a.cp312-win_amd64.pyd';
const x86 = peBytes({ machine: 0x14c, wide: false });
const run = (natives: Readonly<Record<string, Uint8Array>>) =>
  foreignMachine.run(nativeWheel('cp312-cp312-win_amd64', natives));

describe(foreignMachine.id, () => {
  test.for([
    { is: 'nothing to ask where there are only modules', natives: { [module]: x86 }, examined: 0, findings: [] },
    {
      is: 'nothing wrong with a program for the tag',
      natives: { 'demo/run.exe': peBytes({ dll: false }) },
      examined: 1,
      findings: [],
    },
    {
      is: 'nothing wrong with code for .NET',
      natives: { 'demo/a.dll': peBytes({ machine: 0x14c, wide: false, managed: true }) },
      examined: 0,
      findings: [],
    },
    {
      is: 'a program for another machine',
      natives: { [module]: peBytes(), 'demo/run.exe': x86 },
      examined: 1,
      findings: [{ where: 'demo/run.exe', what: 'it is for x86, the tag win_amd64 is for x86_64' }],
    },
    {
      is: 'a library for another system',
      natives: { 'demo/attach.so': elfBytes() },
      examined: 1,
      findings: [{ where: 'demo/attach.so', what: 'it is an ELF file for x86_64, the tag is win_amd64' }],
    },
    {
      is: 'code for a graphics card',
      natives: { 'demo/kernel.cubin': elfBytes({ machine: 190, bare: true }) },
      examined: 1,
      findings: [{ where: 'demo/kernel.cubin', what: 'it is an ELF file for machine 0xbe, the tag is win_amd64' }],
    },
  ])('finds $is', ({ natives, examined, findings }) => {
    expect(run(natives)).toEqual({ examined, findings });
  });
});
