import { describe, expect, test } from 'vitest';
import { parseDistributionName } from '../../src/model/file-name.ts';
import { numpyFiles } from './numpy-release.ts';

const wheel = {
  kind: 'wheel',
  project: 'demo',
  version: '1.0',
  build: undefined,
  pythons: ['py3'],
  abis: ['none'],
  platforms: ['any'],
};

describe('parseDistributionName', () => {
  test.for([
    { file: 'demo-1.0-py3-none-any.whl', name: wheel },
    { file: 'scikit_learn-1.0-py3-none-any.whl', name: { ...wheel, project: 'scikit-learn' } },
    { file: 'demo-1.0-7_hotfix.B-py3-none-any.whl', name: { ...wheel, build: '7_hotfix.B' } },
    { file: 'demo-1.0-py2.py3-none-any.whl', name: { ...wheel, pythons: ['py2', 'py3'] } },
    {
      file: 'demo-1!1.0rc1.post2.dev3+abc.1-py3-none-any.whl',
      name: { ...wheel, version: '1!1.0rc1.post2.dev3+abc.1' },
    },
    {
      file: 'demo-1.0-cp315-abi3.abi3t-manylinux2014_x86_64.manylinux_2_17_x86_64.whl',
      name: {
        ...wheel,
        pythons: ['cp315'],
        abis: ['abi3', 'abi3t'],
        platforms: ['manylinux2014_x86_64', 'manylinux_2_17_x86_64'],
      },
    },
    { file: 'demo-1.0.tar.gz', name: { kind: 'sdist', project: 'demo', version: '1.0' } },
    { file: 'ruamel_yaml-0.18.tar.gz', name: { kind: 'sdist', project: 'ruamel-yaml', version: '0.18' } },
  ])('reads $file', ({ file, name }) => {
    expect(parseDistributionName(file)).toEqual({ ok: true, value: { ...name, file } });
  });

  test('reads all files of a NumPy release', () => {
    const kinds = numpyFiles.map((file) => {
      const name = parseDistributionName(file);
      return name.ok ? name.value.kind : name.reasons;
    });
    expect(kinds).toEqual([...Array.from({ length: 65 }, () => 'wheel'), 'sdist']);
  });

  const character = (shown: string) => `the name has the character ${shown}; allowed are A-Z a-z 0-9 . _ + ! -`;
  const ending = 'the name ends neither in .whl nor in .tar.gz';
  const parts = 'a wheel has 4 or 5, between name, version, an optional build tag, Python, ABI and platform';

  test.for([
    { file: '', reasons: [ending] },
    { file: '../demo-1.0.tar.gz', reasons: [character('"/"')] },
    { file: 'C:\\demo-1.0.tar.gz', reasons: [character('":"')] },
    { file: 'demo-1.0.tar.gz\n', reasons: [character('U+000A')] },
    { file: 'demo-1.0\u202e.tar.gz', reasons: [character('U+202E')] },
    { file: 'demo-1.0\ud800.tar.gz', reasons: [character('U+D800')] },
    { file: 'dемо-1.0.tar.gz', reasons: [character('"е"')] },
    { file: '😀-1.0.tar.gz', reasons: [character('"😀"')] },
    { file: 'demo-1.0.zip', reasons: [ending] },
    { file: 'demo-1.0.tar.bz2', reasons: [ending] },
    { file: 'demo-1.0.TAR.GZ', reasons: [ending] },
    { file: 'demo-1.0-py3-none-any.WHL', reasons: [ending] },
    { file: 'demo-1.0-py3-none.whl', reasons: [`the name has 3 dashes; ${parts}`] },
    { file: 'demo-1.0-1-x-py3-none-any.whl', reasons: [`the name has 6 dashes; ${parts}`] },
    { file: '.whl', reasons: [`the name has 0 dashes; ${parts}`] },
    { file: '.tar.gz', reasons: ['the name has 0 dashes; an sdist has 1, between name and version'] },
    { file: 'my-demo-1.0.tar.gz', reasons: ['the name has 2 dashes; an sdist has 1, between name and version'] },
    {
      file: 'Demo.x-v1.0.tar.gz',
      reasons: [
        '"Demo.x" is not a normalised project name: lower-case letters and digits, one _ between them',
        'version "v1.0" has to be spelled "1.0"',
      ],
    },
    {
      file: 'de__mo-1.0.x-beta-Py3-none.none-any..any.whl',
      reasons: [
        '"de__mo" is not a normalised project name: lower-case letters and digits, one _ between them',
        '"1.0.x" is not a version that PEP 440 knows',
        'build tag "beta" is none: it starts with a digit, and has letters, digits, _ and . after it',
        'Python tag "Py3" is none: it has lower-case letters, digits and _ only',
        'ABI tag "none" stands twice',
        'platform tag "" is none: it has lower-case letters, digits and _ only',
      ],
    },
  ])('refuses $file', ({ file, reasons }) => {
    expect(parseDistributionName(file)).toEqual({ ok: false, reasons });
  });

  test('takes 255 characters and not one more', () => {
    const nameOf = (length: number) => `${'a'.repeat(length - '-1.0.tar.gz'.length)}-1.0.tar.gz`;
    expect(parseDistributionName(nameOf(255)).ok).toBe(true);
    expect(parseDistributionName(nameOf(256))).toEqual({
      ok: false,
      reasons: ['the name has 256 characters; at most 255 are allowed'],
    });
  });
});
