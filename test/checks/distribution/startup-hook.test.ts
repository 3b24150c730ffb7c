import { describe, expect, test } from 'vitest';
import { startupHook } from '../../../src/checks/distribution/startup-hook.ts';
import { aWheelSubject } from '../../support/a-wheel.ts';

describe(startupHook.id, () => {
  test.for([
    { is: 'nothing in an honest wheel', subject: aWheelSubject(), examined: 9, findings: [] },
    {
      is: 'nothing in modules of like names',
      subject: aWheelSubject({ files: { 'demo/sitecustomize.py': '', 'sitecustomizer.py': '', 'demo/x.start': '' } }),
      examined: 12,
      findings: [],
    },
    {
      is: 'nothing in a path alone',
      subject: aWheelSubject({ files: { 'x.pth': './src\n# import os\n' } }),
      examined: 10,
      findings: [],
    },
    {
      is: 'a line that Python runs',
      subject: aWheelSubject({ files: { 'x.pth': './src\r\nimport os;os.system("x")\r\n' } }),
      examined: 10,
      findings: [{ where: 'x.pth', what: 'Python runs its line "import os;os.system(\\"x\\")" at every start' }],
    },
    {
      is: 'a line with a tab, behind a byte order mark',
      subject: aWheelSubject({ files: { 'x.pth': '\uFEFFimport\tos' } }),
      examined: 10,
      findings: [{ where: 'x.pth', what: 'Python runs its line "import\\tos" at every start' }],
    },
    {
      is: 'one that .data installs',
      subject: aWheelSubject({ files: { 'demo-1.0.data/data/lib/python3.12/site-packages/x.pth': 'import os' } }),
      examined: 10,
      findings: [
        {
          where: 'demo-1.0.data/data/lib/python3.12/site-packages/x.pth',
          what: 'Python runs its line "import os" at every start',
        },
      ],
    },
    {
      is: 'modules that site imports',
      subject: aWheelSubject({
        files: {
          'sitecustomize.py': '',
          'usercustomize/__init__.py': '',
          'demo-1.0.data/purelib/sitecustomize.so': '',
        },
      }),
      examined: 12,
      findings: [
        { where: 'sitecustomize.py', what: 'Python runs it at every start' },
        { where: 'usercustomize/__init__.py', what: 'Python runs it at every start' },
        { where: 'demo-1.0.data/purelib/sitecustomize.so', what: 'Python runs it at every start' },
      ],
    },
    {
      is: 'a .start file',
      subject: aWheelSubject({ files: { 'x.start': '' } }),
      examined: 10,
      findings: [{ where: 'x.start', what: 'Python runs it at every start' }],
    },
    {
      is: 'one that cannot be read',
      subject: aWheelSubject({
        files: { 'x.pth': 'a' },
        parts: (all) => all.map((part) => (part.path === 'x.pth' ? { ...part, content: Buffer.from([0xff]) } : part)),
      }),
      examined: 10,
      findings: [{ where: 'x.pth', what: 'it is not UTF-8' }],
    },
  ])('finds $is', ({ subject, examined, findings }) => {
    expect(startupHook.run(subject)).toEqual({ examined, findings });
  });
});
