import type { Check } from '../check.ts';
import type { WheelSubject } from '../distribution-subject.ts';
import { extensionModules, isFreeThreaded, unfitModules } from '../extension-modules.ts';

export const abi3Mismatch: Check<WheelSubject> = {
  id: 'abi3-mismatch',
  title: 'A module and the tag disagree on the stable ABI',
  severity: 'block',
  applies: 'sometimes',
  why: 'A module named for one Python is not found by the next, and one for abi3 not by a Python without the GIL.',
  remedy: 'Build every module with the limited API, or give the wheel the tag of the one Python it is for.',
  source: 'https://peps.python.org/pep-0384/',

  run({ facts }) {
    const { name } = facts;
    const abis = name.ok && name.value.kind === 'wheel' ? name.value.abis : [];
    const stable = abis.filter((abi) => abi === 'abi3' || abi === 'abi3t');
    const free = abis.filter(isFreeThreaded);
    const judged = stable.length + free.length > 0 ? extensionModules(facts) : [];
    const unfit = unfitModules(judged, (abi) => {
      if (abi === undefined) return true;
      // Named for one version: the tag of that very version is the check extension-abi-mismatch's.
      if (!abi.startsWith('abi3')) return stable.length === 0;
      return abi === 'abi3t' || free.length === 0;
    });
    const tag = abis.join('.');
    return {
      examined: judged.length,
      findings: unfit.map(({ path, abi }) => ({
        where: path,
        what: `its name says ${abi}, the wheel's ABI tag ${tag}`,
      })),
    };
  },
};
