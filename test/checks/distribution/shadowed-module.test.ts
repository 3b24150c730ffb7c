import { describe, expect, test } from 'vitest';
import { shadowedModule } from '../../../src/checks/distribution/shadowed-module.ts';
import { aWheelSubject, wheelFile } from '../../support/a-wheel.ts';

describe(shadowedModule.id, () => {
  test.for([
    { is: 'nothing in an honest wheel', subject: aWheelSubject(), examined: 9, findings: [] },
    {
      is: 'nothing below a package, and nothing without modules',
      subject: aWheelSubject({ files: { 'demo/json.py': '', 'json/x.txt': '', 'numpy.libs/x.so': '' } }),
      examined: 12,
      findings: [],
    },
    {
      is: 'nothing in the project that owns the module',
      subject: aWheelSubject({ files: { 'numpy/x.py': '' }, file: 'numpy-1.0-py3-none-any.whl' }),
      examined: 10,
      findings: [],
    },
    {
      is: 'a module of Python, wherever it comes from',
      subject: aWheelSubject({ files: { 'json.py': '', 'demo-1.0.data/purelib/asyncio/x.py': '' } }),
      examined: 11,
      findings: [
        { where: wheelFile, what: 'json is a module of the standard library' },
        { where: wheelFile, what: 'asyncio is a module of the standard library' },
      ],
    },
    {
      is: "another project's",
      subject: aWheelSubject({ files: { 'pkg_resources/__init__.py': '', 'numpy/extra.py': '' } }),
      examined: 11,
      findings: [
        { where: wheelFile, what: 'pkg_resources belongs to setuptools' },
        { where: wheelFile, what: 'numpy belongs to numpy' },
      ],
    },
  ])('finds $is', ({ subject, examined, findings }) => {
    expect(shadowedModule.run(subject)).toEqual({ examined, findings });
  });
});
