import { describe, expect, test } from 'vitest';
import { checkExtension, checkFilename, parseWheelName } from '../../../src/rehearsal/pypi/filename-rules.ts';
import { readFields } from '../../../src/rehearsal/pypi/form-fields.ts';
import { accepted, answerOf, formOf } from './form-answer.ts';

/** What the rules on a file name say: those before the bytes are read, then those behind. */
const answerTo = (filename: string, fields: Readonly<Record<string, string>> = {}): string =>
  answerOf(() => {
    const form = readFields(formOf({ fields }));
    checkExtension(filename, form.one('filetype'));
    checkFilename(filename, 'my-demo', form);
  });

const wheel = (name: string) => ({ filename: name, says: accepted });
const extension = (which: string, filetype: string) =>
  `Invalid file extension: Extension ${which} is invalid for filetype ${filetype}. ` +
  'See https://www.python.org/dev/peps/pep-0527 for more information.';
const unknown =
  'Invalid file extension: Use .tar.gz, .whl or .zip extension. See https://www.python.org/dev/peps/pep-0527 ' +
  'and https://peps.python.org/pep-0715/ for more information';
const controls =
  'Cannot upload a file with non-printable characters (ordinals 0-31) or the DEL character (ordinal 127) in the name.';

// Answers of the real application's own code, in its state of August 2026.

describe('the name of a wheel', () => {
  test.each([
    wheel('my_demo-1.0-py3-none-any.whl'),
    wheel('my_demo-1.0.0-py3-none-any.whl'),
    wheel('my_demo-1-py3-none-any.whl'),
    wheel('my_demo-1.0-1-py3-none-any.whl'),
    wheel('my_demo-1.0-1a-py3-none-any.whl'),
    wheel('my_demo-1.0-py2.py3-none-any.whl'),
    { filename: 'my_demo-1.0-a-py3-none-any.whl', says: "Invalid build number: a in 'my_demo-1.0-a-py3-none-any'" },
    {
      filename: 'My_Demo-1.0-py3-none-any.whl',
      says: "Filename 'My_Demo-1.0-py3-none-any.whl' should contain the normalized project name 'my_demo', not 'My_Demo'.",
    },
    {
      filename: 'my.demo-1.0-py3-none-any.whl',
      says: "Filename 'my.demo-1.0-py3-none-any.whl' should contain the normalized project name 'my_demo', not 'my.demo'.",
    },
    { filename: 'demo-1.0-py3-none-any.whl', says: "Start filename for 'my-demo' with 'my_demo'." },
    { filename: 'my_demo-1.1-py3-none-any.whl', says: "Version in filename should be '1.0' not '1.1'." },
    { filename: 'my_demo-1.0.10-py3-none-any.whl', says: "Version in filename should be '1.0' not '1.0.10'." },
    { filename: 'my_demo-1.0+l-py3-none-any.whl', says: "Version in filename should be '1.0' not '1.0+l'." },
    {
      filename: 'my_demo-1.0-py3-any.whl',
      says: "Invalid wheel filename (wrong number of parts): 'my_demo-1.0-py3-any'",
    },
    {
      filename: 'my_demo-1.0-1-2-py3-none-any.whl',
      says: "Invalid wheel filename (wrong number of parts): 'my_demo-1.0-1-2-py3-none-any'",
    },
    { filename: 'my__demo-1.0-py3-none-any.whl', says: "Invalid project name: 'my__demo-1.0-py3-none-any'" },
    { filename: "my'demo-1.0-py3-none-any.whl", says: 'Invalid project name: "my\'demo-1.0-py3-none-any"' },
    {
      filename: 'my_demo-x-py3-none-any.whl',
      says: "Invalid wheel filename (invalid version): 'my_demo-x-py3-none-any'",
    },
    { filename: 'my_demo-1.0-py3-none-any.WHL', says: extension('.WHL', 'bdist_wheel') },
    { filename: 'my_demo-1.0-py3-none-any.zip', says: extension('.zip', 'bdist_wheel') },
    { filename: 'my_demo-1.0.tar.gz', says: extension('.tar.gz', 'bdist_wheel') },
    { filename: 'my_demo-1.0-py3-none-any.egg', says: unknown },
    { filename: '.whl', says: unknown },
    { filename: 'a/my_demo-1.0-py3-none-any.whl', says: "Cannot upload a file with '/' or '\\' in the name." },
    { filename: 'a\\my_demo-1.0-py3-none-any.whl', says: "Cannot upload a file with '/' or '\\' in the name." },
    { filename: 'my_demo-1.0-py3-none-any\n.whl', says: controls },
    { filename: 'my_demo-1.0-py3-none-any\x7f.whl', says: controls },
  ])('$filename', ({ filename, says }) => {
    expect(answerTo(filename)).toBe(says);
  });
});

const taken =
  'any win32 win_amd64 win_arm64 win_ia64 manylinux1_x86_64 manylinux1_i686 manylinux2010_i686 manylinux2014_aarch64 ' +
  'manylinux2014_s390x manylinux_2_17_x86_64 manylinux_2_17_ppc64 manylinux_2_39_riscv64 musllinux_1_2_aarch64 ' +
  'musllinux_1_2_riscv64 linux_armv6l linux_armv7l macosx_10_9_x86_64 macosx_10_9_universal2 macosx_10_6_fat3 ' +
  'macosx_11_0_arm64 macosx_11_0_intel macosx_15_0_universal2 macosx_26_0_arm64 ios_13_0_arm64_iphoneos ' +
  'ios_13_0_x86_64_iphonesimulator android_21_arm64_v8a android_24_x86 pyemscripten_2026_0_wasm32 WIN32 ' +
  'manylinux_2_17_x86_64.manylinux2014_x86_64';
const refused =
  'win_x86 manylinux1_aarch64 manylinux2010_aarch64 manylinux2014_riscv64 manylinux_2_17_loongarch64 ' +
  'musllinux_1_2_ppc64 linux_x86_64 linux_aarch64 macosx_10_9_fat32 macosx_11_1_arm64 macosx_16_0_arm64 ' +
  'macosx_25_0_arm64 ios_13_0_arm64_watch android_21_mips pyodide_2024_0_wasm32 emscripten_3_1_58_wasm32 ' +
  'freebsd_14_amd64';

describe('the platform of a wheel', () => {
  test.each(taken.split(' '))('%s is taken', (platform) => {
    expect(answerTo(`my_demo-1.0-cp312-cp312-${platform}.whl`)).toBe(accepted);
  });

  test.each(refused.split(' '))('%s is refused, before the rest of the name is judged', (platform) => {
    const filename = `other-2.0-cp312-cp312-win32.${platform}.whl`;
    expect(answerTo(filename)).toBe(`Binary wheel '${filename}' has an unsupported platform tag '${platform}'.`);
  });
});

describe('the name of an sdist', () => {
  const wrong = (filename: string, wanted = 'my_demo-1.0.tar.gz') =>
    `Filename '${filename}' is invalid, should be '${wanted}'.`;
  test.each([
    { filename: 'my_demo-1.0.tar.gz', says: accepted },
    { filename: 'my_demo-1.0.0.tar.gz', says: wrong('my_demo-1.0.0.tar.gz') },
    { filename: 'my-demo-1.0.tar.gz', says: wrong('my-demo-1.0.tar.gz') },
    { filename: 'My_Demo-1.0.tar.gz', says: wrong('My_Demo-1.0.tar.gz') },
    { filename: 'my_demo-1.1.tar.gz', says: wrong('my_demo-1.1.tar.gz') },
    { filename: 'my_demo-1.0.zip', says: wrong('my_demo-1.0.zip') },
    { filename: 'demo-1.0.tar.gz', says: "Start filename for 'my-demo' with 'my_demo'." },
    { filename: 'demo.tar.gz', says: 'Invalid source distribution filename: demo.tar.gz' },
    { filename: 'my_demo-x.tar.gz', says: 'Invalid source distribution filename: my_demo-x.tar.gz' },
    { filename: 'my_demo-1.0.tar.GZ', says: extension('.tar.GZ', 'sdist') },
    { filename: 'my_demo-1.0-py3-none-any.whl', says: extension('.whl', 'sdist') },
    { filename: 'my_demo-1.0.tgz', says: unknown },
  ])('$filename', ({ filename, says }) => {
    expect(answerTo(filename, { filetype: 'sdist' })).toBe(says);
  });

  test('has the version in its normal form', () => {
    const fields = { filetype: 'sdist', version: '1.0-1' };
    expect(answerTo('my_demo-1.0.post1.tar.gz', fields)).toBe(accepted);
  });
});

test('a name that is no wheel’s has no parts', () => {
  expect(parseWheelName('my_demo-1.0.tar.gz')).toBeNull();
  expect(parseWheelName('my_demo-1.0-2b-py2.py3-none-win32.win_amd64.whl')).toEqual({
    name: 'my_demo',
    version: '1.0',
    build: '2b',
    pythons: ['py2', 'py3'],
    abis: ['none'],
    platforms: ['win32', 'win_amd64'],
  });
});
