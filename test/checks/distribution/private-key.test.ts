import { describe, expect, test } from 'vitest';
import { privateKey } from '../../../src/checks/distribution/private-key.ts';
import { aWheelSubject } from '../../support/a-wheel.ts';

const key = (kind: string) => `-----BEGIN ${kind}PRIVATE KEY-----\nMIIB\n`;

describe(privateKey.id, () => {
  test.for([
    { is: 'nothing in an honest wheel', subject: aWheelSubject(), examined: 9, findings: [] },
    {
      is: 'nothing in a public key, a certificate or a constant',
      subject: aWheelSubject({
        files: {
          'demo/a.pem': '-----BEGIN PUBLIC KEY-----\nMI',
          'demo/b.pem': '-----BEGIN CERTIFICATE-----\nMI',
          'demo/c.py': `x = '${key('')}'`,
        },
      }),
      examined: 12,
      findings: [],
    },
    {
      is: 'nothing among tests',
      subject: aWheelSubject({ files: { 'demo/tests/a.pem': key('') } }),
      examined: 10,
      findings: [],
    },
    {
      is: 'keys of every kind, whatever their names',
      subject: aWheelSubject({
        files: {
          'demo/a.txt': key(''),
          'demo/b': `\n${key('RSA ')}`,
          'demo/c.py': key('OPENSSH '),
          'demo/d': key('ENCRYPTED '),
        },
      }),
      examined: 13,
      findings: [
        { where: 'demo/a.txt', what: 'it begins as a private key in PEM form' },
        { where: 'demo/b', what: 'it begins as a private key in PEM form' },
        { where: 'demo/c.py', what: 'it begins as a private key in PEM form' },
        { where: 'demo/d', what: 'it begins as a private key in PEM form' },
      ],
    },
    {
      is: 'nothing among tests in capitals',
      subject: aWheelSubject({ files: { 'demo/Tests/a.pem': key('') } }),
      examined: 10,
      findings: [],
    },
  ])('finds $is', ({ subject, examined, findings }) => {
    expect(privateKey.run(subject)).toEqual({ examined, findings });
  });
});
