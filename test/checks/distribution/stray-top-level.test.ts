import { describe, expect, test } from 'vitest';
import { strayTopLevel } from '../../../src/checks/distribution/stray-top-level.ts';
import { aWheelSubject, wheelFile } from '../../support/a-wheel.ts';

describe(strayTopLevel.id, () => {
  test.for([
    { is: 'nothing in an honest wheel', subject: aWheelSubject(), examined: 9, findings: [] },
    {
      is: 'nothing in modules and packages',
      subject: aWheelSubject({ files: { '_demo.pyd': '', 'demo_more.py': '', 'demo/tests/x.py': '', 'x.pth': '' } }),
      examined: 13,
      findings: [],
    },
    {
      is: 'nothing in a folder named as the project',
      subject: aWheelSubject({ files: { 'demo/x.py': '' } }),
      examined: 10,
      findings: [],
    },
    {
      is: 'folders that many would use, each once',
      subject: aWheelSubject({ files: { 'tests/a.py': '', 'tests/b.py': '', 'Docs/c.rst': '' } }),
      examined: 12,
      findings: [
        { where: wheelFile, what: '"tests" is a name that many projects would use' },
        { where: wheelFile, what: '"Docs" is a name that many projects would use' },
      ],
    },
    {
      is: 'files that are no modules of the project',
      subject: aWheelSubject({ files: { '__init__.py': '', 'setup.py': '', LICENSE: '', 'x.egg-info/PKG-INFO': '' } }),
      examined: 13,
      findings: [
        { where: wheelFile, what: '"__init__.py" makes a package of site-packages itself' },
        { where: wheelFile, what: '"setup.py" is for building or testing the project' },
        { where: wheelFile, what: '"LICENSE" is no module' },
        { where: wheelFile, what: '"x.egg-info" is the metadata of another kind of installation' },
      ],
    },
  ])('finds $is', ({ subject, examined, findings }) => {
    expect(strayTopLevel.run(subject)).toEqual({ examined, findings });
  });
});
