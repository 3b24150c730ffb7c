import { runnerHost } from '../adapters/github/runner-host.ts';
import { errorTable, type ReleaseError } from '../errors.ts';
import { markdown } from '../report/escape.ts';

/**
 * Shows a failure to know where people look: as the job's annotation and at the top of its summary. Never throws: the
 * exit code must stay that of the failure, and standard error has told it already.
 */
export async function showFailure(error: ReleaseError, text: string): Promise<void> {
  const host = await runnerHost();
  host.annotate('error', `wheelgate: ${error.code}`, text);
  const { remedy } = errorTable[error.code];
  const page = `## ❌ wheelgate: ${error.code}\n\n${markdown(error.message)}\n\n**Next:** ${markdown(remedy)}\n`;
  await host.summary(page).catch(() => host.print('The job summary cannot be written.\n'));
}
