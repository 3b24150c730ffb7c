import type { DistributionSummary } from '../../model/distribution-summary.ts';
import type { Finding } from '../../model/finding.ts';
import type { ReleaseSet } from '../../model/release-set.ts';
import type { Check } from '../check.ts';
import { groupsBy } from '../groups-by.ts';
import { systemOfWheel } from '../platform-family.ts';
import { counted, differenceOf, someOf, someQuoted } from '../some-of.ts';
import { type NamedWheel, sdistOf, wheelsOf } from '../wheels-of.ts';

export const differingLicenses: Check<ReleaseSet> = {
  id: 'differing-licenses',
  title: 'The licence files of the release’s distributions differ',
  severity: 'warn',
  applies: 'sometimes',
  why: 'Whoever installs the wheel that lacks one has the code without its terms.',
  remedy:
    'List all licence files under license-files in pyproject.toml, and build every leg with the same build tools.',
  source: 'https://peps.python.org/pep-0639/',

  run(set) {
    const wheels = wheelsOf(set).filter(({ metadata }) => metadata !== undefined);
    const sdist = sdistOf(set);
    const compared = wheels.length + (sdist?.metadata && wheels.length > 0 ? 1 : 0);
    if (compared < 2) return { examined: 0, findings: [] };
    return { examined: compared, findings: [...unlikeNames(wheels), ...absent(sdist, wheels), ...unlikeTexts(wheels)] };
  },
};

const namesOf = ({ licenses }: DistributionSummary): readonly string[] => licenses.map(({ path }) => path);

function unlikeNames(wheels: readonly NamedWheel[]): readonly Finding[] {
  const [common, ...others] = groupsBy(wheels, (wheel) => JSON.stringify(namesOf(wheel)));
  const [usual] = (common?.members ?? []).map(namesOf);
  if (common === undefined || usual === undefined) return [];
  return others.map(({ members }) => {
    const own = members.slice(0, 1).flatMap(namesOf);
    const unlike = `unlike ${counted(common.members.length, 'other wheel')}`;
    return { where: someOf(members.map(({ file }) => file)), what: `it ${differenceOf(own, usual)}, ${unlike}` };
  });
}

/** What the sdist lists and no wheel has. A wheel may have more: the licences of what was built into it. */
function absent(sdist: DistributionSummary | undefined, wheels: readonly NamedWheel[]): readonly Finding[] {
  const held = new Set(wheels.flatMap(namesOf));
  const lost = sdist === undefined ? [] : namesOf(sdist).filter((name) => !held.has(name));
  return sdist === undefined || lost.length === 0
    ? []
    : [{ where: sdist.file, what: `it lists ${someQuoted(lost)}, which no wheel has` }];
}

/**
 * Of the wheels for one system. Builds append the terms of the libraries that they bundle, which differ between
 * systems; line breaks do not count.
 */
function unlikeTexts(wheels: readonly NamedWheel[]): readonly Finding[] {
  return groupsBy(wheels, ({ name }) => systemOfWheel(name)).flatMap(({ value: system, members }) => {
    const texts = members.flatMap(({ file, licenses }) => licenses.map((license) => ({ file, license })));
    return groupsBy(texts, ({ license }) => license.path).flatMap(({ value: path, members: holders }) => {
      const [common, ...others] = groupsBy(holders, ({ license }) => license.sha256 ?? 'unknown');
      return others.map((group) => ({
        where: someOf(group.members.map(({ file }) => file)),
        what: `its ${JSON.stringify(path)} is not that of ${counted(common?.members.length ?? 0, 'other wheel')} for ${system}`,
      }));
    });
  });
}
