import { describe, expect, test } from 'vitest';
import { parsePurl } from '../../../src/dist/sbom/parse-purl.ts';

const plain = { namespace: '', version: '', qualifiers: new Map(), subpath: '' };

describe('parsePurl', () => {
  test.for([
    { text: 'pkg:generic/zlib', value: { ...plain, type: 'generic', name: 'zlib' } },
    {
      text: 'pkg:PyPI/demo@1.0?file_name=demo-1.0.whl',
      value: {
        ...plain,
        type: 'pypi',
        name: 'demo',
        version: '1.0',
        qualifiers: new Map([['file_name', 'demo-1.0.whl']]),
      },
    },
    {
      text: 'pkg:apk/alpine/libstdc%2B%2B@14.2.0-r6',
      value: { ...plain, type: 'apk', namespace: 'alpine', name: 'libstdc++', version: '14.2.0-r6' },
    },
    {
      text: 'pkg:npm/%40scope/name@1.0.0#lib/x',
      value: { ...plain, type: 'npm', namespace: '@scope', name: 'name', version: '1.0.0', subpath: 'lib/x' },
    },
    {
      text: 'pkg:generic/openssl@4.0.3?download_url=https://example.org/a?b=c&checksum=sha256:00',
      value: {
        ...plain,
        type: 'generic',
        name: 'openssl',
        version: '4.0.3',
        qualifiers: new Map([
          ['download_url', 'https://example.org/a?b=c'],
          ['checksum', 'sha256:00'],
        ]),
      },
    },
    { text: 'pkg://golang/a/b/c@v1', value: { ...plain, type: 'golang', namespace: 'a/b', name: 'c', version: 'v1' } },
  ])('reads $text', ({ text, value }) => {
    expect(parsePurl(text)).toEqual({ ok: true, value });
  });

  test.for([
    { text: '', reason: 'it does not begin with pkg:' },
    { text: 'zlib@1.3', reason: 'it does not begin with pkg:' },
    { text: 'pkg:', reason: '"" is no type of packages' },
    { text: 'pkg:1x/zlib', reason: '"1x" is no type of packages' },
    { text: 'pkg:generic', reason: 'it names no package' },
    { text: 'pkg:generic/', reason: 'it names no package' },
    { text: 'pkg:generic/@1.0', reason: 'it names no package' },
    { text: 'pkg:generic/my lib@1', reason: 'it has a blank in it' },
    { text: 'pkg:generic/%ZZ', reason: 'a % in it is no escape' },
    { text: 'pkg:generic/a?b=%ZZ', reason: 'a % in it is no escape' },
    { text: 'pkg:generic/a?=1', reason: '"" is no name of a qualifier' },
    { text: 'pkg:generic/a?b=1&B=2', reason: 'it has the qualifier B twice' },
    { text: `pkg:generic/${'a'.repeat(5_000)}`, reason: 'it has 5012 characters; at most 4000 are read' },
  ])('refuses $text', ({ text, reason }) => {
    expect(parsePurl(text)).toEqual({ ok: false, reasons: [reason] });
  });
});
