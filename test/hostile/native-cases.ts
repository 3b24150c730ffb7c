import { corePath, libraryPath, type WheelChange } from '../support/a-wheel.ts';
import { elfBytes } from '../support/elf-bytes.ts';
import { arm64, fatBytes, machBytes, x8664 } from '../support/mach-bytes.ts';
import { peBytes } from '../support/pe-bytes.ts';
import { type HostileCase, wheelCase } from './hostile-case.ts';
import { tagged } from './tagged-wheel.ts';

/** A wheel of these tags with these native files. */
const native = (
  name: string,
  about: string,
  tags: string,
  files: WheelChange['files'],
  { blocks = '', warns = '' }: { blocks?: string; warns?: string },
): HostileCase => wheelCase(`native-${name}`, about, { ...tagged(`cp312-cp312-${tags}`, files), blocks, warns });

const linux = 'manylinux_2_28_x86_64';
const so = 'demo/a.cpython-312-x86_64-linux-gnu.so';
const mac = 'demo/a.cpython-312-darwin.so';
const pyd = 'demo/a.cp312-win_amd64.pyd';
const machine = { blocks: 'machine-mismatch' };
const abi = { blocks: 'extension-abi-mismatch' };

const machines = [
  native('arm-in-x86', 'A module for ARM is in a wheel for x86.', linux, { [so]: elfBytes({ machine: 183 }) }, machine),
  native(
    'narrow-in-wide',
    'A module for 32 bits is in a wheel for 64.',
    linux,
    { [so]: elfBytes({ machine: 3, wide: false }) },
    machine,
  ),
  native(
    'big-endian',
    'A module has the other order of bytes.',
    'manylinux2014_ppc64le',
    { [so]: elfBytes({ machine: 21, big: true }) },
    machine,
  ),
  native('windows-in-linux', 'A module for Windows is in a wheel for Linux.', linux, { [pyd]: peBytes() }, machine),
  native(
    'linux-in-windows',
    'A module for Linux is in a wheel for Windows.',
    'win_amd64',
    { [pyd]: elfBytes() },
    machine,
  ),
  native(
    'mac-in-linux',
    'A module for macOS is in a wheel for Linux.',
    linux,
    { [so]: machBytes({ cpu: x8664 }) },
    machine,
  ),
  native(
    'linux-in-mac',
    'A module for Linux is in a wheel for macOS.',
    'macosx_11_0_arm64',
    { [mac]: elfBytes() },
    machine,
  ),
  native(
    'half-of-universal',
    'A module for one machine is in a wheel for two.',
    'macosx_11_0_universal2',
    { [mac]: machBytes() },
    machine,
  ),
  native(
    'other-mac',
    'A module for Intel is in a wheel for Apple’s machines.',
    'macosx_11_0_arm64',
    { [mac]: machBytes({ cpu: x8664 }) },
    machine,
  ),
  native(
    'windows-arm',
    'A module for x86 is in a wheel for Windows on ARM.',
    'win_arm64',
    { 'demo/a.cp312-win_arm64.pyd': peBytes() },
    machine,
  ),
  native(
    'windows-narrow',
    'A module for 64 bits is in a wheel for 32.',
    'win32',
    { 'demo/a.cp312-win32.pyd': peBytes() },
    machine,
  ),
  native(
    'helper-of-other-machine',
    'A program for another machine is beside the modules.',
    linux,
    { 'demo/bin/tool': elfBytes({ machine: 183, type: 2 }) },
    { warns: 'foreign-machine' },
  ),
  wheelCase('native-library-of-other-machine', 'A library that a module loads is for another machine.', {
    files: { [libraryPath]: elfBytes({ machine: 183, soname: 'libz-0123abcd.so.1' }) },
    blocks: 'machine-mismatch',
  }),
];

const names = [
  native(
    'other-python',
    'A module is named for another Python.',
    linux,
    { 'demo/a.cpython-311-x86_64-linux-gnu.so': elfBytes() },
    abi,
  ),
  native(
    'free-threaded-name',
    'A module is named for Python without its lock.',
    linux,
    { 'demo/a.cpython-312t-x86_64-linux-gnu.so': elfBytes() },
    abi,
  ),
  native(
    'pypy-name',
    'A module is named for PyPy.',
    linux,
    { 'demo/a.pypy310-pp73-x86_64-linux-gnu.so': elfBytes() },
    abi,
  ),
  native(
    'windows-other-python',
    'A module for Windows is named for another Python.',
    'win_amd64',
    { 'demo/a.cp311-win_amd64.pyd': peBytes() },
    abi,
  ),
  wheelCase('native-abi3', 'A wheel for every later Python has a module for one.', {
    ...tagged(`cp39-abi3-${linux}`, { 'demo/a.cpython-39-x86_64-linux-gnu.so': elfBytes() }),
    blocks: 'abi3-mismatch',
  }),
  wheelCase('native-abi3-in-free-threaded', 'A wheel for Python without its lock has a module of the old stable ABI.', {
    ...tagged(`cp313-cp313t-${linux}`, { 'demo/a.abi3.so': elfBytes() }),
    blocks: 'abi3-mismatch',
  }),
];

const warned = (warns: string) => ({ warns });
const levels = [
  native(
    'glibc',
    'A module needs a newer glibc than the tag promises.',
    'manylinux_2_17_x86_64',
    { [so]: elfBytes({ versions: { 'libc.so.6': ['GLIBC_2.34'] } }) },
    warned('glibc-mismatch'),
  ),
  native(
    'glibc-in-musl',
    'A module that needs glibc is in a wheel for musl.',
    'musllinux_1_2_x86_64',
    { [so]: elfBytes() },
    warned('foreign-library glibc-mismatch'),
  ),
  native(
    'macos',
    'A module needs a newer macOS than the tag promises.',
    'macosx_11_0_arm64',
    { [mac]: machBytes({ macos: [14, 0] }) },
    warned('macos-minimum-mismatch'),
  ),
  native(
    'stack',
    'A module asks for an executable stack.',
    linux,
    { [so]: elfBytes({ stack: 'executable' }) },
    warned('executable-stack'),
  ),
  native(
    'stack-unsaid',
    'A module does not say what its stack needs.',
    linux,
    { [so]: elfBytes({ stack: undefined }) },
    warned('executable-stack'),
  ),
  native(
    'rpath-out',
    'A module looks for libraries outside of what is installed.',
    linux,
    { [so]: elfBytes({ rpath: '$ORIGIN/../../../lib' }) },
    warned('escaping-rpath'),
  ),
  native(
    'rpath-absolute',
    'A module looks for libraries in a folder that anybody may have made.',
    linux,
    { [so]: elfBytes({ runpath: '/opt/evil/lib' }) },
    warned('escaping-rpath'),
  ),
  native(
    'rpath-build',
    'A module looks for libraries where it was built.',
    linux,
    { [so]: elfBytes({ rpath: '/tmp/build-env/lib' }) },
    warned('build-path'),
  ),
  native(
    'rpath-mac',
    'A module for macOS looks for libraries where it was built.',
    'macosx_11_0_arm64',
    { [mac]: machBytes({ rpaths: ['/private/tmp/x'] }) },
    warned('build-path'),
  ),
  native(
    'library',
    'A module needs a library that no system promises.',
    linux,
    { [so]: elfBytes({ needed: ['libevil.so.1'] }) },
    warned('foreign-library'),
  ),
  native(
    'library-mac',
    'A module needs a library of a package manager.',
    'macosx_11_0_arm64',
    { [mac]: machBytes({ libraries: ['/opt/homebrew/lib/libx.dylib'] }) },
    warned('foreign-library'),
  ),
];

const malformed = warned('malformed-native');
const forms = [
  native('elf-cut', 'An ELF file ends in its header.', linux, { [so]: elfBytes().subarray(0, 30) }, malformed),
  native(
    'elf-shifted',
    'The dynamic section of an ELF file is not where its segment says.',
    linux,
    { [so]: elfBytes({ shift: 3 }) },
    malformed,
  ),
  native(
    'elf-segments',
    'An ELF file announces more segments than it has.',
    linux,
    { [so]: elfBytes({ segments: 60_000 }) },
    malformed,
  ),
  native(
    'elf-names',
    'The names of an ELF file lie behind its end.',
    linux,
    { [so]: elfBytes({ textsGrow: 1_000_000 }) },
    malformed,
  ),
  native(
    'mach-o-cut',
    'A Mach-O file ends in its commands.',
    'macosx_11_0_arm64',
    { [mac]: machBytes().subarray(0, 60) },
    malformed,
  ),
  native(
    'mach-o-count',
    'A Mach-O file announces more commands than it has.',
    'macosx_11_0_arm64',
    { [mac]: machBytes({ count: 1_000 }) },
    malformed,
  ),
  native(
    'fat-named',
    'The table of a fat file names another machine than its slice.',
    'macosx_11_0_universal2',
    { [mac]: fatBytes([machBytes({ cpu: x8664 }), machBytes({ cpu: arm64 })], { named: [arm64, arm64] }) },
    malformed,
  ),
  native(
    'pe-sections',
    'A PE file announces more sections than it has.',
    'win_amd64',
    { [pyd]: peBytes({ sections: 5_000 }) },
    malformed,
  ),
  native(
    'pe-imports',
    'The imports of a PE file lie nowhere.',
    'win_amd64',
    { [pyd]: peBytes({ shift: 0x100000 }) },
    malformed,
  ),
];

const libraries = [
  wheelCase('native-library-uncovered', 'No SBOM lists a library that the wheel brings.', {
    files: { 'demo.libs/libevil-89abcdef.so.2': elfBytes({ soname: 'libevil-89abcdef.so.2' }) },
    warns: 'uncovered-library',
  }),
  wheelCase('native-library-gone', 'The wheel has no library that its module asks for.', {
    files: { [libraryPath]: undefined },
    warns: 'foreign-library',
  }),
  wheelCase('native-module-is-text', 'A module is a text.', { files: { [corePath]: '#!/bin/sh\n' } }),
];

/** Everything that can be wrong with native files. */
export const nativeCases: readonly HostileCase[] = [...machines, ...names, ...levels, ...forms, ...libraries];
