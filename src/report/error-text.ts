import { errorTable, type ReleaseError } from '../errors.ts';
import { plain } from './escape.ts';

/** How deep the causes of an error are followed; a chain may lead back to itself. */
const maxCauses = 4;

/** What happened, why, and what to do next. Causes are cut short and hold no secret: `Secret` prints as `[secret]`. */
export function renderError(error: ReleaseError): string {
  const causes: string[] = [];
  let cause = error.cause;
  for (let depth = 0; cause instanceof Error && depth < maxCauses; depth += 1) {
    // An error that quotes its cause has told it.
    if (!error.message.includes(cause.message)) causes.push(`  because: ${plain(cause.message)}`);
    cause = cause.cause;
  }
  const { remedy } = errorTable[error.code];
  return [`${error.code}: ${lines(error.message)}`, ...causes, `  next: ${remedy}`].join('\n');
}

/** A message of several mistakes has a line for each. Strangers' line breaks were quoted by whoever put them in. */
const lines = (message: string): string =>
  message
    .split('\n')
    .map((line) => plain(line, 1_000))
    .join('\n  ');
