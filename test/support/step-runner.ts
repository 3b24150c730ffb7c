// A runner of our own for the tests, which shares no code with the one that `rehearse` plays: the second opinion on
// what a step may see, and on what it writes.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CopiedBundle } from './bundle.ts';
import type { EmbeddedWorld } from './embedded-world.ts';
import type { NodeProgram } from './nodes.ts';

export interface StepJob {
  readonly id: number;
  readonly name: string;
  /** What GitHub gives to every step of the job. */
  readonly env: Readonly<Record<string, string>>;
  readonly token: string;
}

/** What one step left. */
export interface Step {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  readonly outputs: Readonly<Record<string, string>>;
  /** Markdown. */
  readonly summary: string;
  /** `failure Title` in their order; a message only where there is no title, for the summary has the others. */
  readonly annotations: readonly string[];
  /** Everything that the step wrote lies below. */
  readonly folder: string;
}

export interface StepRunner {
  readonly start: (
    name: string,
    permissions: Readonly<Record<string, string>>,
    environment?: string,
  ) => Promise<StepJob>;
  readonly run: (job: StepJob, phase: string, inputs: Readonly<Record<string, string>>) => Promise<Step>;
  readonly finish: (job: StepJob, conclusion: 'success' | 'failure') => Promise<void>;
}

/** A leg runs on the system that its name tells, as in a real matrix. */
const machineFor = (name: string): string =>
  name.includes('macosx') ? 'macos-15' : name.includes('win') ? 'windows-2025' : 'ubuntu-24.04';

export interface StepRunnerParts {
  readonly world: EmbeddedWorld;
  readonly bundle: CopiedBundle;
  readonly node: NodeProgram;
  /** Path of the world file. */
  readonly worldFile: string;
}

export function stepRunner({ world, bundle, node, worldFile }: StepRunnerParts): StepRunner {
  let count = 0;
  return {
    start: async (name, permissions, environment) => {
      const wish = {
        name,
        permissions,
        labels: [machineFor(name)],
        ...(environment === undefined ? {} : { environment }),
      };
      const { id, env, token } = await world.tell('POST', '/jobs', wish);
      if (typeof id !== 'number' || typeof token !== 'string') throw new Error('a started job has an id and a token');
      const variables = Object.entries(env ?? {}).map(([key, value]) => [key, String(value)]);
      return { id, name, env: Object.fromEntries(variables), token };
    },
    run: async (job, phase, inputs) => {
      count += 1;
      const folder = join(world.folder, `${String(count).padStart(2, '0')}-${phase}`);
      const [workspace, temp] = [join(folder, 'workspace'), join(folder, 'temp')];
      for (const path of [workspace, temp]) mkdirSync(path, { recursive: true });
      const [outputs, summary] = [join(folder, 'outputs'), join(folder, 'summary.md')];
      for (const path of [outputs, summary]) writeFileSync(path, '');
      const given = Object.entries({ ...inputs, phase, token: job.token });
      const env = {
        ...job.env,
        ...Object.fromEntries(given.map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
        GITHUB_OUTPUT: outputs,
        GITHUB_STEP_SUMMARY: summary,
        GITHUB_WORKSPACE: workspace,
        RUNNER_TEMP: temp,
        WHEELGATE_WORLD: worldFile,
      };
      const ran = await bundle.run({ node, env, cwd: workspace });
      const annotations = annotationsIn(ran.stdout);
      for (const { level, title, message } of annotations) {
        await world.tell('POST', `/jobs/${job.id}/annotations`, { title, message, level });
      }
      return {
        ...ran,
        outputs: outputsIn(readFileSync(outputs, 'utf8')),
        summary: readFileSync(summary, 'utf8'),
        annotations: annotations.map(({ level, title, message }) => `${level} ${title || message}`),
        folder,
      };
    },
    finish: async ({ id }, conclusion) => void (await world.tell('POST', `/jobs/${id}/finish`, { conclusion })),
  };
}

/** The form that `@actions/core` writes: `name<<ghadelimiter_UUID`, the value, the delimiter. */
function outputsIn(text: string): Readonly<Record<string, string>> {
  const blocks = [...text.matchAll(/^([\w-]+)<<(ghadelimiter_[\w-]+)\n(.*?)\n\2\n/gms)];
  if (blocks.map(([whole]) => whole).join('') !== text) throw new Error(`outputs in another form: ${text}`);
  return Object.fromEntries(blocks.map(([, name, , value]) => [name, value]));
}

/** `::notice title=T::M` and the like, as GitHub's own documentation escapes them. */
function annotationsIn(stdout: string) {
  const lines = [...stdout.matchAll(/^::(notice|warning|error)(?: title=([^,:]*))?::(.*)$/gm)];
  return lines.map(([, level = '', title = '', message = '']) => ({
    level: level === 'error' ? 'failure' : level,
    title: unescaped(title),
    message: unescaped(message),
  }));
}

const unescaped = (text: string): string =>
  text.replace(/%(0D|0A|3A|2C|25)/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
