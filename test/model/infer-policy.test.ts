import { describe, expect, test } from 'vitest';
import { expandRows, matchExpected } from '../../src/model/expected.ts';
import { inferPolicy } from '../../src/model/infer-policy.ts';
import { parsePolicy } from '../../src/model/parse-policy.ts';
import { cryptographyFiles } from './cryptography-release.ts';
import { nameOf } from './names.ts';
import { numpyFiles } from './numpy-release.ts';
import { seeded } from './seeded.ts';

const exact = { missing: [], unexpected: [], crowded: [], ambiguous: [] };

/** Holds files against the policy that was inferred from them: as many rows as files, each met by one. */
function matchOwn(files: readonly string[], project: string) {
  const names = files.map(nameOf);
  const policy = parsePolicy(inferPolicy(names, { project, repository: `acme/${project}` }));
  if (!policy.ok) throw new Error(policy.reasons.join('\n'));
  const rows = expandRows(policy.value.distributions);
  if (!rows.ok) throw new Error(rows.reasons.join('\n'));
  const { rowOf, ...rest } = matchExpected(rows.value, names);
  return { ...rest, met: rowOf.size, rows: rows.value.length };
}

describe('inferPolicy', () => {
  test('writes a policy for NumPy that a person could keep', () => {
    expect(inferPolicy(numpyFiles.map(nameOf), { project: 'numpy', repository: 'numpy/numpy' })).toBe(`\
# Inferred from the names of the files of one release. docs/policy.md has every key.
project: numpy
source:
  repository: numpy/numpy
  tag: v{version}
workflow: {file: wheels.yml}
distributions:
  sdist: require
  wheels:
    - "{cp312,cp313,cp314,cp315,cp315t}-macosx_10_*_x86_64"
    - "{cp312,cp313,cp314,cp314t,cp315,cp315t}-{macosx_11_0_arm64,macosx_14_0_arm64,macosx_14_0_x86_64}"
    - "{cp312,cp313,cp314,cp314t,cp315,cp315t}-{manylinux_*,musllinux_*}_{aarch64,x86_64}"
    - "{cp312,cp313,cp314,cp314t,cp315,cp315t}-{win32,win_amd64,win_arm64}"
indexes:
  testpypi: {environment: testpypi, approval: none}
  pypi: {environment: pypi}
`);
  });

  test('writes one for a project of pure Python', () => {
    const names = ['packaging-26.3-py3-none-any.whl', 'packaging-26.3.tar.gz'].map(nameOf);
    const facts = { project: 'packaging', repository: 'pypa/packaging', workflowFile: 'publish.yaml' };
    expect(inferPolicy(names, facts)).toBe(`\
# Inferred from the names of the files of one release. docs/policy.md has every key.
project: packaging
source:
  repository: pypa/packaging
  tag: v{version}
workflow: {file: publish.yaml}
distributions:
  sdist: require
  wheels:
    - "py3-any"
indexes:
  testpypi: {environment: testpypi, approval: none}
  pypi: {environment: pypi}
`);
  });

  test.for([
    { is: 'NumPy', files: numpyFiles, project: 'numpy' },
    { is: 'stable ABIs side by side', files: cryptographyFiles, project: 'cryptography' },
    { is: 'an sdist alone', files: ['demo-1.0.tar.gz'], project: 'demo' },
    { is: 'a wheel alone', files: ['demo-1.0-py2.py3-none-any.whl'], project: 'demo' },
    {
      is: 'old and new names of one platform',
      files: [
        'demo-1.0-cp312-cp312-manylinux2014_x86_64.manylinux_2_17_x86_64.whl',
        'demo-1.0-cp313-cp313-manylinux_2_17_x86_64.manylinux2014_x86_64.whl',
        'demo-1.0-cp313-cp313-manylinux_2_28_x86_64.whl',
      ],
      project: 'demo',
    },
    {
      is: 'tags that no short form is for',
      files: ['demo-1.0-cp312-none-win32.whl', 'demo-1.0-cp37-cp37m-win32.whl', 'demo-1.0-cp312-cp312-win32.whl'],
      project: 'demo',
    },
    {
      is: 'platforms of several families in one wheel',
      files: ['demo-1.0-py3-none-macosx_11_0_arm64.win32.whl', 'demo-1.0-py3-none-macosx_11_0_arm64.whl'],
      project: 'demo',
    },
    { is: 'a project that YAML would take for a number', files: ['1e3-1.0.tar.gz'], project: '1e3' },
    { is: 'a project that YAML would take for a truth', files: ['true-1.0.tar.gz'], project: 'true' },
    {
      is: '900 wheels of one platform',
      files: Array.from({ length: 900 }, (_, python) => `demo-1.0-cp${python}-cp${python}-win32.whl`),
      project: 'demo',
    },
  ])('is met exactly by $is', ({ files, project }) => {
    expect(matchOwn(files, project)).toEqual({ ...exact, met: files.length, rows: files.length });
  });

  test('is the same for every order of the files', () => {
    const facts = { project: 'cryptography', repository: 'pyca/cryptography' };
    const text = inferPolicy(cryptographyFiles.map(nameOf), facts);
    const { shuffled } = seeded(1);
    for (let round = 0; round < 20; round += 1) {
      expect(inferPolicy(shuffled(cryptographyFiles).map(nameOf), facts)).toBe(text);
    }
  });

  test('is met exactly by any part of a release, too (seed 2)', () => {
    const random = seeded(2);
    for (const files of [numpyFiles, cryptographyFiles]) {
      for (let round = 0; round < 40; round += 1) {
        const part = random.shuffled(files).slice(0, 1 + random.below(files.length));
        expect(matchOwn(part, 'demo')).toEqual({ ...exact, met: part.length, rows: part.length });
      }
    }
  });
});
