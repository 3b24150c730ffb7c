import { errorTable, type ReleaseError } from '../errors.ts';
import { plain } from './escape.ts';

/** How deep the causes of an error are followed; a chain may lead back to itself. */
const maxCauses = 4;

/** What happened, why, and what to do next. Causes are cut short and hold no secret: `Secret` prints as `[secret]`. */
export function renderError(error: ReleaseError): string {
  // The dash keeps a stranger's `::command::` from the beginning of a line, which a runner would obey.
  const mistakes = error.mistakes.map((one) => `  - ${plain(one, 1_000)}`);
  const causes: string[] = [];
  let cause = error.cause;
  for (let depth = 0; cause instanceof Error && depth < maxCauses; depth += 1) {
    // An error that quotes its cause has told it.
    if (!error.message.includes(cause.message)) causes.push(`  because: ${plain(cause.message)}`);
    cause = cause.cause;
  }
  const { remedy } = errorTable[error.code];
  return [`${error.code}: ${plain(error.message, 2_000)}`, ...mistakes, ...causes, `  next: ${remedy}`].join('\n');
}
