import type { WheelFacts } from '../../dist/wheel.ts';
import type { Check } from '../check.ts';
import type { WheelSubject } from '../distribution-subject.ts';
import { readNatives } from '../read-natives.ts';

export const nativeInPureWheel: Check<WheelSubject> = {
  id: 'native-in-pure-wheel',
  title: 'A wheel that calls itself pure has native files',
  // Honest wheels bring launchers, or modules that they can do without; whether this one can, the file does not say.
  severity: 'warn',
  applies: 'sometimes',
  why: 'Installers offer it to every system, and put it where only Python code belongs. Elsewhere the file cannot run.',
  remedy: 'Build the wheel with the tag of its platform, and Root-Is-Purelib: false, if its code needs the file.',
  source: 'https://packaging.python.org/en/latest/specifications/binary-distribution-format/',

  run({ facts }) {
    const pure = whyPure(facts);
    // Code for .NET is as free of a machine as Python's.
    const natives = readNatives(facts).filter(({ native }) => !(native.kind === 'pe' && native.managed));
    return {
      examined: natives.length,
      findings:
        pure === undefined ? [] : natives.map(({ path }) => ({ where: path, what: `it is native, and ${pure}` })),
    };
  },
};

/** What makes the wheel a pure one, in words; `undefined` when it does not call itself so. */
function whyPure({ name, wheelFile }: WheelFacts): string | undefined {
  if (name.ok && name.value.kind === 'wheel' && name.value.platforms.includes('any')) {
    return 'the file name has the platform any';
  }
  const said = wheelFile?.content.ok ? wheelFile.content.value.rootIsPurelib : '';
  return said.toLowerCase() === 'true' ? 'WHEEL says Root-Is-Purelib: true' : undefined;
}
