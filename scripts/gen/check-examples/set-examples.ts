// Distributions of one release side by side, and beside those of the release before, each with one thing wrong.

import type { ReleaseSet } from '../../../src/model/release-set.ts';
import { aJob, git } from '../../../test/support/a-collection.ts';
import {
  aPrevious,
  aPreviousFile,
  aSet,
  aTextFile,
  linux12,
  mac12,
  mac13,
  previousName,
  sdist,
  toWheels,
  wheels,
} from '../../../test/support/a-release-set.ts';

const usual = ['Requires-Python: >=3.12', 'Requires-Dist: numpy>=2', 'License-File: LICENSE'];
const onLinux = aJob({ id: 1, name: 'build', labels: ['ubuntu-24.04'] });
const told = (revision: string) => ({ revisions: [{ path: 'demo/version.py', key: 'git_revision', revision }] });
const withSboms = aPrevious([...wheels, sdist].map((file) => aPreviousFile(previousName(file), { sboms: 1 })));

/** A set for each check that looks at all distributions at once. */
export const setExamples: Readonly<Record<string, () => ReleaseSet>> = {
  'changed-top-levels': () => aSet({ [mac12]: { topLevels: ['demo', 'demo_extras'] } }, { previous: aPrevious() }),
  'contested-tag': () => aSet({ 'demo-1.0-cp312-cp312-manylinux_2_17_x86_64.manylinux_2_28_x86_64.whl': {} }),
  'differing-dependencies': () => aSet({ [mac12]: { metadata: [...usual, 'Requires-Dist: helper'] } }),
  'differing-licenses': () => aSet({ [mac12]: { licenses: [] } }),
  'differing-metadata': () => aSet({ [mac12]: { metadata: [...usual, 'Classifier: Typing :: Typed'] } }),
  'differing-python-file': () =>
    aSet({ [mac12]: { files: [aTextFile('demo/__init__.py'), aTextFile('demo/x.py', 'other')] } }),
  'differing-top-levels': () => aSet({ [mac12]: { topLevels: ['demo', 'demo.pth'] } }),
  'foreign-platform': () => aSet({}, { legOf: new Map([[mac12, onLinux]]) }),
  'foreign-revision': () => aSet({ [mac12]: told(git('b')) }, { commit: git('a') }),
  'grown-distribution': () => aSet({ [mac12]: { size: 3_000_000 } }, { previous: aPrevious() }),
  'lost-platform': () => aSet({ [mac12]: null, [mac13]: null }, { previous: aPrevious() }),
  'lost-sbom': () => aSet({ ...toWheels({ sboms: 1 }), [linux12]: { sboms: 0 } }, { previous: withSboms }),
  'mixed-generators': () =>
    aSet({ ...toWheels({ generators: ['setuptools (84.0.0)'] }), [mac12]: { generators: ['setuptools (82.0.1)'] } }),
  'mixed-revisions': () => aSet({ ...toWheels(told(git('a'))), [mac12]: told(git('b')) }),
  'mixed-versions': () => aSet({ 'demo-0.9-cp312-cp312-win_amd64.whl': {} }),
  'uncovered-python': () => aSet(toWheels({ metadata: ['Requires-Python: >=3.11'] })),
};
