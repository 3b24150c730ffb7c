import type { CheckExample } from '../../src/checks/check-example.ts';
import { settableSetCheckIds } from '../../src/checks/distribution-check-ids.ts';
import type { CheckMeta } from '../../src/model/finding.ts';
import { plain } from '../../src/report/escape.ts';
import { type CheckKind, checkKinds } from './load-checks.ts';
import { cell, madeFrom } from './markdown.ts';

const about = {
  distribution: {
    title: 'Of each distribution',
    text: 'Asked by the stage `inspect`, and by `wheelgate inspect`. A policy can give one of them another level under `checks`, with a reason.',
    level: 'A policy can set another level for it under `checks`, with a reason.',
  },
  release: {
    title: 'Of the release',
    text: 'Asked by the other stages, about the run, the source, the set of files, the approval and the index. `checks` in the policy reaches those of the set of distributions, and no others; each page says so.',
    level: '`checks` in the policy does not reach it.',
  },
} as const satisfies Record<CheckKind, object>;

/** One page for each check, and one that lists them. */
export function checkPages(
  checks: Readonly<Record<CheckKind, readonly CheckMeta[]>>,
  examples: ReadonlyMap<string, CheckExample>,
): ReadonlyMap<string, string> {
  const pages = checkKinds.flatMap((kind) =>
    checks[kind].map(
      (check) => [`docs/checks/${check.id}.md`, renderCheck(kind, check, examples.get(check.id))] as const,
    ),
  );
  return new Map([['docs/checks/README.md', renderIndex(checks)], ...pages]);
}

const effect = ({ severity }: CheckMeta): string =>
  severity === 'block' ? 'Stops the release.' : 'Is shown; does not stop the release.';

/** A check with nothing to look at: never a pass. */
const nothing = ({ applies }: CheckMeta): string =>
  applies === 'always' ? 'With nothing to examine it fails.' : 'With nothing to examine it says so, and does not pass.';

/** A policy may give another level to what is asked of the distributions, one by one or side by side. */
const levelKind = (kind: CheckKind, { id }: CheckMeta): CheckKind =>
  settableSetCheckIds.includes(id) ? 'distribution' : kind;

/** What the check itself found in a small subject; strangers' text, as in any finding. */
const shown = ({ of, where, what }: CheckExample): string =>
  [of, where, what]
    .filter((part) => part !== '')
    .map((part) => plain(part))
    .join(': ');

const renderCheck = (kind: CheckKind, check: CheckMeta, example: CheckExample | undefined): string => `\
${madeFrom(`the check in src/checks/${kind}/${check.id}.ts`)}
# ${check.id}

**${check.title}.** ${effect(check)}

**Why.** ${check.why}

**What to do.** ${check.remedy}

**Level.** ${about[levelKind(kind, check)].level} ${nothing(check)}

**Example of a finding.** In the words of the check itself:

\`\`\`text
${example === undefined ? '' : shown(example)}
\`\`\`

**Source.** <${check.source}>

[All checks](README.md)
`;

function renderIndex(checks: Readonly<Record<CheckKind, readonly CheckMeta[]>>): string {
  const sections = checkKinds.map((kind) => {
    const rows = checks[kind].map(
      (check) => `| [${check.id}](${check.id}.md) | ${cell(check.title)} | ${check.severity} |`,
    );
    const { title, text } = about[kind];
    return [`## ${title}`, '', text, '', '| check | what is wrong | level |', '| --- | --- | --- |', ...rows, ''].join(
      '\n',
    );
  });
  return [
    madeFrom('the checks in src/checks'),
    '# Checks',
    '',
    'Each check asks one question. What it finds is shown with all other findings at once. A check that examined nothing never passes.',
    '',
    ...sections,
  ].join('\n');
}
