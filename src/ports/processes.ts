export interface Child {
  /** Arguments after the bundle's own path. */
  readonly args: readonly string[];
  /** The whole environment: nothing is inherited but what stands here. */
  readonly env: Readonly<Record<string, string>>;
  readonly cwd: string;
  /** Each line of standard output, without its line break, as it comes. */
  readonly line: (text: string) => void;
}

/** Runs this same bundle as another process, as a runner would. */
export interface Processes {
  /** @returns exit code and standard error, bounded. */
  readonly run: (child: Child) => Promise<{ readonly code: number; readonly stderr: string }>;
}
