import type { Fault } from './fault.ts';
import { always, queued } from './queued-fault.ts';

const ofRun = '^GET /repos/[^/]+/[^/]+/actions/runs/[0-9]+';
const blobs = '^GET /storage/';
const serverError = { message: 'Server Error' };
const secondaryLimit = {
  message: 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
};
/** Smaller than any artifact, so that there is something to go on with. */
const someBytes = 300;

/** Bad days of GitHub, and what must come of each. */
export const githubFaults: readonly Fault[] = [
  {
    name: 'github-500',
    does: 'GitHub’s API answers 500 four times when it is asked for the run’s jobs and artifacts.',
    of: 'github',
    strike: queued('github', `${ofRun}/(jobs|artifacts)$`, { status: 500, body: serverError, times: 4 }),
    expected: { ends: 'complete' },
  },
  {
    name: 'github-down',
    does: 'GitHub’s API answers 500 whenever it is asked for the run’s artifacts.',
    of: 'github',
    strike: queued('github', `${ofRun}/artifacts$`, { status: 500, body: serverError, times: always }),
    expected: { ends: 'stopped, then complete', code: 'GITHUB_UNREACHABLE' },
  },
  {
    name: 'github-rate-limit',
    does: 'GitHub answers 403 with its secondary rate limit to three downloads, and asks to wait a minute.',
    of: 'github',
    strike: queued('github', '^GET /repos/[^/]+/[^/]+/actions/artifacts/[0-9]+/zip$', {
      status: 403,
      body: secondaryLimit,
      headers: { 'retry-after': '60' },
      times: 3,
    }),
    expected: { ends: 'complete' },
  },
  {
    name: 'truncated-download',
    does: `GitHub’s store closes the connection of five downloads after ${someBytes} bytes.`,
    of: 'github',
    strike: queued('results', blobs, { cutAfter: someBytes, times: 5 }),
    expected: { ends: 'complete' },
  },
  {
    name: 'slow-blob-store',
    does: `GitHub’s store stops sending in four downloads after ${someBytes} bytes, and keeps the connection.`,
    of: 'github',
    strike: queued('results', blobs, { cutAfter: someBytes, hang: true, times: 4 }),
    expected: { ends: 'complete' },
  },
  {
    name: 'missing-page',
    does: 'GitHub counts the run’s artifacts and jobs, and shows none of them, twice each.',
    of: 'github',
    strike: async (tell) => {
      const empty = (member: string) => ({ status: 200, body: { total_count: 14, [member]: [] }, times: 2 });
      await queued('github', `${ofRun}/artifacts$`, empty('artifacts'))(tell);
      await queued('github', `${ofRun}/jobs$`, empty('jobs'))(tell);
    },
    expected: { ends: 'complete' },
  },
  {
    name: 'empty-approvals',
    does: 'GitHub’s list of approvals is still empty three times, as it can be for half a minute after a review.',
    when: 'publish',
    of: 'github',
    strike: queued('github', `${ofRun}/approvals$`, { status: 200, body: [], times: 3 }),
    expected: { ends: 'complete' },
  },
];
