import { describe, expect, test } from 'vitest';
import { parseDistributionName } from '../../src/model/file-name.ts';
import type { Trust } from '../../src/model/verification.ts';
import { judgeSource } from '../../src/provenance/judge-source.ts';
import { commitOf } from '../model/documents.ts';
import { aTrust } from './a-trust.ts';

const source = { repository: 'acme/sundial', ref: 'refs/tags/v1.0', commit: commitOf('a') };
const read = parseDistributionName('sundial-1.0.tar.gz');
const name = read.ok ? read.value : undefined;

describe(judgeSource, () => {
  test.for<Partial<Trust>>([
    {},
    { sourceRepository: 'acme/sundial', sourceCommit: commitOf('a'), sourceTag: 'v1.0' },
    { tagPattern: 'v{version}', project: 'sundial' },
    { tagPattern: 'release-{version}', sourceTag: 'v1.0' },
  ])('has nothing against %j', (bend) => {
    expect(judgeSource(source, name, aTrust(bend))).toEqual([]);
  });

  test.for<readonly [Partial<Trust>, string]>([
    [{ sourceRepository: 'acme/sun' }, 'its source repository is "acme/sundial", expected acme/sun'],
    [{ sourceCommit: commitOf('b') }, `its source commit is "${commitOf('a')}", expected ${commitOf('b')}`],
    [{ sourceTag: 'v1' }, 'its source ref is "refs/tags/v1.0", expected refs/tags/v1'],
    [{ tagPattern: 'release-{version}' }, 'its source ref is "refs/tags/v1.0", expected refs/tags/release-1.0'],
    [{ project: 'moondial' }, 'it is a distribution of sundial, not of moondial'],
  ])('refuses for %j', ([bend, says]) => {
    expect(judgeSource(source, name, aTrust(bend))).toEqual([says]);
  });

  test('a branch with the tag’s name is another ref', () => {
    expect(judgeSource({ ...source, ref: 'refs/heads/v1.0' }, name, aTrust({ sourceTag: 'v1.0' }))).toHaveLength(1);
  });

  test('unknown is no, where somebody asked', () => {
    expect(judgeSource(undefined, name, aTrust({}))).toEqual([]);
    expect(judgeSource(undefined, name, aTrust({ sourceRepository: 'acme/sundial' }))).toEqual([
      'no trusted provenance says which source it comes from',
    ]);
    expect(judgeSource(source, undefined, aTrust({ tagPattern: 'v{version}', project: 'sundial' }))).toEqual([
      'it is a distribution of nothing known, not of sundial',
      'its name has no version that a tag could have',
    ]);
  });
});
