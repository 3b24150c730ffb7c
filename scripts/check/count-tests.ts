/** How many things were asked, and how many of them failed. */
export interface Count {
  readonly passed: number;
  readonly failed: number;
}

/** What we read of vitest's JSON report. */
interface TestReport {
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

/**
 * Counts a run of vitest. A file that could not be loaded counts as one failure, for it has no tests to count; so does a
 * run that failed for another reason than its tests, and a run without any test.
 *
 * @param text vitest's JSON report; `undefined` when it left none.
 */
export function countTests(text: string | undefined, exitCode: number): Count {
  if (text === undefined) return { passed: 0, failed: 1 };
  const { testResults }: TestReport = JSON.parse(text);
  const statuses = testResults.flatMap(({ status, assertionResults }) =>
    status === 'failed' && !assertionResults.some((one) => one.status === 'failed')
      ? [...assertionResults.map((one) => one.status), 'failed']
      : assertionResults.map((one) => one.status),
  );
  const passed = statuses.filter((status) => status === 'passed').length;
  const failed = statuses.filter((status) => status === 'failed').length;
  return { passed, failed: failed === 0 && (exitCode !== 0 || passed === 0) ? 1 : failed };
}
