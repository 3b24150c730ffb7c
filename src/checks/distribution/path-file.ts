import type { Check } from '../check.ts';
import type { DistributionSubject } from '../distribution-subject.ts';

export const pathFile: Check<DistributionSubject> = {
  id: 'path-file',
  title: 'A .pth file adds folders to the path of Python',
  severity: 'warn',
  applies: 'always',
  why: 'It changes what other projects import. Editable installs use it; a release has no need for it.',
  remedy: 'Take the .pth file out of the package data or the source tree.',
  source: 'https://docs.python.org/3/library/site.html',

  run({ facts }) {
    const files = facts.members.filter(({ path }) => isRead(path) && !isHook(path, facts));
    return {
      examined: facts.members.length,
      findings: files.map(({ path }) => ({ where: path, what: 'Python reads it at every start from site-packages' })),
    };
  },
};

/** At the top of a wheel, in its `.data`; in the top folder of an sdist or its `src`. */
const isRead = (path: string): boolean =>
  /\.pth$/i.test(path) && /^[^/]+$|^[^/]+\.data\/|^[^/]+\/(?:src\/)?[^/]+$/.test(path);

/** Whether `startup-hook` tells of it already, for a reason that is worse. */
function isHook(path: string, facts: DistributionSubject['facts']): boolean {
  const file = facts.kind === 'wheel' ? facts.contents.pathFiles.find((one) => one.path === path) : undefined;
  return file !== undefined && (!file.content.ok || file.content.value.some((line) => /^import[ \t]/.test(line)));
}
