import { expect, test } from 'vitest';
import { openTo, type TagRules } from '../../src/model/tag-rules.ts';

const set = (changed: Partial<TagRules> = {}): TagRules => ({
  name: 'release tags',
  include: ['refs/tags/v*'],
  exclude: [],
  rules: ['update', 'deletion'],
  ...changed,
});

test.for<{ is: string; sets: readonly TagRules[]; open: readonly string[] }>([
  { is: 'one that forbids both', sets: [set()], open: [] },
  { is: 'one for every tag', sets: [set({ include: ['~ALL'] })], open: [] },
  { is: 'two that forbid one each', sets: [set({ rules: ['update'] }), set({ rules: ['deletion'] })], open: [] },
  { is: 'none', sets: [], open: ['moved', 'deleted'] },
  { is: 'one that lets it be moved', sets: [set({ rules: ['deletion', 'creation'] })], open: ['moved'] },
  {
    is: 'one that refuses some updates only',
    sets: [set({ rules: ['non_fast_forward', 'deletion'] })],
    open: ['moved'],
  },
  { is: 'one for other tags', sets: [set({ include: ['refs/tags/w*'] })], open: ['moved', 'deleted'] },
  { is: 'one for branches of that name', sets: [set({ include: ['v*'] })], open: ['moved', 'deleted'] },
  { is: 'one that leaves it out', sets: [set({ exclude: ['refs/tags/v1.*'] })], open: ['moved', 'deleted'] },
])('under $is, a tag can be $open', ({ sets, open }) => {
  expect(openTo('refs/tags/v1.2.3', sets)).toEqual(open);
});
