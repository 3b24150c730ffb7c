import { describe, expect, test } from 'vitest';
import { junkFile } from '../../../src/checks/distribution/junk-file.ts';
import { aWheelSubject } from '../../support/a-wheel.ts';
import { anSdistSubject } from '../../support/an-sdist.ts';

describe(junkFile.id, () => {
  test.for([
    { is: 'nothing in an honest wheel', subject: aWheelSubject(), examined: 9, findings: [] },
    { is: 'nothing in an honest sdist', subject: anSdistSubject(), examined: 4, findings: [] },
    {
      is: 'nothing in like names',
      subject: aWheelSubject({ files: { 'demo/.gitignore': '', 'demo/git': '', 'demo/env.py': '' } }),
      examined: 12,
      findings: [],
    },
    {
      is: 'what was left over',
      subject: aWheelSubject({ files: { 'demo/.DS_Store': '', '__MACOSX/x': '', 'demo/a.py~': '', '.env': '' } }),
      examined: 13,
      findings: [
        { where: 'demo/.DS_Store', what: '".DS_Store" is left over' },
        { where: '__MACOSX/x', what: '"__MACOSX" is left over' },
        { where: 'demo/a.py~', what: '"a.py~" is left over' },
        { where: '.env', what: '".env" is left over' },
      ],
    },
    {
      is: 'the .git of a submodule in an sdist',
      subject: anSdistSubject({ files: { 'demo-1.0/vendor/x/.git': 'gitdir: y' } }),
      examined: 5,
      findings: [{ where: 'demo-1.0/vendor/x/.git', what: '".git" is left over' }],
    },
    {
      is: 'nothing in names that only hold such letters',
      subject: aWheelSubject({ files: { 'demo/a._b': '', 'demo/x.swp.py': '', 'demo/~x': '' } }),
      examined: 12,
      findings: [],
    },
  ])('finds $is', ({ subject, examined, findings }) => {
    expect(junkFile.run(subject)).toEqual({ examined, findings });
  });
});
