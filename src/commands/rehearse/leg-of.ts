import { ReleaseError } from '../../errors.ts';
import type { Leg } from './legs.ts';

/** The leg that built a wheel. */
export function legOf<T extends Leg>(legs: readonly T[], wheel: string): T {
  const leg = legs.find(({ files }) => files.some(({ name }) => name === wheel));
  if (leg === undefined) throw new ReleaseError('BUG', `no leg of the rehearsal built ${wheel}`);
  return leg;
}

/** A leg that did not build it. @throws ReleaseError INPUT_INVALID when there is only one leg. */
export function otherLeg<T extends Leg>(legs: readonly T[], wheel: string, fits: (leg: T) => boolean = () => true): T {
  const target = legOf(legs, wheel);
  const leg = legs.find((one) => one !== target && fits(one));
  if (leg !== undefined) return leg;
  throw new ReleaseError('INPUT_INVALID', 'attack: this one needs a leg of another system beside the attacked one');
}
