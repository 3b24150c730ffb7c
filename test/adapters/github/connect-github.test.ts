import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

/** Runs `work` in a process of its own. @returns the packages below `@actions/` that it loaded, or what went wrong. */
const loadedBy = (work: string): string => {
  const script = `
    const { registerHooks } = await import('node:module');
    const seen = new Set();
    registerHooks({
      load: (url, context, next) => {
        const name = url.split('/node_modules/').at(-1).match(/^@actions\\/[^/]+/);
        if (name && url.includes('/node_modules/')) seen.add(name[0]);
        return next(url, context);
      },
    });
    const { connectGithub } = await import('./src/adapters/github/connect-github.ts');
    ${work}
    console.log([...seen].sort().join(' '));`;
  const done = spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
  return done.status === 0 ? done.stdout.trim() : done.stderr;
};

const connect = `const context = { apiUrl: 'http://127.0.0.1:9', repository: 'a/b', token: { reveal: () => 'x' } };
  const wire = { fetch: () => Promise.reject(new TypeError('no')), mask: () => {},
    clock: { now: () => 0, sleep: async () => {}, jitter: () => 0 } };
  const ports = connectGithub({ context, wire, openWrite: undefined, withEnvironment: undefined });`;

const canHook = process.versions.node.split('.').map(Number)[0] ?? 0;

test.runIf(canHook >= 24)('loads no client before it is used, and never the uploading one to read', () => {
  expect(loadedBy(connect)).toBe('');
  expect(loadedBy(`${connect} await ports.artifacts.list(1).catch(() => {});`)).toBe(
    '@actions/github @actions/http-client',
  );
});
