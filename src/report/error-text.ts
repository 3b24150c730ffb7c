import { errorTable, type ReleaseError } from '../errors.ts';
import { plain } from './escape.ts';

/** Causes that are shown under an error. */
const maxCauses = 4;

/** What happened, why, and what to do next. Causes are cut short and hold no secret: `Secret` prints as `[secret]`. */
export function renderError(error: ReleaseError): string {
  const causes: string[] = [];
  for (let cause = error.cause; cause instanceof Error && causes.length < maxCauses; cause = cause.cause) {
    if (!error.message.includes(cause.message)) causes.push(`  because: ${plain(cause.message)}`);
  }
  const { remedy } = errorTable[error.code];
  return [`${error.code}: ${plain(error.message, 2_000)}`, ...causes, `  next: ${remedy}`].join('\n');
}
