import { describe, expect, test } from 'vitest';
import { nativeInPureWheel } from '../../../src/checks/distribution/native-in-pure-wheel.ts';
import { aWheelSubject, corePath, distInfo, libraryPath, wheelFile } from '../../support/a-wheel.ts';
import { elfBytes } from '../../support/elf-bytes.ts';
import { machBytes } from '../../support/mach-bytes.ts';
import { peBytes } from '../../support/pe-bytes.ts';

const any = 'demo-1.0-py3-none-any.whl';
const says = (root: string) => ({ [`${distInfo}/WHEEL`]: `Wheel-Version: 1.0\nRoot-Is-Purelib: ${root}\n` });
const none = { [corePath]: undefined, [libraryPath]: undefined };
const run = (file: string, files: Readonly<Record<string, string | Uint8Array | undefined>>) =>
  nativeInPureWheel.run(aWheelSubject({ file, files: { ...none, ...files } }));
const found = (why: string, ...paths: string[]) => paths.map((where) => ({ where, what: `it is native, and ${why}` }));

describe(nativeInPureWheel.id, () => {
  test.for([
    { is: 'nothing in a pure wheel', file: any, files: says('true'), examined: 0, findings: [] },
    {
      is: 'nothing wrong with native files of a platform',
      file: wheelFile,
      files: { 'a.so': elfBytes() },
      examined: 1,
      findings: [],
    },
    {
      is: 'nothing wrong with code for .NET',
      file: any,
      files: { 'a.dll': peBytes({ managed: true }) },
      examined: 0,
      findings: [],
    },
    {
      is: 'every kind of file where the name says any',
      file: any,
      files: { 'a.so': elfBytes(), 'b.dylib': machBytes(), 'c.exe': peBytes() },
      examined: 3,
      findings: found('the file name has the platform any', 'a.so', 'b.dylib', 'c.exe'),
    },
    {
      is: 'one where WHEEL says that there is none',
      file: wheelFile,
      files: { ...says('True'), 'a.so': elfBytes() },
      examined: 1,
      findings: found('WHEEL says Root-Is-Purelib: true', 'a.so'),
    },
    {
      is: 'one that hides behind another name',
      file: any,
      files: { ...says('false'), 'demo/data.txt': elfBytes() },
      examined: 1,
      findings: found('the file name has the platform any', 'demo/data.txt'),
    },
    {
      is: 'nothing without WHEEL',
      file: wheelFile,
      files: { [`${distInfo}/WHEEL`]: undefined, 'a.so': elfBytes() },
      examined: 1,
      findings: [],
    },
  ])('finds $is', ({ file, files, examined, findings }) => {
    expect(run(file, files)).toEqual({ examined, findings });
  });
});
