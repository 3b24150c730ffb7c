import { fieldOf } from '../../dist/parse-metadata.ts';
import type { Check } from '../check.ts';
import type { SdistSubject } from '../distribution-subject.ts';
import { isSince, metadataOf } from '../stated-metadata.ts';

export const oldPkgInfo: Check<SdistSubject> = {
  id: 'old-pkg-info',
  title: 'The PKG-INFO of the sdist has an old format',
  severity: 'warn',
  applies: 'sometimes',
  why: 'Before 2.2 nothing says which fields a wheel may change, so installers build the project only to read its dependencies.',
  remedy: 'Update the build backend, then build again.',
  source: 'https://peps.python.org/pep-0643/',

  run({ facts }) {
    const metadata = metadataOf(facts);
    const declared = metadata && fieldOf(metadata, 'Metadata-Version');
    if (declared === undefined) return { examined: 0, findings: [] };
    const what = `Metadata-Version is ${JSON.stringify(declared.slice(0, 100))}; since 2.2 fields are static`;
    return {
      examined: 1,
      findings: isSince(facts, '2.2') ? [] : [{ where: facts.metadata?.path ?? facts.file, what }],
    };
  },
};
