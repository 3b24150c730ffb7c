import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { archiveFindings } from '../../src/checks/archive-findings.ts';
import { judge } from '../../src/checks/check.ts';
import { firmChecks, premiseChecks, sdistChecks, wheelChecks } from '../../src/checks/distribution-checks.ts';
import { problemTable } from '../../src/dist/archive-problem.ts';
import type { CheckMeta } from '../../src/model/finding.ts';
import { aWheelSubject, distInfo, idleChecks, wheelFile } from '../support/a-wheel.ts';
import { anSdistSubject, sdistFile } from '../support/an-sdist.ts';

const all: readonly CheckMeta[] = [...new Set<CheckMeta>([...wheelChecks, ...sdistChecks])];
const idsOf = (checks: readonly CheckMeta[]): readonly string[] => checks.map(({ id }) => id);
/** Something for every field that a check asks about, and nothing wrong with it. */
const fields = `Metadata-Version: 2.5
Name: demo
Version: 1.0
Dynamic: Requires-Dist
Summary: Shows what a distribution is
Author-email: A Person <a.person@demo.example>
License-Expression: MIT
License-File: LICENSE
Classifier: Programming Language :: Python :: 3
Project-URL: Source, https://demo.example/source
Requires-Python: >=3.10
Requires-Dist: numpy>=2; extra == "fast"
Provides-Extra: fast
Import-Name: demo
Description-Content-Type: text/markdown

# demo
`;

const wheelFiles = {
  [`${distInfo}/METADATA`]: fields,
  [`${distInfo}/entry_points.txt`]: '[console_scripts]\ndemo = demo:main\n',
  [`${distInfo}/top_level.txt`]: 'demo\n',
  'demo-1.0.data/scripts/demo-more': '#!python\n',
};

const folder = new URL('../../src/checks/distribution/', import.meta.url);

/** Who may be cited: the makers of the formats, and nobody's opinion. */
const sources = [
  'cyclonedx.org',
  'docs.python.org',
  'github.com/package-url',
  'packaging.python.org',
  'peps.python.org',
  'pkware.cachefly.net',
  'spdx.github.io',
  'www.ntia.gov',
  'www.rfc-editor.org',
];

describe('the checks of a distribution', () => {
  test('are the files of their folder', () => {
    const files = readdirSync(folder).map((name) => name.replace(/\.ts$/, ''));
    expect(idsOf(all).toSorted()).toEqual(files.toSorted());
  });

  test('are listed by id', () => {
    for (const list of [wheelChecks, sdistChecks, premiseChecks]) expect(idsOf(list)).toEqual(idsOf(list).toSorted());
  });

  test('hold every premise, and what no policy lowers blocks', () => {
    for (const list of [wheelChecks, sdistChecks]) {
      expect(idsOf(premiseChecks).filter((id) => !idsOf(list).includes(id))).toEqual([]);
    }
    expect(firmChecks.map(({ id, severity }) => `${id} ${severity}`)).toEqual([
      'archive-bomb block',
      'unreadable-archive block',
    ]);
  });

  test('say what to do, and where it is written', () => {
    for (const { remedy, source, title, why } of all) {
      expect(remedy).toMatch(/^[A-Z][a-z]+ .*\.$/);
      expect(sources.filter((start) => source.startsWith(`https://${start}/`))).toHaveLength(1);
      expect(title).not.toMatch(/\.$/);
      expect(why).toMatch(/\.["”]?$/);
    }
  });

  test('leave no problem of an archive to nobody', () => {
    const subject = aWheelSubject();
    const problems = Object.keys(problemTable) as (keyof typeof problemTable)[];
    const facts = { ...subject.facts, problems: problems.map((kind) => ({ kind, where: 'x', what: kind })) };
    const told = wheelChecks.flatMap((check) => check.run({ ...subject, facts }).findings.map(({ what }) => what));
    expect(told.toSorted()).toEqual(problems.toSorted());
    expect(archiveFindings('hidden', { ...subject, facts }).examined).toBe(9);
  });

  test('find nothing in an honest wheel, and each looks at something', () => {
    const subject = aWheelSubject({ files: wheelFiles }, { project: 'demo', version: '1.0', sbom: 'require' });
    const verdicts = wheelChecks.map((check) => judge(check, subject, wheelFile));
    const others = verdicts.filter(({ status }) => status !== 'pass');
    expect(others.map(({ check, status }) => `${check.id} ${status}`)).toEqual(
      idleChecks.map((id) => `${id} not-applicable`),
    );
  });

  test('find nothing in an honest sdist, and each looks at something', () => {
    const subject = anSdistSubject({ files: { 'demo-1.0/PKG-INFO': fields } }, { project: 'demo', version: '1.0' });
    const verdicts = sdistChecks.map((check) => judge(check, subject, sdistFile));
    expect(verdicts.filter(({ status }) => status !== 'pass')).toEqual([]);
  });
});
