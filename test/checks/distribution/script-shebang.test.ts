import { describe, expect, test } from 'vitest';
import { scriptShebang } from '../../../src/checks/distribution/script-shebang.ts';
import { aWheelSubject } from '../../support/a-wheel.ts';

describe(scriptShebang.id, () => {
  test.for([
    { is: 'nothing to examine without scripts', subject: aWheelSubject(), examined: 0, findings: [] },
    {
      is: 'nothing in the form that installers fill in',
      subject: aWheelSubject({ files: { 'demo-1.0.data/scripts/demo': '#!python\nx' } }),
      examined: 1,
      findings: [],
    },
    {
      is: 'nothing in that form with an option',
      subject: aWheelSubject({ files: { 'demo-1.0.data/scripts/demo': '#!pythonw -E\r\nx' } }),
      examined: 1,
      findings: [],
    },
    {
      is: 'nothing in a script of a shell',
      subject: aWheelSubject({ files: { 'demo-1.0.data/scripts/demo': '#!/bin/sh\nx' } }),
      examined: 1,
      findings: [],
    },
    {
      is: 'nothing in a program',
      subject: aWheelSubject({ files: { 'demo-1.0.data/scripts/demo': '\x7fELF\x00' } }),
      examined: 1,
      findings: [],
    },
    {
      is: 'nothing in an empty file',
      subject: aWheelSubject({ files: { 'demo-1.0.data/scripts/demo': '' } }),
      examined: 1,
      findings: [],
    },
    {
      is: 'the path of one interpreter',
      subject: aWheelSubject({ files: { 'demo-1.0.data/scripts/demo': '#!/usr/bin/env python3\nx' } }),
      examined: 1,
      findings: [
        { where: 'demo-1.0.data/scripts/demo', what: 'it begins with "#!/usr/bin/env python3", not with #!python' },
      ],
    },
    {
      is: 'nothing in a script that names it later',
      subject: aWheelSubject({ files: { 'demo-1.0.data/scripts/demo': 'x #!/usr/bin/python' } }),
      examined: 1,
      findings: [],
    },
  ])('finds $is', ({ subject, examined, findings }) => {
    expect(scriptShebang.run(subject)).toEqual({ examined, findings });
  });
});
