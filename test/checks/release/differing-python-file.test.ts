import { describe, expect, test } from 'vitest';
import { differingPythonFile } from '../../../src/checks/release/differing-python-file.ts';
import type { SummaryFile } from '../../../src/model/distribution-summary.ts';
import {
  aSet,
  aTextFile,
  linux12,
  mac12,
  mac13,
  sdist,
  toWheels,
  windows12,
  windows13,
} from '../../support/a-release-set.ts';

const init = aTextFile('demo/__init__.py');
const x = aTextFile('demo/x.py');
const withFiles = (...files: readonly SummaryFile[]) => ({ files: [init, x, ...files] });
const delvewheel = aTextFile('demo-1.0.dist-info/DELVEWHEEL');
const pure = 'demo-1.0-py3-none-any.whl';

describe(differingPythonFile.id, () => {
  test.for([
    { is: 'nothing where all are the same', set: aSet(), finds: [] },
    {
      is: 'a changed file in one wheel',
      set: aSet({ [mac12]: { files: [init, aTextFile('demo/x.py', 'evil')] } }),
      finds: [{ where: 'demo/x.py', what: `another text in ${mac12} than in 5 other wheels` }],
    },
    {
      is: 'changes of the same wheels, once',
      set: aSet({
        [mac12]: { files: [aTextFile('demo/__init__.py', 'evil'), aTextFile('demo/x.py', 'evil')] },
        [mac13]: { files: [aTextFile('demo/__init__.py', 'evil'), aTextFile('demo/x.py', 'evil')] },
      }),
      finds: [
        {
          where: 'demo/__init__.py and demo/x.py',
          what: `another text in ${mac12} and ${mac13} than in 4 other wheels`,
        },
      ],
    },
    {
      is: 'a module that one wheel alone has',
      set: aSet({ [mac12]: withFiles(aTextFile('demo/evil.py')) }),
      finds: [{ where: 'demo/evil.py', what: `only in ${mac12}, of 6 wheels` }],
    },
    {
      is: 'a module that one wheel lacks',
      set: aSet({ [mac12]: { files: [init] } }),
      finds: [{ where: 'demo/x.py', what: `missing in ${mac12}, of 6 wheels` }],
    },
    {
      is: 'nothing in Windows line breaks',
      set: aSet({
        ...toWheels({ files: [aTextFile('demo/x.py', 'a\nb\n')] }),
        [windows12]: { files: [aTextFile('demo/x.py', 'a\r\nb\r\n')] },
      }),
      finds: [],
    },
    {
      is: 'nothing in what a build writes for its machine, or in other files than Python’s',
      set: aSet({
        [mac12]: withFiles(
          aTextFile('demo/__config__.py', 'mac'),
          aTextFile('demo/_version.py', 'mac'),
          aTextFile('demo/util/_build_config.py', 'mac'),
          aTextFile('demo/build_info.py', 'mac'),
          aTextFile('demo/x.h', 'mac'),
          aTextFile('demo-1.0.dist-info/RECORD', 'mac'),
        ),
      }),
      finds: [],
    },
    {
      is: 'a file whose name only sounds like one that a build writes',
      set: aSet({ [mac12]: withFiles(aTextFile('demo/configure.py'), aTextFile('demo/conversions.py')) }),
      finds: [{ where: 'demo/configure.py and demo/conversions.py', what: `only in ${mac12}, of 6 wheels` }],
    },
    {
      is: 'nothing in a package that delvewheel has patched alike in all wheels that it repaired',
      set: aSet({
        [windows12]: { files: [aTextFile('demo/__init__.py', 'patched'), x, delvewheel] },
        [windows13]: { files: [aTextFile('demo/__init__.py', 'patched'), x, delvewheel] },
      }),
      finds: [],
    },
    {
      is: 'what differs among those, and below the top',
      set: aSet({
        [windows12]: { files: [aTextFile('demo/__init__.py', 'patched'), aTextFile('demo/x.py', 'evil'), delvewheel] },
        [windows13]: { files: [aTextFile('demo/__init__.py', 'Patched'), x, delvewheel] },
      }),
      finds: [
        { where: 'demo/__init__.py', what: `another text in ${windows12} than in 1 other wheel` },
        { where: 'demo/x.py', what: `another text in ${windows12} than in 5 other wheels` },
      ],
    },
    {
      is: 'nothing in what a pure wheel has or lacks, but in its texts',
      set: aSet({ [pure]: { files: [aTextFile('demo/x.py', 'evil'), aTextFile('demo/fallback.py')] } }),
      finds: [{ where: 'demo/x.py', what: `another text in ${pure} than in 6 other wheels` }],
    },
  ])('finds $is', ({ set, finds }) => {
    const { examined, findings } = differingPythonFile.run(set);
    expect([findings.toSorted((a, b) => (a.where < b.where ? -1 : 1)), examined > 0]).toEqual([finds, true]);
  });

  test.for([
    { of: 'one wheel', set: aSet({ [sdist]: null }, { distributions: aSet().distributions.slice(0, 1) }) },
    { of: 'wheels whose files are not known', set: aSet(toWheels({ files: [], filesKnown: false })) },
  ])('has examined nothing of $of', ({ set }) => {
    expect(differingPythonFile.run(set)).toEqual({ examined: 0, findings: [] });
  });

  test('takes a file that cannot be read for none, since another check stops that wheel', () => {
    const unread = { path: 'demo/x.py', size: 1, sha256: undefined };
    const { findings } = differingPythonFile.run(aSet({ [linux12]: { files: [init, unread] } }));
    expect(findings).toEqual([{ where: 'demo/x.py', what: `missing in ${linux12}, of 6 wheels` }]);
  });
});
