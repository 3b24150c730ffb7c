import type { Check } from '../check.ts';
import type { DistributionSubject } from '../distribution-subject.ts';
import { sameVersion } from '../same-version.ts';

export const unexpectedVersion: Check<DistributionSubject> = {
  id: 'unexpected-version',
  title: 'The file is of another version than this release',
  severity: 'block',
  applies: 'sometimes',
  why: 'The tag names one version. A file of another one was built from another commit, or with a wrong version.',
  remedy:
    'Look how the build finds its version: a shallow checkout or a dirty tree gives a wrong one. Then build again.',
  source: 'https://packaging.python.org/en/latest/specifications/version-specifiers/',

  run({ facts: { file, name }, expectation: { version } }) {
    if (version === undefined) return { examined: 0, findings: [] };
    const found = name.ok ? name.value.version : undefined;
    const says = found === undefined ? 'its name gives no version' : `its name gives ${JSON.stringify(found)}`;
    const what = `${says}; this release is ${JSON.stringify(version)}`;
    const same = found !== undefined && sameVersion(found, version);
    return { examined: 1, findings: same ? [] : [{ where: file, what }] };
  },
};
