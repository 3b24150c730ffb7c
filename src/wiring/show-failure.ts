import { runnerHost } from '../adapters/github/runner-host.ts';
import type { ReleaseError } from '../errors.ts';
import { renderErrorSummary } from '../report/error-text.ts';

/**
 * Shows a failure to know where people look: as the job's annotation and at the top of its summary. Never throws: the
 * exit code must stay that of the failure, and standard error has told it already.
 */
export async function showFailure(error: ReleaseError, text: string): Promise<void> {
  const host = await runnerHost();
  host.annotate('error', `wheelgate: ${error.code}`, text);
  await host.summary(renderErrorSummary(error)).catch(() => host.print('The job summary cannot be written.\n'));
}
