import { afterEach, describe, expect, test } from 'vitest';
import { publicTrustedRoot } from '../../../src/adapters/sigstore/public-trusted-root.ts';
import { errorOf } from '../pypi/error-of.ts';
import { type MirrorBend, type StartedMirror, tufMirror } from './tuf-mirror.ts';

const target = '{"mediaType":"application/vnd.dev.sigstore.trustedroot+json;version=0.1"}\n';

let started: StartedMirror | undefined;
afterEach(() => started?.close());

const start = async (bend: MirrorBend = {}): Promise<StartedMirror> => {
  started = await tufMirror(target, bend);
  return started;
};

/** No retries: these faults do not pass, and nobody waits. */
const fetchRoot = ({ mirrorURL, rootPath, cache }: StartedMirror, cachePath = cache()) =>
  publicTrustedRoot({ cachePath, mirror: { mirrorURL, rootPath }, retries: 0 });

describe(publicTrustedRoot, () => {
  test('is the signed target, byte for byte', async () => {
    expect(await fetchRoot(await start())).toBe(target);
  });

  test('is refreshed each time, and downloaded once', async () => {
    const mirror = await start();
    const cache = mirror.cache();
    expect([await fetchRoot(mirror, cache), await fetchRoot(mirror, cache)]).toEqual([target, target]);
    const count = (path: string) => mirror.asked.filter((one) => one === path).length;
    expect([count('/timestamp.json'), count('/targets/trusted_root.json')]).toEqual([2, 1]);
  });

  test.for<{ of: string; bend: MirrorBend }>([
    { of: 'a mirror that is down', bend: { down: 503 } },
    { of: 'a mirror that has nothing', bend: { down: 404 } },
    { of: 'metadata that has expired', bend: { expires: '2026-01-01T00:00:00Z' } },
    { of: 'metadata by a stranger', bend: { forged: true } },
    { of: 'another target than was signed', bend: { served: target.replace('0.1', '0.2') } },
  ])('is not taken from $of', async ({ bend }) => {
    const error = await errorOf(fetchRoot(await start(bend)));
    expect(error.code).toBe('SIGSTORE_UNREACHABLE');
    expect(error.message).toMatch(/^the trusted root of the public Sigstore could not be fetched: \S/);
  });

  test('is not taken from the cache when the mirror does not answer', async () => {
    const mirror = await start();
    const cache = mirror.cache();
    await fetchRoot(mirror, cache);
    await mirror.stop();
    const error = await errorOf(fetchRoot(mirror, cache));
    expect([error.code, error.shown.includes('ECONNREFUSED')]).toEqual(['SIGSTORE_UNREACHABLE', true]);
  });
});
