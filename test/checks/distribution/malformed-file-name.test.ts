import { describe, expect, test } from 'vitest';
import { malformedFileName } from '../../../src/checks/distribution/malformed-file-name.ts';
import { aWheelSubject } from '../../support/a-wheel.ts';
import { anSdistSubject } from '../../support/an-sdist.ts';

describe(malformedFileName.id, () => {
  test.for([
    { is: 'nothing wrong with a wheel', subject: aWheelSubject(), wrong: 0 },
    { is: 'nothing wrong with an sdist', subject: anSdistSubject(), wrong: 0 },
    { is: 'a wheel without tags', subject: aWheelSubject({ file: 'demo-1.0.whl' }), wrong: 1 },
    { is: 'a name that is not normalised', subject: anSdistSubject({ file: 'De.Mo-1.0.tar.gz' }), wrong: 1 },
    { is: 'a name and a version', subject: anSdistSubject({ file: 'De.Mo-one.tar.gz' }), wrong: 2 },
  ])('finds $is', ({ subject, wrong }) => {
    const { name, file } = subject.facts;
    const reasons = name.ok ? [] : name.reasons;
    expect(reasons.length).toBe(wrong);
    const findings = reasons.map((what) => ({ where: file, what }));
    expect(malformedFileName.run(subject)).toEqual({ examined: 1, findings });
  });
});
