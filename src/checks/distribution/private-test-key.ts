import type { Check } from '../check.ts';
import type { WheelSubject } from '../distribution-subject.ts';
import { isTestPath } from './private-key.ts';

export const privateTestKey: Check<WheelSubject> = {
  id: 'private-test-key',
  title: 'The tests in the wheel hold a private key',
  severity: 'warn',
  applies: 'always',
  why: 'It was most likely made for the tests. Nobody but the project knows.',
  remedy: 'Make sure that the key protects nothing, or leave tests out of the wheel.',
  source: 'https://www.rfc-editor.org/rfc/rfc7468',

  run: ({ facts: { members, contents } }) => ({
    examined: members.length,
    findings: contents.privateKeys
      .filter(isTestPath)
      .map((path) => ({ where: path, what: 'it begins as a private key in PEM form' })),
  }),
};
