import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { factsOf } from '../../src/report/facts.ts';
import { aPlan, aSource, git, sdist, sha, wheel } from '../support/a-collection.ts';
import { anApproval, aPublication, aReport, seal } from '../support/a-report.ts';

const lines = (changed: Partial<Report>): readonly string[] =>
  factsOf(aReport({ plan: undefined, seal: undefined, ...changed })).map(({ name, value }) => `${name}: ${value}`);

const files = (...hows: ('uploaded' | 'already-there' | 'pending' | 'confirmed')[]) =>
  hows.map((how, at) => ({ file: at === 0 ? wheel : sdist, sha256: sha(String(at)), how }));

describe('factsOf', () => {
  test('says nothing when nothing is known', () => {
    expect(lines({})).toEqual([]);
  });

  test('tells release, source, commit and seal; digests are marked', () => {
    expect(factsOf(aReport())).toEqual([
      { name: 'Release', value: 'thing 1.0', isDigest: false },
      { name: 'Source', value: 'tag v1.0 of acme/thing', isDigest: false },
      { name: 'Commit', value: git('a'), isDigest: true },
      { name: 'Seal', value: `sha256:${seal}`, isDigest: true },
    ]);
  });

  test.for([
    ['refs/heads/main', 'branch main of acme/thing'],
    ['refs/tags/v1/2', 'tag v1/2 of acme/thing'],
    ['refs/pull/5/merge', 'refs/pull/5/merge of acme/thing'],
    ['', 'a commit of acme/thing'],
  ] as const)('tells %j as %j', ([ref, told]) => {
    expect(lines({ plan: aPlan({ source: aSource({ ref }) }) })).toContain(`Source: ${told}`);
  });

  test('says that a trial is one', () => {
    expect(lines({ plan: aPlan({ mode: 'trial', version: '' }) })[0]).toBe('Release: thing of no version, a trial');
  });

  test('tells each approver, and whether the digest was named', () => {
    const [one] = anApproval().by;
    const by = one ? [one, { ...one, login: 'paul', namedDigest: false }] : [];
    expect(lines({ approval: anApproval({ by }) })).toEqual([
      'Approved: by octavia, who named the digest',
      'Approved: by paul, without naming the digest',
    ]);
  });

  test('tells an approval by the policy as one of nobody', () => {
    expect(lines({ approval: anApproval({ by: [], basis: 'policy', form: 'policy' }) })).toEqual([
      'Approved: by the policy: this index asks for no person',
    ]);
  });

  test.for([
    ['published', files('uploaded', 'uploaded'), 'published, 2 files'],
    ['published', files('uploaded', 'already-there'), 'published, 2 files, 1 of them there before'],
    ['handed-off', files('pending', 'pending'), 'handed off, 2 files to upload'],
    ['handed-off', files('pending', 'already-there'), 'handed off, 1 file to upload, 1 there already'],
    ['confirmed', files('confirmed', 'confirmed'), 'confirmed, 2 files'],
    ['stale', files('confirmed', 'pending'), 'not whole yet, 1 of 2 files seen'],
    ['different', files('confirmed', 'pending'), 'not what was sealed'],
  ] as const)('tells an index that is %s', ([state, held, told]) => {
    expect(lines({ publication: aPublication({ state, files: held }) })).toEqual([`Index: pypi: ${told}`]);
  });
});
