import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { workflowCalls } from '../../src/model/workflow-calls.ts';

describe(workflowCalls, () => {
  test('reads the example: it publishes by itself and calls nothing', () => {
    expect(workflowCalls(readFileSync('examples/wheels.yml', 'utf8'))).toEqual({
      publishing: ['testpypi', 'pypi'],
      called: [],
    });
  });

  test('tells calls from jobs', () => {
    const text = `jobs:
  build: {uses: acme/builders/.github/workflows/build-wheel.yml@main}
  out: {uses: ./.github/workflows/publish.yml}
  last: {runs-on: x, steps: [{run: echo}, {uses: a/b@c, with: {phase: confirm}}]}
`;
    expect(workflowCalls(text)).toEqual({
      publishing: [],
      called: ['acme/builders/.github/workflows/build-wheel.yml@main', './.github/workflows/publish.yml'],
    });
  });

  test.for(['', 'jobs: 1', 'jobs: [a]', 'jobs: {a: &b {}}', '{', 'name: x'])('knows nothing of %j', (text) => {
    expect(workflowCalls(text)).toBe(undefined);
  });
});
