import { type ErrorCode, ReleaseError } from '../../errors.ts';
import { wordsOf } from './attempt.ts';
import type { ApiReply, Question } from './question.ts';

/** The error of a definite answer that is none of the statuses that the question knows. */
export function apiFailure(question: Question, { status, body }: ApiReply): ReleaseError {
  const { code, why } = explain(question, status);
  return failure(question, code, `GitHub answered ${status}: ${wordsOf(body)}. ${why}`);
}

/** The error of a question that got no usable answer. `why` goes on after *GitHub:*. */
export const noAnswer = (question: Asked, why: string): ReleaseError =>
  failure(question, 'GITHUB_UNREACHABLE', `no usable answer from GitHub: ${why}`);

type Asked = Pick<Question, 'repository' | 'what' | 'kind'>;

const failure = ({ repository, what, kind }: Asked, code: ErrorCode, why: string): ReleaseError =>
  new ReleaseError(kind === 'fact' ? 'FACT_UNREADABLE' : code, `${what} (${repository}): ${why}`);

function explain({ repository, permission }: Question, status: number): { code: ErrorCode; why: string } {
  if (status === 401) {
    const why = `The token is not valid, or its job has ended; what is needed is \`${permission}\`.`;
    return { code: 'PERMISSION_MISSING', why };
  }
  if (status === 403) {
    return { code: 'PERMISSION_MISSING', why: `Add \`${permission}\` under the job's \`permissions:\`.` };
  }
  if (status === 404) {
    return { code: 'NOTHING_TO_JUDGE', why: `It is not there, or the job lacks \`${permission}\`.` };
  }
  // A name that somebody gave up can be taken by anybody, so the redirect is no proof of being the same repository.
  if (status >= 300 && status < 400) {
    return { code: 'POLICY_INVALID', why: `${repository} has moved: the policy must give its present name.` };
  }
  return { code: 'GITHUB_UNREACHABLE', why: 'This is no answer that wheelgate knows.' };
}
