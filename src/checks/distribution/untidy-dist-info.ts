import type { Check } from '../check.ts';
import type { WheelSubject } from '../distribution-subject.ts';

export const untidyDistInfo: Check<WheelSubject> = {
  id: 'untidy-dist-info',
  title: 'The metadata directory holds what only an installer may write, or lies in the wrong place',
  severity: 'warn',
  applies: 'sometimes',
  why: 'INSTALLER, REQUESTED and direct_url.json tell how a project was installed. In a wheel they tell it wrongly.',
  remedy: 'Build again with a build backend, not from an installed copy.',
  source: 'https://packaging.python.org/en/latest/specifications/recording-installed-packages/',

  run({ facts: { distInfo, members } }) {
    const inside = members.filter(({ path }) => path.startsWith(`${distInfo}/`));
    const nested = members.filter(({ path }) => nestedRecord.test(path) && !/(?:^|\/)_?vendor(?:ed)?\//i.test(path));
    return {
      examined: inside.length,
      findings: [
        ...inside.flatMap(({ path }) => {
          const [name = '', below] = path.slice(`${distInfo}/`.length).split('/', 2);
          if (installed.includes(name)) return [{ where: path, what: 'an installer writes this file' }];
          if (below === undefined || folders.includes(name)) return [];
          return [{ where: path, what: `${JSON.stringify(name.slice(0, 100))} is none of ${folders.join(', ')}` }];
        }),
        ...nested.map(({ path }) => ({
          where: path,
          what: 'the metadata of a second project lie inside of a package',
        })),
      ],
    };
  },
};

const installed: readonly string[] = ['INSTALLER', 'REQUESTED', 'direct_url.json'];

/** Sub-directories that a specification has given a meaning. */
const folders: readonly string[] = ['licenses', 'license_files', 'sboms'];

/** One file of each such directory stands for all. */
const nestedRecord = /^(?!.*\.data\/)[^/]+\/(?:.*\/)?[^/]+\.dist-info\/METADATA$/s;
