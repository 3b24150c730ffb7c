import type { Member } from '../dist/distribution-facts.ts';
import { foldPath } from '../dist/judge-collisions.ts';
import type { Finding } from '../model/finding.ts';

/** Schemes of `.data` that installers put where everything else of the wheel goes. */
const throughData = /^[^/]+\.data\/(?:purelib|platlib)\/(.+)$/s;

/**
 * Files that come through `.data` to a place where another file of the wheel goes too. In the archive they are two;
 * after installation there is one, and which one depends on the installer.
 */
export function installedCollisions(members: readonly Member[]): readonly Finding[] {
  const placed = members.map(({ path }) => ({ path, place: throughData.exec(path)?.[1] }));
  if (placed.every(({ place }) => place === undefined)) return [];
  const first = new Map<string, string>();
  // What needs no scheme comes first, so that it is the other one that is told of.
  const inOrder = placed.toSorted((a, b) => Number(a.place !== undefined) - Number(b.place !== undefined));
  return inOrder.flatMap(({ path, place = path }) => {
    const folded = foldPath(place);
    const other = first.get(folded);
    if (other === undefined) first.set(folded, path);
    if (other === undefined || place === path) return [];
    return [{ where: path, what: `it is installed to the same place as ${JSON.stringify(other.slice(0, 200))}` }];
  });
}
