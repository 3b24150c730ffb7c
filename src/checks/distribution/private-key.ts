import type { Check } from '../check.ts';
import type { WheelSubject } from '../distribution-subject.ts';

export const privateKey: Check<WheelSubject> = {
  id: 'private-key',
  title: 'The wheel holds a private key',
  severity: 'block',
  applies: 'always',
  why: 'Whoever installs the project has the key. What it protects is open from the moment of the upload.',
  remedy:
    'Take the key out, and replace it wherever it is in use. For a key that is only a sample, lower the level with a reason.',
  source: 'https://www.rfc-editor.org/rfc/rfc7468',

  run: ({ facts: { members, contents } }) => ({
    examined: members.length,
    findings: contents.privateKeys
      .filter((path) => !isTestPath(path))
      .map((path) => ({ where: path, what: 'it begins as a private key in PEM form' })),
  }),
};

/** A key among tests is nearly always made for them; `private-test-key` shows it. */
export const isTestPath = (path: string): boolean => /(?:^|\/)(?:tests?|testing|testdata)\//i.test(path);
