import { ReleaseError } from '../../errors.ts';
import { type Fault, strikesWhile } from './fault.ts';
import { faults } from './faults.ts';

/** The fault of that name. @throws ReleaseError INPUT_INVALID naming all of them. */
export function findFault(name: string): Fault {
  const fault = faults.find((one) => one.name === name);
  if (fault) return fault;
  const names = faults.map((one) => one.name).join(', ');
  throw new ReleaseError('INPUT_INVALID', `fault: there is no ${JSON.stringify(name)}; there are ${names}, and list`);
}

/** Every fault with what it does and what must come of it; for a person or for a machine. */
export function renderFaults(json: boolean): string {
  if (json) {
    const listed = faults.map(({ name, of, when, does, expected }) => {
      const told = { ...(of && { of }), ...(when && { when }) };
      return { name, ...told, does, expected };
    });
    return `${JSON.stringify(listed, undefined, 2)}\n`;
  }
  const lines = faults.map(({ name, does, expected, ...fault }) => {
    const end =
      expected.ends === 'complete' ? 'ends complete' : `stops with ${expected.code}, and a re-run completes it`;
    return `${name}\n  while ${strikesWhile(fault)}: ${does}\n  the release ${end}\n`;
  });
  return lines.join('');
}
