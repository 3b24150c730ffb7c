import type { Policy } from './policy.ts';
import { expandRow } from './row.ts';

/** Something that does not hold between the parts of a policy. */
export interface PolicyMistake {
  /** Where it is best mended: keys and places in lists, as the file spells them. */
  readonly path: readonly (string | number)[];
  readonly what: string;
}

/** What does not hold between the keys of a policy, each of which is right by itself. */
export const policyMistakes = (policy: Policy): readonly PolicyMistake[] => [
  ...emptyRelease(policy),
  ...strangeTests(policy),
  ...sharedEnvironments(policy),
  ...contradictedPeople(policy),
];

function emptyRelease({ distributions: { sdist, wheels } }: Policy): readonly PolicyMistake[] {
  if (sdist === 'require' || wheels.length > 0) return [];
  return [
    { path: ['distributions'], what: 'neither an sdist nor a wheel is expected: there would be nothing to release' },
  ];
}

/** A row that names no wheel would ask for no test, and nobody would notice. */
function strangeTests({ distributions, tests }: Policy): readonly PolicyMistake[] {
  const expected = new Set(distributions.wheels.flatMap(textsOf));
  return tests.flatMap((row, item) =>
    textsOf(row).flatMap((text) =>
      expected.has(text) ? [] : [{ path: ['tests', item], what: `${text} is no row of distributions.wheels` }],
    ),
  );
}

function textsOf(row: string): readonly string[] {
  const rows = expandRow(row);
  return rows.ok ? rows.value.map(({ text }) => text) : [];
}

/** The job's environment says which index it writes to, so no two may share one. GitHub ignores the case of names. */
function sharedEnvironments({ indexes, approval: { also } }: Policy): readonly PolicyMistake[] {
  const own = Object.entries(indexes).map(([index, { environment }]) => ({
    path: ['indexes', index, 'environment'],
    name: environment,
  }));
  const further = also.map((name, item) => ({ path: ['approval', 'also', item], name }));
  const all = [...own, ...further];
  return all.flatMap(({ path, name }, place) => {
    const other = all.slice(0, place).find((one) => one.name.toLowerCase() === name.toLowerCase());
    return other === undefined
      ? []
      : [
          {
            path,
            what: `environment ${JSON.stringify(name)} is the one of ${other.path.slice(0, 2).join('.')} already`,
          },
        ];
  });
}

function contradictedPeople({ approval: { team, deny } }: Policy): readonly PolicyMistake[] {
  return deny.flatMap((id, item) =>
    team.includes(id)
      ? [{ path: ['approval', 'deny', item], what: `${id} is in approval.team, too: take it out there or here` }]
      : [],
  );
}
