/** A blocking finding on a published file that was looked at, and is true. */
export interface BlockingFinding {
  readonly file: string;
  /** Id of the check. */
  readonly check: string;
  /** What the specification says, with its place. */
  readonly clause: string;
  /** What the index and the installers made of that very file. */
  readonly theirVerdict: string;
  /** Why it is true all the same, and what the project would do about it. */
  readonly because: string;
}

const coverage = (tags: string): BlockingFinding => ({
  file: `coverage-7.17.4-cp315-cp315-${tags}.whl`,
  check: 'startup-hook',
  clause:
    'docs.python.org/3/library/site.html: lines that start with import are executed at every start of Python, whether or not a module is wanted',
  theirVerdict: 'PyPI took it; pip 26.3 and uv 0.13.9 install it; check-wheel-contents 0.6.3 says nothing of it',
  because:
    'a1_coverage.pth measures subprocesses, which is its purpose. The project would lower the check in its policy, with that reason.',
});

/** Every blocking finding on the corpus. A finding without a row fails the test, and so does a row without a finding. */
export const blockingFindings: readonly BlockingFinding[] = [
  coverage('macosx_11_0_arm64'),
  coverage('manylinux1_x86_64.manylinux_2_28_x86_64.manylinux_2_5_x86_64'),
  coverage('musllinux_1_2_aarch64'),
  coverage('win_amd64'),
];
