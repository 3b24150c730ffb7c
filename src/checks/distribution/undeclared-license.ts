import type { Check } from '../check.ts';
import type { WheelSubject } from '../distribution-subject.ts';
import { isSince, statedMetadata } from '../stated-metadata.ts';

export const undeclaredLicense: Check<WheelSubject> = {
  id: 'undeclared-license',
  title: 'A licence file is not listed in the metadata, or is not UTF-8',
  severity: 'warn',
  applies: 'sometimes',
  why: 'Tools that collect licences read the list, and show the text. They pass over this file or garble it.',
  remedy: 'Add it to license-files in pyproject.toml, save it as UTF-8, then build again.',
  source: 'https://peps.python.org/pep-0639/#add-license-file-field',

  run({ facts }) {
    const folder = `${facts.distInfo}/licenses/`;
    const files = isSince(facts, '2.4') ? facts.members.filter(({ path }) => path.startsWith(folder)) : [];
    const listed = new Set(statedMetadata(facts, 'License-File').map(({ value }) => folder + value));
    const undecodable = new Set(facts.contents.undecodableLicenses);
    return {
      examined: files.length,
      findings: files.flatMap(({ path }) => [
        ...(listed.has(path) ? [] : [{ where: path, what: 'no License-File in the metadata names it' }]),
        ...(undecodable.has(path) ? [{ where: path, what: 'its text is not UTF-8' }] : []),
      ]),
    };
  },
};
