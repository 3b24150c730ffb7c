import { expect, test } from 'vitest';
import { missingNodes } from '../support/nodes.ts';

/** Off CI a developer may have one Node only. The reporter then lists this test as skipped, with its name. */
test.skipIf(missingNodes.length > 0 && process.env.CI !== 'true')(
  `everything here runs on Node 20 and on Node 24${missingNodes.map((what) => `; but ${what}`).join('')}`,
  () => {
    expect(missingNodes).toEqual([]);
  },
);
