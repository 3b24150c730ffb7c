import { expect, test } from 'vitest';
import { checkIds, checkKinds } from '../../scripts/gen/load-checks.ts';
import { everyCheck } from '../../src/checks/every-check.ts';

test('knows every check that has a file', () => {
  expect([...everyCheck.keys()]).toEqual(checkKinds.flatMap((kind) => checkIds(kind)).sort());
});
