import { errorTable, type ReleaseError } from '../errors.ts';
import { markdownProse, plain } from './escape.ts';
import { firstOf } from './first-of.ts';

/** How deep the causes of an error are followed; a chain may lead back to itself. */
const maxCauses = 4;

/** Mistakes that are told; more are counted. Characters of each. */
const maxMistakes = 100;
const maxMistake = 1_000;

/** Characters of what an error says. */
const maxMessage = 2_000;

/** What happened, why, and what to do next. Causes are cut short and hold no secret: `Secret` prints as `[secret]`. */
export function renderError(error: ReleaseError): string {
  // The dash keeps a stranger's `::command::` from the beginning of a line, which a runner would obey.
  const mistakes = firstOf(error.mistakes, maxMistakes, (one) => plain(one, maxMistake)).map((one) => `  - ${one}`);
  const causes: string[] = [];
  let cause = error.cause;
  for (let depth = 0; cause instanceof Error && depth < maxCauses; depth += 1) {
    // An error that quotes its cause has told it.
    if (!error.message.includes(cause.message)) causes.push(`  because: ${plain(cause.message)}`);
    cause = cause.cause;
  }
  const { remedy } = errorTable[error.code];
  return [`${error.code}: ${plain(error.message, maxMessage)}`, ...mistakes, ...causes, `  next: ${remedy}`].join('\n');
}

/** The same for the job summary, without causes: those are in the log. */
export function renderErrorSummary({ code, message, mistakes }: ReleaseError): string {
  const paragraphs = [
    `## ❌ wheelgate: ${code}`,
    markdownProse(message, maxMessage),
    firstOf(mistakes, maxMistakes, (one) => markdownProse(one, maxMistake))
      .map((one) => `- ${one}`)
      .join('\n'),
    `**Next:** ${markdownProse(errorTable[code].remedy)}`,
  ];
  return `${paragraphs.filter((one) => one !== '').join('\n\n')}\n`;
}
