import type { Member } from '../../dist/distribution-facts.ts';
import { graftedLibraries, isLibrary } from '../../dist/sbom/grafted-libraries.ts';
import { phantomComponents } from '../../dist/sbom/library-coverage.ts';
import { baseOf } from '../../dist/sbom/library-key.ts';
import type { SbomContent } from '../../dist/sbom/sbom.ts';
import type { Check } from '../check.ts';
import type { WheelSubject } from '../distribution-subject.ts';
import { sbomsRead } from '../sboms-read.ts';

export const phantomComponent: Check<WheelSubject> = {
  id: 'phantom-component',
  title: 'An SBOM lists a library that the wheel does not have',
  severity: 'warn',
  applies: 'sometimes',
  why: 'Users are warned of holes in software that they never got, and stop to believe the rest.',
  remedy:
    'Write the SBOM after the last change to the wheel: a library that was excluded or taken out must not be in it.',
  source: 'https://peps.python.org/pep-0770/',

  run({ facts }) {
    const sboms = sbomsRead(facts);
    const libraries = graftedLibraries(facts.members);
    return {
      examined: sboms.length,
      findings: sboms.flatMap(({ path, content }) => [
        ...phantomComponents(content, libraries).map(({ name, version }) => ({
          where: path,
          what: `it lists ${name} ${version}, and no library in the wheel can be meant`,
        })),
        ...lostPlaces(content, facts.members).map((place) => ({
          where: path,
          what: `it places a component at ${place}, and the wheel has no such file`,
        })),
      ]),
    };
  },
};

/** Only libraries: other places are sources and lock files, which no wheel needs to have. */
function lostPlaces({ components, files }: SbomContent, members: readonly Member[]): readonly string[] {
  const there = new Set(members.map(({ path }) => baseOf(path)));
  const places = new Set([...components, ...files].flatMap((one) => one.places));
  return [...places].filter((place) => isLibrary(place) && !there.has(baseOf(place)));
}
