import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildSdist } from './build-sdist.ts';
import { buildWheel } from './build-wheel.ts';
import { sampleProject, sampleSdist, sampleVersion, sampleWheels } from './sample-project.ts';

/** Builds the sample release into an existing folder: an sdist and a dozen wheels. @returns the names, sdist first. */
export async function buildSample(dir: string): Promise<readonly string[]> {
  await writeFile(join(dir, sampleSdist), buildSdist({ name: sampleProject, version: sampleVersion }));
  for (const file of sampleWheels) await writeFile(join(dir, file), buildWheel(file, 'sample'));
  return [sampleSdist, ...sampleWheels];
}

/** Builds a wheel of any name that differs from every other of that name. @returns its path. */
export async function forgeWheel(dir: string, file: string): Promise<string> {
  const path = join(dir, file);
  await writeFile(path, buildWheel(file, 'forged'));
  return path;
}
