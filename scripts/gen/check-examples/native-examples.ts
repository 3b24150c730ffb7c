// Wheels whose programs and libraries are wrong, or say something else than the tag.

import { aWheelSubject } from '../../../test/support/a-wheel.ts';
import { elfBytes } from '../../../test/support/elf-bytes.ts';
import { machBytes } from '../../../test/support/mach-bytes.ts';
import { nativeWheel } from '../../../test/support/native-wheel.ts';
import type { DistributionExamples } from './distribution-example.ts';

const linux = 'cp312-cp312-manylinux_2_28_x86_64';
const core = 'demo/_core.cpython-312-x86_64-linux-gnu.so';
const arm64 = 183;

export const nativeExamples: DistributionExamples = {
  'abi3-mismatch': () => nativeWheel('cp311-abi3-manylinux_2_28_x86_64', { [core]: elfBytes() }),
  'build-path': () => nativeWheel(linux, { [core]: elfBytes({ rpath: '/project/build/lib' }) }),
  'escaping-rpath': () => nativeWheel(linux, { [core]: elfBytes({ rpath: '/opt/gcc/lib64' }) }),
  'executable-stack': () => nativeWheel(linux, { [core]: elfBytes({ stack: 'executable' }) }),
  'extension-abi-mismatch': () => nativeWheel('cp313-cp313-manylinux_2_28_x86_64', { [core]: elfBytes() }),
  'foreign-library': () => nativeWheel(linux, { [core]: elfBytes({ needed: ['libssl.so.3', 'libc.so.6'] }) }),
  'foreign-machine': () => nativeWheel(linux, { [core]: elfBytes(), 'demo/attach.so': elfBytes({ machine: arm64 }) }),
  'glibc-mismatch': () => nativeWheel(linux, { [core]: elfBytes({ versions: { 'libc.so.6': ['GLIBC_2.34'] } }) }),
  'machine-mismatch': () => nativeWheel(linux, { [core]: elfBytes({ machine: arm64 }) }),
  'macos-minimum-mismatch': () =>
    nativeWheel('cp312-cp312-macosx_11_0_arm64', {
      'demo/_core.cpython-312-darwin.so': machBytes({ macos: [14, 0] }),
    }),
  'malformed-native': () => nativeWheel(linux, { [core]: elfBytes().subarray(0, 40) }),
  'native-in-pure-wheel': () => aWheelSubject({ file: 'demo-1.0-py3-none-any.whl' }),
  'purelib-mismatch': () =>
    aWheelSubject({
      file: 'demo-1.0-py3-none-any.whl',
      files: { 'demo-1.0.dist-info/WHEEL': 'Wheel-Version: 1.0\nRoot-Is-Purelib: true\n' },
    }),
};
