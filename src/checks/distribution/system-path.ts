import type { Check } from '../check.ts';
import type { WheelSubject } from '../distribution-subject.ts';

export const systemPath: Check<WheelSubject> = {
  id: 'system-path',
  title: 'The wheel places files outside of site-packages',
  severity: 'warn',
  applies: 'sometimes',
  why: 'Files below .data/data go into the prefix of the environment, where they can take the place of files of others.',
  remedy: 'Keep data inside of the package, and read it with importlib.resources.',
  source: 'https://packaging.python.org/en/latest/specifications/binary-distribution-format/#the-data-directory',

  run({ facts: { file, members } }) {
    const folders = new Map<string, number>();
    for (const { path } of members) {
      const folder = /^[^/]+\.data\/data\/([^/]+)/.exec(path)?.[1];
      if (folder !== undefined) folders.set(folder, (folders.get(folder) ?? 0) + 1);
    }
    return {
      examined: members.length,
      findings: [...folders].map(([folder, count]) => ({
        where: file,
        what: `${count === 1 ? 'a file goes' : `${count} files go`} to ${JSON.stringify(folder)} below the prefix`,
      })),
    };
  },
};
