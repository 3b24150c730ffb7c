import { describe, expect, test } from 'vitest';
import { isGrafted } from '../../../src/dist/sbom/grafted-libraries.ts';
import { coverageBy, phantomComponents } from '../../../src/dist/sbom/library-coverage.ts';
import { libraryKey } from '../../../src/dist/sbom/library-key.ts';
import { sha256Of } from '../../../src/model/digest.ts';
import { aContent, aReadComponent } from './a-component.ts';

const libraryAt = (path: string) => ({ path, size: 1, sha256: sha256Of(path) });
const named = (name: string, ...purls: readonly string[]) => aReadComponent({ name, purls, ref: '' });

describe('isGrafted', () => {
  test.for([
    ['demo.libs/libz-0123abcd.so.1', true],
    ['demo.libs/libomp.dylib', true],
    ['demo/.dylibs/libz.1.dylib', true],
    ['demo/.libs/vcomp140.dll', true],
    ['demo-1.0.data/platlib/demo.libs/z-01234567.dll', true],
    ['demo.libs/.load-order-demo-1.0', false],
    ['demo/_core.cpython-312-x86_64-linux-gnu.so', false],
    ['demo.libs/deeper/libz.so', false],
  ] as const)('of %s is %s', ([path, grafted]) => {
    expect(isGrafted(path)).toBe(grafted);
  });
});

describe('libraryKey', () => {
  test.for([
    ['x.libs/libgcc_s-0cd532bd.so.1', 'gccs'],
    ['x.libs/libgcc_s-0cd532bd-c8f934f9.so.1', 'gccs'],
    ['x.libs/libstdc++-5d72f927.so.6.0.33', 'stdc++'],
    ['x.libs/msvcp140-a4c2229bdc2a2a630acdc095b4d86008.dll', 'msvcp140'],
    ['x/.dylibs/libz.1.3.1.zlib-ng.dylib', 'z'],
    ['x/.dylibs/libpng16.16.dylib', 'png16'],
    ['lib.so', 'lib'],
  ] as const)('of %s is %s', ([path, key]) => {
    expect(libraryKey(path)).toBe(key);
  });
});

describe('a library', () => {
  const covers = (path: string, ...components: readonly ReturnType<typeof named>[]) =>
    coverageBy([{ components, files: [] }])(libraryAt(path));

  test.for([
    { path: 'libz-0123abcd.so.1', name: 'zlib' },
    { path: 'libz-0123abcd.so.1', name: 'libz' },
    { path: 'libgcc_s-0123abcd.so.1', name: 'libgcc' },
    { path: 'libgfortran-0123abcd.so.5', name: 'gcc' },
    { path: 'libscipy_openblas64_-0123abcd.so', name: 'OpenBLAS' },
    { path: 'libpng16-0123abcd.so.16', name: 'libpng' },
    { path: 'libjpeg.62.dylib', name: 'libjpeg / libjpeg-turbo' },
    { path: 'libfreetype.6.dylib', name: 'freetype2' },
    { path: 'libgif-0123abcd.so.7', name: 'giflib' },
    { path: 'liblcms2.2.dylib', name: 'Little CMS 2', purl: 'pkg:generic/littlecms2' },
    { path: 'libcrypto-0123abcd.so.3', name: 'openssl-libs' },
    { path: 'libkrb5support-0123abcd.so', name: 'krb5-libs' },
    { path: 'libhdf5_hl-0123abcd.so', name: 'HDF5' },
    { path: 'libbz2-0123abcd.so.1', name: 'bzip2-libs' },
    { path: 'msvcp140-0123abcd.dll', name: 'Microsoft Visual C++' },
    { path: 'libfoo-0123abcd.so', name: 'libfoo-0123abcd.so' },
    { path: 'libfoo-0123abcd.so', name: 'x', purl: 'pkg:generic/foo@1' },
  ])('$path is covered by $name', ({ path, name, purl }) => {
    expect(covers(`x.libs/${path}`, named(name, ...(purl === undefined ? [] : [purl])))).toBe(true);
  });

  test.for([
    { path: 'libz-0123abcd.so.1', name: 'zstd' },
    { path: 'libssl-0123abcd.so.3', name: 'sslkeylog' },
    { path: 'libcrypto-0123abcd.so.3', name: 'cryptography' },
    { path: 'libgomp-0123abcd.so.1', name: 'libgfortran' },
    { path: 'libssl-0123abcd.so.3', name: 'openssl', purl: 'pkg:cargo/openssl@0.10' },
    { path: 'libx-0123abcd.so', name: '' },
  ])('$path is not covered by $name', ({ path, name, purl }) => {
    expect(covers(`x.libs/${path}`, named(name, ...(purl === undefined ? [] : [purl])))).toBe(false);
  });

  test('is covered by its digest, by its path, by the place of a component or of a file', () => {
    const library = libraryAt('x.libs/libq-0123abcd.so');
    const other = libraryAt('x.libs/libr-0123abcd.so');
    const none = { digests: [], places: [] };
    const answers = [
      { components: [aReadComponent({ digests: [library.sha256] })], files: [] },
      { components: [aReadComponent({ places: ['x.libs/libq-0123abcd.so'] })], files: [] },
      { components: [], files: [{ ...none, places: ['libq-0123abcd.so'] }] },
      { components: [], files: [{ ...none, digests: [library.sha256] }] },
    ].map((content) => [coverageBy([content])(library), coverageBy([content])(other)]);
    expect(answers).toEqual([...answers].fill([true, false]));
  });
});

describe('phantomComponents', () => {
  const libgomp = named('libgomp');
  const written = (tool: string) => aContent({ tools: [tool], components: [libgomp, named('libgcc')] });
  const gcc = libraryAt('x.libs/libgcc_s-0123abcd.so.1');

  test.for([
    {
      is: 'what auditwheel lists and the wheel does not graft',
      tool: 'auditwheel',
      libraries: [gcc],
      found: [libgomp],
    },
    { is: 'nothing by another tool, which may list what is linked in', tool: 'cmake', libraries: [gcc], found: [] },
    {
      is: 'nothing while a library is left that it could stand for',
      tool: 'auditwheel',
      libraries: [gcc, libraryAt('x.libs/libq-0123abcd.so')],
      found: [],
    },
  ])('are $is', ({ tool, libraries, found }) => {
    expect(phantomComponents(written(tool), libraries)).toEqual(found);
  });

  test('are all of them where nothing is grafted', () => {
    expect(phantomComponents(written('auditwheel'), [])).toHaveLength(2);
  });
});
