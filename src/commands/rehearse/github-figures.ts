import type { Tell } from './reachable.ts';

/** What GitHub was asked, as its services themselves recorded it. */
export interface GithubFigures {
  /** To the REST API. */
  readonly api: number;
  /** To the service that takes uploads, and to the store of blobs. */
  readonly store: number;
}

/** One job's part of them. */
export interface GithubStep extends GithubFigures {
  readonly step: string;
  /** Requests that met a queued fault. */
  readonly met: number;
}

/** The counts since the world was started, as long as the world remembers: 5,000 requests. */
export async function readGithubFigures(tell: Tell): Promise<GithubFigures> {
  const { requests } = await tell('GET', '/requests');
  const services = Array.isArray(requests) ? requests.map((one: unknown) => Object(one).service) : [];
  const count = (service: string) => services.filter((one) => one === service).length;
  return { api: count('github'), store: count('results') };
}

/** A table, one line a job. */
export function renderGithubFigures(steps: readonly GithubStep[]): string {
  const width = Math.max(...steps.map(({ step }) => step.length), 'signing'.length);
  const columns = [
    ['api', 'API requests'],
    ['store', 'store requests'],
    ['met', 'faults met'],
  ] as const satisfies readonly (readonly [keyof GithubStep, string])[];
  const head = ['GitHub'.padEnd(width), ...columns.map(([, title]) => title)].join('  ');
  const rows = steps.map((one) =>
    [one.step.padEnd(width), ...columns.map(([key, title]) => String(one[key]).padStart(title.length))].join('  '),
  );
  return [head, ...rows, ''].join('\n');
}
