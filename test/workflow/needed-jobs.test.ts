import { describe, expect, test } from 'vitest';
import { neededJobs } from '../../src/workflow/needed-jobs.ts';

const workflow = `
on: workflow_dispatch
jobs:
  plan: {runs-on: x}
  build:
    name: Build \${{ matrix.python }}-\${{ matrix.os }}
    needs: plan
    strategy: {matrix: {python: [a, b]}}
  sdist: {needs: [plan]}
  called: {uses: ./.github/workflows/x.yml}
  lint: {name: sdist (lint)}
  seal: {needs: [build, sdist, called]}
  pypi: {needs: [seal]}
`;

const keys = (text: string, key: string) => {
  const needed = neededJobs(text, key);
  return needed.ok ? needed.value.map((one) => one.key).sort() : needed.reasons;
};

describe(neededJobs, () => {
  test('tells the whole closure, and nothing that waits for the job itself', () => {
    expect(keys(workflow, 'seal')).toEqual(['build', 'called', 'plan', 'sdist']);
    expect(keys(workflow, 'sdist')).toEqual(['plan']);
    expect(keys(workflow, 'plan')).toEqual([]);
  });

  test.for([
    { name: 'plan', of: ['plan'] },
    { name: 'Build cp312-ubuntu-24.04', of: ['build'] },
    { name: 'Build cp312', of: [] },
    { name: 'sdist', of: ['sdist'] },
    { name: 'sdist (one, two)', of: ['sdist'] },
    { name: 'sdist (lint)', of: [] },
    { name: 'sdist-x', of: [] },
    { name: 'called / inner (a)', of: ['called'] },
    { name: 'called (a) / inner', of: ['called'] },
    { name: 'my plan', of: [] },
  ])('knows the job of the name $name', ({ name, of }) => {
    const needed = neededJobs(workflow, 'seal');
    expect(needed.ok && needed.value.filter((one) => one.isName(name)).map(({ key }) => key)).toEqual(of);
  });

  test.for([
    { is: 'no YAML', text: 'jobs: [', key: 'seal', says: 'it is not readable as YAML, or it has no jobs' },
    { is: 'a list', text: '- jobs', key: 'seal', says: 'it is not readable as YAML, or it has no jobs' },
    { is: 'no such job', text: workflow, key: 'steal', says: 'it has no job "steal"' },
    { is: 'nothing', text: '', key: '', says: 'it is not readable as YAML, or it has no jobs' },
    {
      is: 'a need that is not there',
      text: 'jobs: {a: {needs: b}}',
      key: 'a',
      says: 'job a needs "b", which is not there',
    },
    {
      is: 'a bomb of aliases',
      text: `a: &a [${'x,'.repeat(50)}]\nb: &b [${'*a,'.repeat(50)}]\nc: &c [${'*b,'.repeat(50)}]\njobs: {a: *c}`,
      key: 'a',
      says: 'it is not readable as YAML, or it has no jobs',
    },
  ])('says why it knows nothing of $is', ({ text, key, says }) => {
    expect(neededJobs(text, key)).toEqual({ ok: false, reasons: [says] });
  });

  test('ends with a circle, and is quick with a name of many expressions', () => {
    expect(keys('jobs: {a: {needs: b}, b: {needs: [a]}}', 'a')).toEqual(['a', 'b']);
    const name = `\${{ x }}`.repeat(200);
    const needed = neededJobs(`jobs: {a: {name: "${name}"}, b: {needs: a}}`, 'b');
    expect(needed.ok && needed.value[0]?.isName('x'.repeat(10_000))).toBe(true);
  });
});
