import { describe, expect, test } from 'vitest';
import { privateTestKey } from '../../../src/checks/distribution/private-test-key.ts';
import { aWheelSubject } from '../../support/a-wheel.ts';

const key = (kind: string) => `-----BEGIN ${kind}PRIVATE KEY-----\nMIIB\n`;

describe(privateTestKey.id, () => {
  test.for([
    { is: 'nothing in an honest wheel', subject: aWheelSubject(), examined: 9, findings: [] },
    {
      is: 'nothing outside of tests',
      subject: aWheelSubject({ files: { 'demo/contests/a.pem': key('') } }),
      examined: 10,
      findings: [],
    },
    {
      is: 'a key among tests',
      subject: aWheelSubject({ files: { 'demo/test/a.pem': key('EC ') } }),
      examined: 10,
      findings: [{ where: 'demo/test/a.pem', what: 'it begins as a private key in PEM form' }],
    },
  ])('finds $is', ({ subject, examined, findings }) => {
    expect(privateTestKey.run(subject)).toEqual({ examined, findings });
  });
});
