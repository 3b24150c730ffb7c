import { afterEach, expect, test } from 'vitest';
import { bundledTrustedRoot } from '../../../src/adapters/sigstore/bundled-trusted-root.ts';
import { publicRootOrBundled } from '../../../src/adapters/sigstore/public-root-or-bundled.ts';
import { errorOf } from '../pypi/error-of.ts';
import { type MirrorBend, type StartedMirror, tufMirror } from './tuf-mirror.ts';

const target = '{"mediaType":"application/vnd.dev.sigstore.trustedroot+json;version=0.1"}\n';
const november = Date.parse('2026-11-25');

let started: StartedMirror | undefined;
afterEach(() => started?.close());

async function root(bend: MirrorBend, now = november) {
  started = await tufMirror(target, bend);
  const { mirrorURL, rootPath, cache } = started;
  return publicRootOrBundled({ cachePath: cache(), mirror: { mirrorURL, rootPath }, retries: 0, now: () => now });
}

test('is the fetched one, while a mirror answers', async () => {
  expect(await root({})).toEqual({ from: 'fetched', says: 'the public root, fetched by TUF just now', text: target });
});

test.for<{ of: string; bend: MirrorBend }>([
  { of: 'no mirror answers', bend: { down: 503 } },
  { of: 'a mirror lies', bend: { forged: true } },
])('is the bundled one, and says so, when $of', async ({ bend }) => {
  const bundled = await bundledTrustedRoot(november);
  const found = await root(bend);
  expect([found.from, found.text]).toEqual(['bundled', bundled.text]);
  expect(found.says.startsWith(`${bundled.says}; the trusted root of the public Sigstore could not be fetched:`)).toBe(
    true,
  );
});

test('is none once nobody vouches for the bundled one any more', async () => {
  expect((await errorOf(root({ down: 503 }, Date.parse('2036-01-01')))).code).toBe('SIGSTORE_UNREACHABLE');
});
