import { parse } from 'yaml';
import type { AwaitedJob } from '../model/collection.ts';
import { bad, good, type Parsed } from '../model/parsed.ts';
import { jobNamePattern } from './job-name-pattern.ts';

/** Jobs of one workflow that are looked at; GitHub allows 256 of a matrix, and no workflow has so many keys. */
const maxJobs = 1_000;

/**
 * The jobs in the closure of `needs` of one job.
 *
 * @param text of the workflow file; its length is bounded by the caller.
 * @param key of the job that waits, as GITHUB_JOB tells it.
 * @returns the reason where the file cannot be read, or has no such job.
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idneeds
 */
export function neededJobs(text: string, key: string): Parsed<readonly AwaitedJob[]> {
  const jobs = jobsIn(text);
  if (!jobs.ok) return jobs;
  if (!jobs.value.has(key)) return bad(`it has no job ${JSON.stringify(key)}`);
  const found = new Set<string>();
  const waiting = [key];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    for (const need of jobs.value.get(next)?.needs ?? []) {
      if (!jobs.value.has(need)) return bad(`job ${next} needs ${JSON.stringify(need)}, which is not there`);
      if (found.has(need)) continue;
      found.add(need);
      waiting.push(need);
    }
  }
  const exact = new Map([...jobs.value].map(([one, { name }]) => [name, one]));
  return good([...found].map((one) => ({ key: one, isName: nameOf(one, jobs.value.get(one)?.name ?? one, exact) })));
}

/** A name that is another job's own, letter by letter, is not one of this job's matrix. */
function nameOf(key: string, name: string, exact: ReadonlyMap<string, string>): AwaitedJob['isName'] {
  const pattern = jobNamePattern(name);
  return (asked) => pattern.test(asked) && (exact.get(asked) ?? key) === key;
}

interface DeclaredJob {
  /** As GitHub shows it before expressions are filled in. */
  readonly name: string;
  readonly needs: readonly string[];
}

function jobsIn(text: string): Parsed<ReadonlyMap<string, DeclaredJob>> {
  const jobs = membersOf(membersOf(yamlIn(text)).get('jobs'));
  if (jobs.size === 0) return bad('it is not readable as YAML, or it has no jobs');
  if (jobs.size > maxJobs) return bad(`it has ${jobs.size} jobs; ${maxJobs} are read`);
  return good(
    new Map(
      [...jobs].map(([key, job]) => {
        const members = membersOf(job);
        const name = members.get('name');
        return [key, { name: typeof name === 'string' ? name : key, needs: textsIn(members.get('needs')) }] as const;
      }),
    ),
  );
}

/** Total: whatever the text is, nothing is thrown. Keys are not compared, for the library takes the square of them. */
function yamlIn(text: string): unknown {
  try {
    return parse(text, { schema: 'core', uniqueKeys: false, maxAliasCount: 100, logLevel: 'silent' });
  } catch {
    return undefined;
  }
}

const membersOf = (value: unknown): ReadonlyMap<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? new Map(Object.entries(value)) : new Map();

/** `needs: a` is short for `needs: [a]`. */
function textsIn(value: unknown): readonly string[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list.filter((one) => typeof one === 'string');
}
