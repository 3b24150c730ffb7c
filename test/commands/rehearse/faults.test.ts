import { afterEach, describe, expect, test } from 'vitest';
import { faults } from '../../../src/commands/rehearse/faults.ts';
import { findFault, renderFaults } from '../../../src/commands/rehearse/find-fault.ts';
import { aStage } from './a-stage.ts';

let close: (() => Promise<void>) | undefined;
afterEach(async () => {
  await close?.();
  close = undefined;
});

test('eighteen faults, each of its own name, each with a sentence about a service', () => {
  expect(new Set(faults.map(({ name }) => name)).size).toBe(18);
  for (const { name, does } of faults) {
    expect(name).toMatch(/^[a-z]+(?:-[a-z0-9]+)*$/);
    expect(does).toMatch(/^[A-Z].*\.$/);
  }
});

test('are listed for people and machines, and an unknown one is refused with all names', () => {
  expect(renderFaults(false).split('\n').slice(0, 3)).toEqual([
    'fulcio-502',
    '  while seal signs: Fulcio’s load balancer answers 502 three times.',
    '  the release ends complete',
  ]);
  expect(JSON.parse(renderFaults(true)).map(({ name }: { name: string }) => name)).toEqual(
    faults.map(({ name }) => name),
  );
  expect(() => findFault('rekor-dawn')).toThrow(/^fault: there is no "rekor-dawn"; there are fulcio-502, .* and list$/);
});

describe('each is taken by the world, and gone when it is lifted', () => {
  test('all of them', async () => {
    const stage = await aStage();
    close = stage.close;
    const { tell } = stage.setting;
    for (const { strike, lift } of faults) {
      await strike(tell);
      await lift?.(tell);
    }
    const { faults: waiting } = await tell('GET', '/faults');
    expect(Array.isArray(waiting) && waiting.length).toBe(16);
    await tell('DELETE', '/faults');
    expect((await tell('GET', '/faults')).faults).toEqual([]);
  });
});
