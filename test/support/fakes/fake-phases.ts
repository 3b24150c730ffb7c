import { appendFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { emptyReport } from '../../../src/commands/empty-report.ts';
import type { Report } from '../../../src/model/report.ts';
import type { Processes } from '../../../src/ports/processes.ts';

/** What a scripted phase does; what it leaves out, it does not do. */
export interface Script {
  readonly code?: number;
  /** Lines of standard output. */
  readonly lines?: readonly string[];
  readonly stderr?: string;
  readonly outputs?: Readonly<Record<string, string>>;
  readonly summary?: string;
  /** Members of the report; left out, there is none. */
  readonly report?: Partial<Report>;
  /** Names to texts of further files that it leaves in its folder. */
  readonly files?: Readonly<Record<string, string>>;
}

/** One process as it was started. */
export interface Started {
  readonly phase: string;
  readonly env: Readonly<Record<string, string>>;
  readonly cwd: string;
}

/**
 * Phases that do as they are told, in place of processes of the bundle.
 *
 * @param script what a phase does, by its name and environment.
 */
export function fakePhases(script: (phase: string, env: Readonly<Record<string, string>>) => Script | Promise<Script>) {
  const started: Started[] = [];
  const processes: Processes = {
    run: async ({ env, cwd, line }) => {
      const phase = env.INPUT_PHASE ?? '';
      started.push({ phase, env, cwd });
      const {
        code = 0,
        lines = [],
        stderr = '',
        outputs = {},
        summary = '',
        report,
        files = {},
      } = await script(phase, env);
      for (const text of lines) line(text);
      for (const [name, value] of Object.entries(outputs)) {
        await appendFile(env.GITHUB_OUTPUT ?? '', `${name}<<end_of_value\n${value}\nend_of_value\n`);
      }
      await appendFile(env.GITHUB_STEP_SUMMARY ?? '', summary);
      const own = join(env.RUNNER_TEMP ?? '', 'wheelgate');
      const whole = report && { 'report.json': JSON.stringify({ ...emptyReport(phase, 'rehearsal'), ...report }) };
      for (const [name, text] of Object.entries({ ...whole, ...files })) {
        await mkdir(join(own, name, '..'), { recursive: true });
        await writeFile(join(own, name), text);
      }
      return { code, stderr };
    },
  };
  return { processes, started };
}
