import { ReleaseError } from '../../errors.ts';
import type { RunnerContext } from '../../model/runner.ts';
import type { Clock } from '../../ports/clock.ts';
import { type Patience, retrying, type Try, usualPatience } from '../../wire/retry.ts';
import { type Wire, WireFailure } from '../../wire/wire.ts';
import { apiFailure, noAnswer } from './api-failure.ts';
import { attempt } from './attempt.ts';
import { boundedFetch } from './bounded-fetch.ts';
import type { ApiReply, Octokit, Question } from './question.ts';
import { repositoryName } from './repository-name.ts';

/** GitHub's REST API with our own retries, bounds and errors. */
export interface Api {
  readonly clock: Clock;
  /**
   * @param read makes a value of the reply; what it throws as WireFailure becomes an error about the question.
   * @throws ReleaseError PERMISSION_MISSING, NOTHING_TO_JUDGE (404), POLICY_INVALID (moved), GITHUB_UNREACHABLE; for a
   *   `fact` always FACT_UNREADABLE.
   */
  readonly ask: <T>(question: Question, read: (reply: ApiReply) => T) => Promise<T>;
}

/** A job's token has so many questions an hour, and a run with a thousand artifacts uses them up: then it must wait. */
const patience: Patience = { ...usualPatience, maxAskedMs: 65 * 60_000 };
/** Longer pauses are told to whoever watches. */
const toldFromMs = 60_000;

/**
 * Makes the API of one job. `@actions/github` is loaded at the first question: loading costs a tenth of a second.
 *
 * @param notice is told when a pause is long.
 */
export function githubApi(
  context: Pick<RunnerContext, 'apiUrl' | 'token'>,
  wire: Wire,
  notice: (text: string) => void = () => undefined,
): Api {
  let loading: Promise<Octokit> | undefined;
  const { clock } = wire;
  return {
    clock,
    ask: async (question, read) => {
      repositoryName(question.repository);
      loading ??= load(context, wire);
      const octokit = await loading;
      const reply = await retrying(
        clock,
        patience,
        async () => told(await attempt(octokit, question, clock.now()), question, notice),
        (why) => noAnswer(question, `${why}, ${usualPatience.tries} times`),
      );
      if (!(question.statuses ?? [200]).includes(reply.status)) throw apiFailure(question, reply);
      try {
        return read(reply);
      } catch (thrown) {
        // Anything else is a bug of ours and stays one.
        if (!(thrown instanceof WireFailure)) throw thrown;
        throw noAnswer(question, `its answer cannot be used: ${thrown.message}`);
      }
    },
  };
}

function told<T>(tried: Try<T>, { what }: Question, notice: (text: string) => void): Try<T> {
  if (tried.kind === 'again' && (tried.afterMs ?? 0) >= toldFromMs) {
    const minutes = Math.ceil((tried.afterMs ?? 0) / 60_000);
    notice(`${what}: GitHub asks to wait ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}: ${tried.why}`);
  }
  return tried;
}

/** @throws ReleaseError PERMISSION_MISSING when the step was given no token. */
async function load({ apiUrl, token }: Pick<RunnerContext, 'apiUrl' | 'token'>, wire: Wire): Promise<Octokit> {
  if (token === undefined) {
    throw new ReleaseError('PERMISSION_MISSING', 'this step was given no GITHUB_TOKEN, so GitHub cannot be asked');
  }
  const { getOctokit } = await import('@actions/github');
  // Octokit writes a server's words about deprecation to the console, where a runner would read commands in them.
  const nothing = () => undefined;
  const log = { debug: nothing, info: nothing, warn: nothing, error: nothing };
  return getOctokit(token.reveal(), { baseUrl: apiUrl, log, request: { fetch: boundedFetch(wire.fetch), log } });
}
