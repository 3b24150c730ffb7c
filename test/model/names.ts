import type { DistributionName, WheelName } from '../../src/model/distribution.ts';
import { parseDistributionName } from '../../src/model/file-name.ts';

/** The name of a file that a test knows to be right. */
export function nameOf(file: string): DistributionName {
  const name = parseDistributionName(file);
  if (!name.ok) throw new Error(`${file}: ${name.reasons.join('; ')}`);
  return name.value;
}

/** A wheel of demo 1.0. @param tags `cp312-cp312-win32`. */
export function wheelOf(tags: string): WheelName {
  const name = nameOf(`demo-1.0-${tags}.whl`);
  if (name.kind !== 'wheel') throw new Error(tags);
  return name;
}
