import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { Worker } from 'node:worker_threads';
import { ReleaseError } from '../../errors.ts';
import type { Expectation, Inspection } from '../../model/distribution.ts';
import type { InspectionReply, InspectionRequest } from '../../model/inspection-request.ts';
import type { Inspector } from '../../ports/inspector.ts';

export interface WorkerPoolOptions {
  /** The module that a thread runs: the bundle itself, which branches on `isMainThread`. */
  readonly entry: URL | string;
  /** Threads at most; more than the machine has cores gain nothing. */
  readonly size: number;
  /**
   * Memory that every thread gets as its `workerData`: what they share of the streams that they know. Without it each
   * reads all by itself, with the same answers.
   */
  readonly memory?: SharedArrayBuffer;
}

/** Heap of one thread, MiB. The bytes of a distribution are not in it; the readers bound those. */
const resourceLimits = { maxOldGenerationSizeMb: 1_024, maxYoungGenerationSizeMb: 64, stackSizeMb: 4 };

/**
 * Judges distributions in threads that are started at first use, with an empty environment and bounded resources.
 *
 * @returns the inspector; `close` ends the threads. Threads without work do not keep the process alive.
 * @throws ReleaseError FILE_UNREADABLE or BUG from `inspect`, with the name of the file; the threads are ended then.
 */
export function workerInspector({
  entry,
  size,
  memory,
}: WorkerPoolOptions): Inspector & { readonly close: () => Promise<void> } {
  const threads = new Set<Thread>();
  const close = async (): Promise<void> => {
    const ending = [...threads].map((thread) => thread.end());
    threads.clear();
    await Promise.all(ending);
  };
  return {
    async inspect(paths, expectation, done) {
      const queue = await largestFirst(paths);
      const answers: Inspection[] = [];
      let count = 0;
      const work = async (thread: Thread): Promise<void> => {
        for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
          answers[next.at] = await thread.ask(next.path, expectation);
          count += 1;
          done(basename(next.path), count);
        }
      };
      try {
        await Promise.all(atLeast(threads, Math.min(Math.max(1, size), queue.length), { entry, memory }).map(work));
      } catch (thrown) {
        queue.length = 0;
        await close();
        throw thrown;
      }
      return answers;
    },
    close,
  };
}

/** Starts as many threads as are missing. A thread that dies takes itself out of the set. */
function atLeast(threads: Set<Thread>, wanted: number, start: ThreadStart): readonly Thread[] {
  while (threads.size < wanted) {
    const thread = startThread(start, () => threads.delete(thread));
    threads.add(thread);
  }
  return [...threads].slice(0, wanted);
}

/** The largest first, so that no thread is left alone with a large one at the end. */
async function largestFirst(paths: readonly string[]): Promise<{ readonly path: string; readonly at: number }[]> {
  const sized = await Promise.all(
    paths.map(async (path, at) => {
      const { size } = await stat(path).catch((cause: unknown) => {
        throw new ReleaseError('FILE_UNREADABLE', `${path} cannot be opened`, { cause });
      });
      return { path, at, size };
    }),
  );
  return sized.sort((a, b) => b.size - a.size);
}

interface ThreadStart {
  readonly entry: URL | string;
  readonly memory: SharedArrayBuffer | undefined;
}

interface Thread {
  readonly ask: (path: string, expectation: Expectation) => Promise<Inspection>;
  readonly end: () => Promise<void>;
}

interface Waiting {
  readonly file: string;
  readonly resolve: (inspection: Inspection) => void;
  readonly reject: (error: ReleaseError) => void;
}

/** @param gone is called once, when the thread has died by itself. */
function startThread({ entry, memory }: ThreadStart, gone: () => void): Thread {
  const worker = new Worker(entry, { env: {}, execArgv: [], argv: [], resourceLimits, workerData: memory });
  const waiting = new Map<number, Waiting>();
  let asked = 0;

  const died = (why: string, cause?: unknown): void => {
    gone();
    for (const { file, reject } of waiting.values()) {
      reject(new ReleaseError('BUG', `${file}: the thread that inspected it ended: ${why}`, { cause }));
    }
    waiting.clear();
  };
  worker.on('error', (thrown: unknown) => died(thrown instanceof Error ? thrown.message : String(thrown), thrown));
  worker.on('exit', (code) => died(`exit code ${code}`));
  worker.on('message', (reply: InspectionReply) => {
    const job = waiting.get(reply.id);
    waiting.delete(reply.id);
    if (waiting.size === 0) worker.unref();
    if (job === undefined) return;
    if ('inspection' in reply) job.resolve(reply.inspection);
    else job.reject(failureOf(job.file, reply));
  });
  worker.unref();
  return {
    ask: (path, expectation) =>
      new Promise((resolve, reject) => {
        const request: InspectionRequest = { id: asked++, path, file: basename(path), expectation };
        waiting.set(request.id, { file: request.file, resolve, reject });
        worker.ref();
        worker.postMessage(request);
      }),
    end: async () => void (await worker.terminate()),
  };
}

function failureOf(file: string, { failure, what }: { failure: 'unreadable' | 'failed'; what: string }): ReleaseError {
  const code = failure === 'unreadable' ? 'FILE_UNREADABLE' : 'BUG';
  return new ReleaseError(code, `${file}: ${what}`);
}
