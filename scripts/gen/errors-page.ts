import { type ErrorCode, errorTable, exitTable } from '../../src/errors.ts';
import { madeFrom } from './markdown.ts';

/** docs/errors.md: what each exit code means, and every way in which the program can fail to know. */
export function errorsPage(): string {
  const exits = Object.entries(exitTable).map(([code, meaning]) => `| ${code} | ${meaning} |`);
  const errors = Object.entries(errorTable).map(([code, kind]) => renderError(code, kind));
  return [
    madeFrom('the tables in src/errors.ts'),
    '# Errors and exit codes',
    '',
    'A *finding* is something known to be wrong; it stops the release with exit code 1, and [its check](checks/README.md) says what to do. An *error* is a failure to know. What cannot be known counts as no.',
    '',
    'Each error is shown as what happened to which object, why, and what to do next.',
    '',
    '## Exit codes',
    '',
    '| code | meaning |',
    '| --- | --- |',
    ...exits,
    '',
    'Other codes are reserved. `rehearse --attack` turns it round: 0 when the stage that must stop the attack did, else 1; under `--fault` 0 when the release came to the end that it must.',
    '',
    '## Errors',
    '',
    ...errors,
  ].join('\n');
}

const renderError = (code: string, { exit, retry, remedy }: (typeof errorTable)[ErrorCode]): string =>
  [
    `### ${code}`,
    '',
    `Exit code ${exit}. ${retry ? 'May pass: the same run can succeed later.' : 'Does not pass by itself.'}`,
    '',
    `**What to do.** ${remedy}`,
    '',
  ].join('\n');
