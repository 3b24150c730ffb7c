import { describe, expect, test } from 'vitest';
import { isAskedFor, isPrivateKey, wheelContents } from '../../src/dist/wheel-contents.ts';
import { bad, good } from '../../src/model/parsed.ts';

const distInfo = 'demo-1.0.dist-info';
const text = (content: string) => good<Uint8Array>(Buffer.from(content));

describe('isAskedFor', () => {
  test('knows what the checks look into', () => {
    const asked = [
      `${distInfo}/entry_points.txt`,
      `${distInfo}/top_level.txt`,
      `${distInfo}/licenses/a/b`,
      'demo-1.0.data/scripts/x',
      'x.pth',
      'X.PTH',
      'demo-1.0.data/data/lib/x.pth',
    ];
    const others = ['demo/x.pth', 'demo/entry_points.txt', 'other-1.dist-info/entry_points.txt', 'a/b.data/scripts/x'];
    expect([...asked, ...others].filter((path) => isAskedFor(path, distInfo))).toEqual(asked);
  });
});

describe('wheelContents', () => {
  test('reads each as what it is', () => {
    const documents = new Map([
      [`${distInfo}/entry_points.txt`, text('[a]\nb=c\n')],
      [`${distInfo}/top_level.txt`, text('demo\r\n\r\n_demo  \n')],
      [`${distInfo}/licenses/a`, good<Uint8Array>(Buffer.from([0xe9]))],
      [`${distInfo}/licenses/b`, text('é')],
      ['x.pth', text('\uFEFFimport os\n')],
      ['demo-1.0.data/scripts/a', text('#!python -E\r\nx')],
      ['demo-1.0.data/scripts/b', text('#!\0')],
    ]);
    expect(wheelContents(documents, distInfo, ['k'])).toEqual({
      entryPoints: { path: `${distInfo}/entry_points.txt`, content: good([{ group: 'a', name: 'b', value: 'c' }]) },
      topLevel: { path: `${distInfo}/top_level.txt`, content: good(['demo', '_demo']) },
      pathFiles: [{ path: 'x.pth', content: good(['import os']) }],
      scripts: [
        { path: 'demo-1.0.data/scripts/a', content: good('#!python -E') },
        { path: 'demo-1.0.data/scripts/b', content: good('') },
      ],
      undecodableLicenses: [`${distInfo}/licenses/a`],
      privateKeys: ['k'],
    });
  });

  test('says why one could not be had, and bounds what it reads', () => {
    const lines = wheelContents(new Map([['x.pth', text('a\fb\vc\u2028d\u0085e')]]), distInfo, []);
    expect(lines.pathFiles).toEqual([{ path: 'x.pth', content: good(['a', 'b', 'c', 'd', 'e']) }]);
    const lost = wheelContents(new Map([['x.pth', bad('gone')]]), distInfo, []);
    const large = wheelContents(new Map([['x.pth', text('x'.repeat(1024 * 1024 + 1))]]), distInfo, []);
    expect([lost.pathFiles, large.pathFiles]).toEqual([
      [{ path: 'x.pth', content: bad('gone') }],
      [{ path: 'x.pth', content: bad('it has 1048577 bytes; at most 1048576 are read') }],
    ]);
  });
});

describe('isPrivateKey', () => {
  test.for([
    ['-----BEGIN PRIVATE KEY-----\nMII', true],
    ['\r\n-----BEGIN RSA PRIVATE KEY-----\r\nMII', true],
    ['-----BEGIN OPENSSH PRIVATE KEY-----\nb3', true],
    ['-----BEGIN PUBLIC KEY-----\nMII', false],
    ['key = "-----BEGIN PRIVATE KEY-----"\n', false],
    ['-----BEGIN PRIVATE KEY-----', false],
    ['', false],
  ] as const)('of %j: %s', ([content, is]) => {
    expect(isPrivateKey(Buffer.from(content))).toBe(is);
  });
});
