import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { legsOf } from '../../src/commands/rehearse/legs.ts';
import { type Prepared, prepare } from '../../src/commands/rehearse/prepare.ts';
import { scenarioOf } from '../../src/commands/rehearse/scenario.ts';
import { publishPredicateType } from '../../src/endpoints.ts';
import type { StartedWorld } from '../../src/ports/world.ts';
import type { WorldAddresses } from '../../src/rehearsal/world.ts';
import { worlds } from '../../src/rehearsal/worlds.ts';
import { localFiles } from '../../src/wiring/local-ports.ts';

export interface EmbeddedWorld extends Pick<Prepared, 'occasion' | 'source'> {
  readonly legs: ReturnType<typeof legsOf>;
  readonly tell: StartedWorld['control'];
  readonly addresses: WorldAddresses;
  /** Existing folder for the jobs. */
  readonly folder: string;
  /** A folder that holds exactly these files, as a leg has just built them. */
  readonly folderOf: (files: EmbeddedWorld['legs'][number]['files']) => string;
  /** Writes a world file with other addresses. @returns its path, for `WHEELGATE_WORLD`. */
  readonly worldFile: (name: string, addresses: WorldAddresses) => string;
  readonly close: () => Promise<void>;
}

/** Starts a world in this process around the sample release. @param latencyMs added to every reply. */
export async function embeddedWorld(latencyMs?: number): Promise<EmbeddedWorld> {
  const root = mkdtempSync(join(tmpdir(), 'embedded-world-'));
  const inside = (name: string): string => {
    mkdirSync(join(root, name));
    return join(root, name);
  };
  const made = worlds({ publishPredicateType, searchPath: process.env.PATH ?? '' });
  const parts = { files: localFiles(root), worlds: made };
  const prepared = await prepare(inside('release'), { from: undefined, policy: undefined }, parts);
  const { distributions, folder } = prepared.gathered;
  const scenario = scenarioOf({ ...prepared, now: Date.now() });
  const world = await made.start({ scenario, dir: inside('world'), latencyMs });
  return {
    ...prepared,
    legs: legsOf(distributions, (file) => join(folder, file)),
    tell: world.control,
    addresses: JSON.parse(world.addresses),
    folder: inside('jobs'),
    folderOf: (built) => {
      const path = mkdtempSync(join(root, 'built-'));
      for (const { name, path: from } of built) copyFileSync(from, join(path, name));
      return path;
    },
    worldFile: (name, addresses) => {
      const path = join(root, `${name}.json`);
      writeFileSync(path, JSON.stringify(addresses));
      return path;
    },
    close: async () => {
      await world.close();
      rmSync(root, { recursive: true, force: true });
    },
  };
}
