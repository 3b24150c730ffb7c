import { describe, expect, test } from 'vitest';
import { judge } from '../../src/checks/check.ts';
import { outlookChecks } from '../../src/checks/outlook-checks.ts';
import type { Outlook } from '../../src/model/outlook.ts';

const sealing = (permissions: string) =>
  `jobs: {seal: {permissions: ${permissions}, steps: [{uses: a/b@c, with: {phase: seal}}]}}`;

const honest = (changed: Partial<Outlook> = {}): Outlook => ({
  tag: 'refs/tags/v1.0',
  repository: 'acme/thing',
  tagRules: [{ name: 'release tags', include: ['refs/tags/v*'], exclude: [], rules: ['update', 'deletion'] }],
  environments: ['pypi'],
  waiting: [{ id: 78, environments: ['docs'] }],
  retentionDays: 35,
  former: { version: '0.9', file: 'thing-0.9.tar.gz', environments: ['pypi'] },
  workflow: sealing('{checks: read}'),
  ...changed,
});

const unknown: Partial<Outlook> = {
  tagRules: undefined,
  waiting: undefined,
  retentionDays: undefined,
  former: undefined,
  workflow: undefined,
};

const statuses = (outlook: Outlook) => outlookChecks.map((check) => judge(check, outlook, 'v1.0').status);

describe('the checks of what lies ahead', () => {
  test('pass where nothing is to be told', () => {
    expect(statuses(honest())).toEqual(outlookChecks.map(() => 'pass'));
  });

  test('never pass over what could not be read', () => {
    expect(statuses(honest(unknown))).toEqual(outlookChecks.map(() => 'not-applicable'));
  });

  test('warn, and never block', () => {
    expect(outlookChecks.map(({ severity }) => severity)).toEqual(outlookChecks.map(() => 'warn'));
  });

  test.for<{ is: string; changed: Partial<Outlook>; found: readonly (readonly [string, string, string])[] }>([
    {
      is: 'a tag that can be moved',
      changed: { tagRules: [{ name: 'x', include: ['~ALL'], exclude: [], rules: ['deletion'] }] },
      found: [
        [
          'unprotected-tag',
          'refs/tags/v1.0 of acme/thing',
          'no rule in force keeps it from being moved: page acme/thing/settings/rules',
        ],
      ],
    },
    {
      is: 'another run before the same environment, in any spelling',
      changed: { waiting: [...(honest().waiting ?? []), { id: 79, environments: ['docs', 'PyPI'] }] },
      found: [['waiting-run', 'run 79', 'it waits for environment PyPI']],
    },
    {
      is: 'artifacts that expire early',
      changed: { retentionDays: 34 },
      found: [['short-retention', 'the artifacts of this run', 'they expire after 34 days, not 35']],
    },
    {
      is: 'a publisher without an environment',
      changed: { former: { version: '0.9', file: 'thing-0.9.tar.gz', environments: ['pypi', ''] } },
      found: [
        [
          'unbound-publisher',
          'thing-0.9.tar.gz of 0.9',
          'its publisher was bound to no environment; this release publishes from pypi',
        ],
      ],
    },
    {
      is: 'stamps that the seal job may not read',
      changed: { workflow: sealing('{actions: read}') },
      found: [['unreadable-stamps', 'job "seal"', 'its `permissions` lack `checks: read`']],
    },
  ])('find $is, and nothing else', ({ changed, found }) => {
    const told = outlookChecks.flatMap((check) =>
      check.run(honest(changed)).findings.map(({ where, what }) => [check.id, where, what]),
    );
    expect(told).toEqual(found);
  });
});
