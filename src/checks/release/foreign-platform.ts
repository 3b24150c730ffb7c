import type { Finding } from '../../model/finding.ts';
import type { ReleaseSet } from '../../model/release-set.ts';
import type { JobFacts } from '../../model/run.ts';
import type { Check } from '../check.ts';
import { groupsBy } from '../groups-by.ts';
import { systemsIn } from '../job-systems.ts';
import { systemOfWheel } from '../platform-family.ts';
import { someOf } from '../some-of.ts';
import { wheelsOf } from '../wheels-of.ts';

export const foreignPlatform: Check<ReleaseSet> = {
  id: 'foreign-platform',
  title: 'A wheel comes from a job of another system, or of one that nobody knows',
  severity: 'warn',
  applies: 'sometimes',
  why: 'A wheel is seldom built for a system that the job does not run on. It may be a cross build, a wrong name, or a file passed on.',
  remedy: 'If the job cross-compiles, nothing is to be done. Else look at what the job named below uploads.',
  source: 'https://docs.github.com/en/actions/reference/runners/github-hosted-runners',

  run({ legOf, ...set }) {
    const built = wheelsOf(set).flatMap(({ file, name }) => {
      const [job, system] = [legOf.get(file), systemOfWheel(name)];
      // Android, iOS and Emscripten have no machines of their own at GitHub.
      return job === undefined || system === 'any' || system === 'other' ? [] : [{ file, job, system }];
    });
    const jobs = groupsBy(built, ({ job, system }) => `${job.id} ${system}`);
    return {
      examined: built.length,
      findings: jobs.flatMap(({ members: [first, ...more] }) => {
        const all = [first, ...more].flatMap((one) => (one === undefined ? [] : [one.file]));
        return first === undefined ? [] : judge(first.job, first.system, someOf(all));
      }),
    };
  },
};

function judge(job: JobFacts, system: string, where: string): readonly Finding[] {
  const ran = systemsIn(job.labels);
  // Labels of one's own tell nothing; then the name that the workflow gives to the job may.
  const told = ran.length > 0 ? ran : systemsIn([job.name]);
  const labels = job.labels.map((label) => JSON.stringify(label.slice(0, 80))).join(', ') || 'none';
  const by = `job ${JSON.stringify(job.name.slice(0, 200))} (labels: ${labels})`;
  if (told.length === 0) return [{ where, what: `a wheel for ${system} by ${by}, which do not tell the system` }];
  return told.includes(system)
    ? []
    : [{ where, what: `a wheel for ${system} by ${by}, which is of ${told.join(', ')}` }];
}
