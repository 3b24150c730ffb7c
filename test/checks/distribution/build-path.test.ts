import { describe, expect, test } from 'vitest';
import { buildPath } from '../../../src/checks/distribution/build-path.ts';
import { escapingRpath } from '../../../src/checks/distribution/escaping-rpath.ts';
import { elfBytes } from '../../support/elf-bytes.ts';
import { nativeWheel } from '../../support/native-wheel.ts';

const subject = (rpath: string) =>
  nativeWheel('cp312-cp312-manylinux_2_28_x86_64', { 'demo/a.so': elfBytes({ rpath }) });

describe(buildPath.id, () => {
  test.for(['$ORIGIN/build', '/usr/lib', '/opt/lib', '/usr/local/lib', '/homestead/lib', ''])('lets %s be', (rpath) => {
    expect(buildPath.run(subject(rpath))).toEqual({ examined: 1, findings: [] });
  });

  test.for([
    '/tmp/pip-1/lib',
    '/io/lib',
    '/project',
    '/private/var/folders/x',
    '/__w/demo/lib',
    '/opt/x/build/lib',
    '/opt/x/.libs',
  ])('finds %s, and no other check does', (rpath) => {
    const findings = [{ where: 'demo/a.so', what: `its search path has ${JSON.stringify(rpath)}` }];
    expect(buildPath.run(subject(rpath))).toEqual({ examined: 1, findings });
    expect(escapingRpath.run(subject(rpath))).toEqual({ examined: 1, findings: [] });
  });
});
