import { ReleaseError } from '../../errors.ts';
import type { Attack } from './attack.ts';
import { attacks } from './attacks.ts';

/** The attack of that name. @throws ReleaseError INPUT_INVALID naming all of them. */
export function findAttack(name: string): Attack {
  const attack = attacks.find((one) => one.name === name);
  if (attack) return attack;
  const names = attacks.map((one) => one.name).join(', ');
  throw new ReleaseError('INPUT_INVALID', `attack: there is no ${JSON.stringify(name)}; there are ${names}, and list`);
}

/** Every attack with what it does, when, and what must stop it; for a person or for a machine. */
export function renderAttacks(json: boolean): string {
  const listed = attacks.map(({ name, does, strike: { when }, expected }) => ({ name, when, does, expected }));
  if (json) return `${JSON.stringify(listed, undefined, 2)}\n`;
  const lines = listed.map(
    ({ name, when, does, expected }) =>
      `${name}\n  ${when}: ${does}\n  must be stopped by ${expected.stage} / ${expected.finding}\n`,
  );
  return lines.join('');
}
