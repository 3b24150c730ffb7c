import { importedName, installedPath, isModuleFile } from '../../dist/installed-path.ts';
import { stdlibModules } from '../../dist/stdlib-modules.ts';
import type { Check } from '../check.ts';
import type { WheelSubject } from '../distribution-subject.ts';

export const shadowedModule: Check<WheelSubject> = {
  id: 'shadowed-module',
  title: 'The wheel puts a module over one of Python or of another tool',
  severity: 'warn',
  applies: 'always',
  why: 'Programs then import this one in place of the one they mean, or the other way round: the order of the path decides.',
  remedy: 'Rename the module, or move it into the package.',
  source: 'https://docs.python.org/3/py-modindex.html',

  run({ facts: { file, name, members } }) {
    const project = name.ok ? name.value.project : '';
    const modules = members.flatMap(({ path }) => {
      const installed = installedPath(path);
      return installed !== undefined && isModuleFile(installed) ? [importedName(installed)] : [];
    });
    const tops = [...new Set(modules)];
    return {
      examined: members.length,
      findings: tops.flatMap((top) => {
        const owner = owners.get(top);
        if (stdlibModules.has(top)) return [{ where: file, what: `${top} is a module of the standard library` }];
        return owner === undefined || owner === project ? [] : [{ where: file, what: `${top} belongs to ${owner}` }];
      }),
    };
  },
};

/** Tools that nearly every environment has, by the modules they bring. */
const owners: ReadonlyMap<string, string> = new Map([
  ['pip', 'pip'],
  ['setuptools', 'setuptools'],
  ['pkg_resources', 'setuptools'],
  ['_distutils_hack', 'setuptools'],
  ['wheel', 'wheel'],
  ['virtualenv', 'virtualenv'],
  ['numpy', 'numpy'],
]);
