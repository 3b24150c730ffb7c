import { allowsPython } from '../../dist/allows-python.ts';
import { parseSpecifiers } from '../../dist/parse-specifiers.ts';
import type { Check } from '../check.ts';
import type { WheelSubject } from '../distribution-subject.ts';
import { shown, statedMetadata } from '../stated-metadata.ts';

export const pythonConflict: Check<WheelSubject> = {
  id: 'python-conflict',
  title: 'Requires-Python excludes what the file name is for',
  severity: 'warn',
  applies: 'sometimes',
  why: 'Installers of that Python never choose the wheel, so it is of no use or one of the two is wrong.',
  remedy: 'Correct requires-python in pyproject.toml, or leave the wheel out of the build matrix.',
  source: 'https://packaging.python.org/en/latest/specifications/core-metadata/#requires-python',

  run({ facts }) {
    const [field] = statedMetadata(facts, 'Requires-Python');
    const specifiers = field && parseSpecifiers(field.value);
    const { name } = facts;
    if (!field || !specifiers?.ok || !name.ok || name.value.kind !== 'wheel') return { examined: 0, findings: [] };
    const { pythons, abis } = name.value;
    // A stable ABI is for every later Python of the same major version.
    const open = abis.every((abi) => abi === 'abi3' || abi === 'abi3t');
    const excluded = pythons.filter((python) => !allowsPython(specifiers.value, python, open));
    return {
      examined: pythons.length,
      findings: excluded.map((python) => ({
        where: field.where,
        what: `Requires-Python ${shown(field.value)} excludes every Python of the tag ${python}`,
      })),
    };
  },
};
