import { describe, expect, test } from 'vitest';
import { buildPathsIn } from '../../../src/dist/sbom/build-paths.ts';

/** Apart from what follows, so that no path of a machine stands in the sources. */
const [home, users] = ['/home', '/Users'];

describe('buildPathsIn', () => {
  test.for([
    { text: `path+file://${home}/runner/rpds#rpds-py@1`, paths: [`file://${home}/runner/rpds`] },
    { text: 'pkg:cargo/a@1?download_url=file:///tmp/x', paths: ['file:///tmp/x'] },
    { text: '/project/src/x.c', paths: ['/project/src/x.c'] },
    { text: 'cc -I/usr/include "/tmp/tmpab12/x.o"', paths: ['/tmp/tmpab12/x.o'] },
    { text: `built in /__w/demo/demo and ${users}/me/demo`, paths: ['/__w/demo/demo', `${users}/me/demo`] },
    { text: 'D:\\a\\demo\\demo\\x.pyd', paths: ['D:\\a\\demo\\demo\\x.pyd'] },
    { text: `C:${users}/me/x`, paths: [`C:${users}/me/x`] },
  ])('finds those in $text', ({ text, paths }) => {
    expect(buildPathsIn({ a: [{ b: text }] })).toEqual(paths);
  });

  test.for([
    'pkg:cargo/rpds-py@1?download_url=file://.',
    'https://example.org/home/runner/x',
    'demo.libs/libz-0123abcd.so.1',
    'demo/home/x',
    '/usr/lib64/libz.so.1',
    'C:/Windows/x',
    '/tmp',
  ])('finds none in %s', (text) => {
    expect(buildPathsIn({ text })).toEqual([]);
  });

  test('takes prose for no place', () => {
    expect(
      buildPathsIn({ description: 'Looks into /tmp/x.', licenses: [{ text: { content: `${home}/me/x` } }] }),
    ).toEqual([]);
  });

  test('gives each path once, and a bounded number of bounded ones', () => {
    const paths = Array.from({ length: 80 }, (_, at) => `/tmp/${at}/${'x'.repeat(500)}`);
    const found = buildPathsIn({ paths: [...paths, ...paths] });
    expect([found.length, new Set(found).size, Math.max(...found.map((path) => path.length))]).toEqual([50, 50, 200]);
  });
});
