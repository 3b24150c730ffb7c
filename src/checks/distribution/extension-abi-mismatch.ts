import type { Check } from '../check.ts';
import type { WheelSubject } from '../distribution-subject.ts';
import { extensionModules, plainAbi, unfitModules } from '../extension-modules.ts';

export const extensionAbiMismatch: Check<WheelSubject> = {
  id: 'extension-abi-mismatch',
  title: 'A module is named for another Python than the tag',
  severity: 'block',
  applies: 'sometimes',
  why: 'Python looks for modules by name. It does not find this one, and the import fails.',
  remedy: 'Build from a clean folder with the Python of the tag. Left-overs of another build are the usual cause.',
  source: 'https://peps.python.org/pep-3149/',

  run({ facts }) {
    const { name } = facts;
    const abis = name.ok && name.value.kind === 'wheel' ? name.value.abis : [];
    const wanted = new Set(abis.map(plainAbi));
    // A tag without a version promises nothing here, and of an interpreter not known here names cannot be compared.
    const comparable = wanted.size > 0 && [...wanted].every((abi) => /^(?:cp\d|pypy\d)/.test(abi));
    if (!comparable) return { examined: 0, findings: [] };
    const modules = extensionModules(facts);
    const unfit = unfitModules(modules, (abi) => abi === undefined || abi.startsWith('abi3') || wanted.has(abi));
    const tag = abis.join('.');
    return {
      examined: modules.length,
      findings: unfit.map(({ path, abi }) => ({
        where: path,
        what: `its name says ${abi}, the wheel's ABI tag ${tag}`,
      })),
    };
  },
};
