import { describe, expect, test } from 'vitest';
import { foreignPlatform } from '../../../src/checks/release/foreign-platform.ts';
import type { JobFacts } from '../../../src/model/run.ts';
import { aJob } from '../../support/a-collection.ts';
import { aSet, linux12, mac12, mac13, sdist, windows12 } from '../../support/a-release-set.ts';

const job = (id: number, name: string, ...labels: readonly string[]) => aJob({ id, name, labels });
const ofLinux = job(1, 'build', 'ubuntu-24.04');
const built = (legs: Readonly<Record<string, JobFacts>>) =>
  aSet(
    { 'demo-1.0-py3-none-any.whl': {}, 'demo-1.0-cp313-cp313-android_24_arm64_v8a.whl': {} },
    { legOf: new Map(Object.entries(legs)) },
  );

describe(foreignPlatform.id, () => {
  test.for([
    {
      is: 'nothing where each system built its own',
      legs: {
        [linux12]: ofLinux,
        [mac12]: job(2, 'build', 'macos-15-large'),
        [windows12]: job(3, 'build', 'windows-11-arm'),
      },
      examined: 3,
      finds: [],
    },
    {
      is: 'wheels for macOS from a Linux machine, once for the job',
      legs: { [mac12]: ofLinux, [mac13]: ofLinux, [linux12]: ofLinux },
      examined: 3,
      finds: [
        {
          where: `${mac12} and ${mac13}`,
          what: 'a wheel for macos by job "build" (labels: "ubuntu-24.04"), which is of linux',
        },
      ],
    },
    {
      is: 'a job whose labels tell no system, nor does its name',
      legs: { [linux12]: job(4, 'build 7', 'big-16') },
      examined: 1,
      finds: [
        {
          where: linux12,
          what: 'a wheel for linux by job "build 7" (labels: "big-16"), which do not tell the system',
        },
      ],
    },
    {
      is: 'nothing where the job’s name tells it',
      legs: { [windows12]: job(5, 'build (cp312-win_amd64)', 'big-16'), [mac12]: job(6, 'macosx wheels') },
      examined: 2,
      finds: [],
    },
    {
      is: 'a name that tells another system than the wheel’s',
      legs: { [windows12]: job(7, 'build (manylinux)', 'big-16') },
      examined: 1,
      finds: [
        {
          where: windows12,
          what: 'a wheel for windows by job "build (manylinux)" (labels: "big-16"), which is of linux',
        },
      ],
    },
    {
      is: 'no Windows in Darwin',
      legs: { [windows12]: job(8, 'darwin', 'x') },
      examined: 1,
      finds: [{ where: windows12, what: 'a wheel for windows by job "darwin" (labels: "x"), which is of macos' }],
    },
    {
      is: 'nothing to ask of what runs everywhere, or nowhere at GitHub',
      legs: {
        [sdist]: ofLinux,
        'demo-1.0-py3-none-any.whl': ofLinux,
        'demo-1.0-cp313-cp313-android_24_arm64_v8a.whl': ofLinux,
      },
      examined: 0,
      finds: [],
    },
    { is: 'nothing, and says so, where no job is known', legs: {}, examined: 0, finds: [] },
  ])('finds $is', ({ legs, examined, finds }) => {
    expect(foreignPlatform.run(built(legs))).toEqual({ examined, findings: finds });
  });
});
