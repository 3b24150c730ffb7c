import type { SummaryFile } from '../../model/distribution-summary.ts';
import type { Finding } from '../../model/finding.ts';
import type { ReleaseSet } from '../../model/release-set.ts';
import type { Check } from '../check.ts';
import { isComparedPython, isPatched } from '../compared-python.ts';
import { groupsBy } from '../groups-by.ts';
import { systemOfWheel } from '../platform-family.ts';
import { counted, someOf } from '../some-of.ts';
import { type NamedWheel, wheelsOf } from '../wheels-of.ts';

export const differingPythonFile: Check<ReleaseSet> = {
  id: 'differing-python-file',
  title: 'A Python file is not the same in all wheels of the release',
  severity: 'warn',
  applies: 'sometimes',
  why: 'All wheels come from one source, so their Python files should be one too. A change in one wheel alone is what an attacker would make.',
  remedy: 'Compare the file in the wheels named below. If a leg generates it, nothing is to be done.',
  source: 'https://reproducible-builds.org/docs/definition/',

  run(set) {
    const wheels = wheelsOf(set).filter(({ files }) => files.length > 0);
    if (wheels.length < 2) return { examined: 0, findings: [] };
    const copies = wheels.flatMap((wheel) =>
      wheel.files.flatMap((file) => (isComparedPython(file) ? [{ wheel, file }] : [])),
    );
    const paths = groupsBy(copies, ({ file }) => file.path);
    const platform = wheels.filter(isForPlatform);
    const unlike = paths.flatMap(({ value: path, members }) => [
      ...groupsBy(members, ({ wheel }) => (isPatched(wheel, path) ? 'patched' : '')).flatMap(otherTexts),
      ...unlikePlaces(path, members, platform),
    ]);
    return { examined: paths.length, findings: folded(unlike) };
  },
};

interface Copy {
  readonly wheel: NamedWheel;
  readonly file: SummaryFile;
}

interface Unlike {
  readonly path: string;
  readonly what: string;
}

const isForPlatform = ({ name }: NamedWheel): boolean => systemOfWheel(name) !== 'any';

function otherTexts({ members: copies }: { readonly members: readonly Copy[] }): readonly Unlike[] {
  const [common, ...others] = groupsBy(copies, ({ file }) => file.sha256 ?? '');
  return others.map(({ members }) => ({
    path: members[0]?.file.path ?? '',
    what: `another text in ${filesOf(members.map(({ wheel }) => wheel))} than in ${counted(common?.members.length ?? 0, 'other wheel')}`,
  }));
}

/** Whether some wheels for a platform have the file and some do not; the smaller side is named. */
function unlikePlaces(path: string, copies: readonly Copy[], platform: readonly NamedWheel[]): readonly Unlike[] {
  const held = new Set(copies.map(({ wheel }) => wheel.file));
  const [holders, others] = [
    platform.filter(({ file }) => held.has(file)),
    platform.filter(({ file }) => !held.has(file)),
  ];
  if (holders.length === 0 || others.length === 0) return [];
  const of = `of ${counted(platform.length, 'wheel')}`;
  if (holders.length > others.length) return [{ path, what: `missing in ${filesOf(others)}, ${of}` }];
  return [{ path, what: `only in ${filesOf(holders)}, ${of}` }];
}

const filesOf = (wheels: readonly NamedWheel[]): string => someOf(wheels.map(({ file }) => file));

const folded = (unlike: readonly Unlike[]): readonly Finding[] =>
  groupsBy(unlike, ({ what }) => what).map(({ value, members }) => ({
    where: someOf(members.map(({ path }) => path)),
    what: value,
  }));
