import type { CheckResult } from '../model/finding.ts';
import type { WheelSubject } from './distribution-subject.ts';
import { loadedNatives } from './loaded-natives.ts';
import { misfit, platformsOf } from './native-platforms.ts';
import { readNatives } from './read-natives.ts';

/** Native files that do not run where the tags say: those that an import loads, or the others. */
export function machineFindings(which: 'loaded' | 'others', { facts }: WheelSubject): CheckResult {
  const { name } = facts;
  const platforms = name.ok && name.value.kind === 'wheel' ? platformsOf(name.value.platforms) : [];
  if (platforms.length === 0) return { examined: 0, findings: [] };
  const loaded = loadedNatives(facts);
  const files = readNatives(facts).filter(({ path, native }) => {
    if (which === 'loaded') return loaded.has(path);
    // Code for .NET is as free of a machine as Python's.
    return !loaded.has(path) && !(native.kind === 'pe' && native.managed);
  });
  return {
    examined: files.length,
    findings: files.flatMap(({ path, native }) => {
      const what = misfit(native, platforms);
      return what === undefined ? [] : [{ where: path, what }];
    }),
  };
}
