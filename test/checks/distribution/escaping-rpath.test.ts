import { describe, expect, test } from 'vitest';
import { escapingRpath } from '../../../src/checks/distribution/escaping-rpath.ts';
import { elfBytes } from '../../support/elf-bytes.ts';
import { fatBytes, machBytes, x8664 } from '../../support/mach-bytes.ts';
import { nativeWheel } from '../../support/native-wheel.ts';
import { peBytes } from '../../support/pe-bytes.ts';

const tags = 'cp312-cp312-manylinux_2_28_x86_64';
const run = (path: string, bytes: Uint8Array) => escapingRpath.run(nativeWheel(tags, { [path]: bytes }));
const found = (where: string, ...paths: string[]) =>
  paths.map((path) => ({ where, what: `its search path has ${JSON.stringify(path)}` }));

describe(escapingRpath.id, () => {
  test.for([
    { path: 'demo/a.so', rpath: '$ORIGIN' },
    { path: 'demo/a.so', rpath: '$ORIGIN/../demo.libs:\u0024{ORIGIN}/./x' },
    { path: 'demo/sub/a.so', rpath: '$ORIGIN/../..' },
    { path: 'demo/a.so', rpath: '$ORIGIN/../other/lib' },
    { path: 'demo/a.so', rpath: '/usr/lib64' },
    { path: 'demo/a.so', rpath: '' },
    { path: 'demo-1.0.data/platlib/demo/a.so', rpath: '$ORIGIN/..' },
    { path: 'demo-1.0.data/scripts/run', rpath: '$ORIGIN/../lib' },
  ])('finds nothing wrong with $rpath of $path', ({ path, rpath }) => {
    expect(run(path, elfBytes({ rpath }))).toEqual({ examined: 1, findings: [] });
  });

  test.for([
    { path: 'demo/a.so', rpath: '/opt/lib', finds: ['/opt/lib'] },
    { path: 'demo/a.so', rpath: '$ORIGIN:/usr/local/lib', finds: ['/usr/local/lib'] },
    { path: 'demo/a.so', rpath: '$ORIGIN/../..', finds: ['$ORIGIN/../..'] },
    { path: 'demo/a.so', rpath: '$ORIGIN/x/../../../y', finds: ['$ORIGIN/x/../../../y'] },
    { path: 'a.so', rpath: '$ORIGIN/..', finds: ['$ORIGIN/..'] },
    { path: 'demo-1.0.data/platlib/a.so', rpath: '$ORIGIN/..', finds: ['$ORIGIN/..'] },
    { path: 'demo/a.so', rpath: '/usr/lib/../../opt', finds: ['/usr/lib/../../opt'] },
    { path: 'demo/a.so', rpath: '$ORIGINAL/x', finds: ['$ORIGINAL/x'] },
    { path: 'demo/a.so', rpath: 'lib', finds: ['lib'] },
    { path: 'demo/a.so', rpath: '$ORIGIN:', finds: [''] },
  ])('finds $finds of $path', ({ path, rpath, finds }) => {
    expect(run(path, elfBytes({ rpath }))).toEqual({ examined: 1, findings: found(path, ...finds) });
  });

  test('looks at both kinds of ELF path, and says each once', () => {
    const bytes = elfBytes({ rpath: '/opt/a:/opt/b', runpath: '/opt/b:/opt/c' });
    expect(run('a.so', bytes).findings).toEqual(found('a.so', '/opt/a', '/opt/b', '/opt/c'));
  });

  test('looks at every slice of a Mach-O file', () => {
    const bytes = fatBytes([
      machBytes({ cpu: x8664, rpaths: ['@loader_path/../x', '/opt/a'] }),
      machBytes({ rpaths: ['/opt/a', '/usr/lib/swift', '@loader_path/../../..', '@executable_path/../lib'] }),
    ]);
    expect(run('demo/a.so', bytes).findings).toEqual(
      found('demo/a.so', '/opt/a', '@loader_path/../../..', '@executable_path/../lib'),
    );
  });

  test('asks nothing of Windows', () => {
    expect(run('a.pyd', peBytes())).toEqual({ examined: 0, findings: [] });
  });
});
