import { describe, expect, test } from 'vitest';
import { judgePurls } from '../../../src/dist/sbom/judge-purl.ts';
import { aReadComponent } from './a-component.ts';

const judge = (name: string, version: string, ...purls: readonly string[]) =>
  judgePurls(aReadComponent({ name, version, purls }));

describe('judgePurls', () => {
  test.for([
    { name: 'libstdc++', version: '14.2.0-r6', purl: 'pkg:apk/alpine/libstdc%2B%2B@14.2.0-r6' },
    { name: 'Pillow', version: '13.0.0', purl: 'pkg:pypi/pillow@13.0.0' },
    { name: 'PIL._avif', version: '13.0.0', purl: 'pkg:pypi/pillow@13.0.0#c-ext/PIL._avif' },
    { name: '@scope/name', version: '1.0', purl: 'pkg:npm/%40scope/name@1.0' },
    { name: 'openssl', version: '3.5.1', purl: 'pkg:rpm/almalinux/openssl-libs@1:3.5.1-7.el10?arch=x86_64' },
    { name: 'openssl', version: '1:3.5.1-7.el10', purl: 'pkg:rpm/almalinux/openssl-libs@3.5.1-7.el10' },
    { name: 'demo', version: 'v1.0', purl: 'pkg:github/acme/demo@1.0' },
    { name: 'libjpeg-turbo', version: '', purl: 'pkg:generic/libjpeg@3.1' },
    { name: 'libz', version: '1.3', purl: 'pkg:generic/zlib' },
    { name: 'libcrypto', version: '3.5', purl: 'pkg:generic/openssl@3.5' },
  ])('finds nothing wrong with $purl for $name $version', ({ name, version, purl }) => {
    expect(judge(name, version, purl)).toEqual([]);
  });

  test('finds what cannot be read', () => {
    expect(judge('zlib', '1.3', 'pkg:generic')).toEqual(['pkg:generic: it names no package']);
  });

  test('finds a name that was cut at a wrong dash', () => {
    const purl = 'pkg:apk/alpine/krb5@libs-1.21.3-r0';
    expect(judge('krb5', 'libs-1.21.3-r0', purl)).toEqual([
      `${purl}: no version of apk begins with a letter; the name was cut at a wrong dash`,
    ]);
  });

  test('finds another name, and another version', () => {
    expect(judge('zlib', '1.3', 'pkg:generic/libpng@1.3', 'pkg:generic/zlib@1.30')).toEqual([
      'pkg:generic/libpng@1.3: the component’s name is zlib',
      'pkg:generic/zlib@1.30: the component’s version is 1.3',
    ]);
  });
});
