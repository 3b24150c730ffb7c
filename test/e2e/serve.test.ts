import type { ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { isLoopback } from '../../src/wiring/world-file.ts';
import { type CopiedBundle, copyBundle } from '../support/bundle.ts';
import { nodes } from '../support/nodes.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

let bundle: CopiedBundle;
beforeAll(() => {
  bundle = copyBundle();
});
afterAll(() => bundle.remove());

/** Every text in a JSON value. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

describe.for(nodes)('rehearse --serve on Node $major', (node) => {
  test.for(['SIGTERM', 'SIGINT'] as const)(
    'tells where its world is in one line, answers there, and is gone after %s',
    async (signal) => {
      let child: ChildProcess | undefined;
      let tell = (_: string): void => undefined;
      const told = new Promise<string>((resolve) => {
        tell = resolve;
      });
      const begun = (started: ChildProcess): void => {
        child = started;
        started.stdout?.once('data', tell);
      };
      const ending = bundle.run({ node, args: ['rehearse', '--serve'], begun });
      const line = await told;
      const { trustedRoot, world, ...addresses } = JSON.parse(line);
      const urls = textsIn(addresses);
      expect([world, urls.length, urls.filter((url) => !isLoopback(url))]).toEqual(['rehearsal', 15, []]);
      const answers = await Promise.all(urls.map(async (url) => (await fetch(url)).status < 500));
      expect([new Set(answers), existsSync(trustedRoot)]).toEqual([new Set([true]), true]);
      child?.kill(signal);
      const { code, stdout, stderr } = await ending;
      expect([code, stdout]).toEqual([0, line]);
      expect(stderr).toContain('the world is up until you press Ctrl-C');
      expect([existsSync(trustedRoot), bundle.leftBehind()]).toEqual([false, []]);
    },
  );
});
