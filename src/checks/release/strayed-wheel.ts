import type { Collection } from '../../model/collection.ts';
import { parseDistributionName } from '../../model/file-name.ts';
import type { JobFacts } from '../../model/run.ts';
import type { Check } from '../check.ts';
import { groupsBy } from '../groups-by.ts';
import { systemsIn } from '../job-systems.ts';
import { platformFamily, systemOfWheel } from '../platform-family.ts';
import { claimsOf } from '../stamp-claims.ts';

export const strayedWheel: Check<Collection> = {
  id: 'strayed-wheel',
  title: 'A leg of another system ships a wheel whose siblings are built at home',
  severity: 'block',
  applies: 'sometimes',
  why: 'A leg that somebody has taken over can ship a wheel for any platform. Who cross-compiles a platform does so for all of its wheels.',
  remedy:
    'Look at what the leg named below uploads. Let the wheels of one platform be built on one system; re-run legs and seal.',
  source: 'https://docs.github.com/en/actions/reference/runners/github-hosted-runners',

  run(collection) {
    const wheels = knownWheels(collection);
    return {
      examined: wheels.length,
      findings: groupsBy(wheels, ({ family }) => family).flatMap(({ value, members }) => {
        const home = members.find(({ system, systems }) => systems.includes(system));
        // All of a platform from elsewhere is a cross build, which `foreign-platform` tells.
        if (home === undefined) return [];
        const strays = members.filter(({ system, systems }) => systems.length > 0 && !systems.includes(system));
        return strays.map(({ file, job, systems }) => ({
          where: file,
          what: `job ${quoted(job)} of ${systems.join(', ')} built it; ${home.file}, for ${value} too, is by ${quoted(home.job)}`,
        }));
      }),
    };
  },
};

/** Wheels for one system that a leg claims, each with the systems that its job may run on. */
function knownWheels(collection: Collection) {
  const claims = claimsOf(collection);
  return collection.files.flatMap(({ file, sha256 }) => {
    const parsed = parseDistributionName(file);
    const [by] = claims.get(`${sha256} ${file}`) ?? [];
    if (by === undefined || !parsed.ok || parsed.value.kind !== 'wheel') return [];
    const system = systemOfWheel(parsed.value);
    if (system === 'any' || system === 'other') return [];
    const labelled = systemsIn(by.job.labels);
    const systems = labelled.length > 0 ? labelled : systemsIn([by.job.name]);
    return [{ file, job: by.job, system, systems, family: platformFamily(parsed.value) }];
  });
}

const quoted = ({ name }: JobFacts): string => JSON.stringify(name.slice(0, 200));
