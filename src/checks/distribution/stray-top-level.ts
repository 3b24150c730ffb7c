import { installedPath, isModuleFile } from '../../dist/installed-path.ts';
import type { Check } from '../check.ts';
import type { WheelSubject } from '../distribution-subject.ts';

export const strayTopLevel: Check<WheelSubject> = {
  id: 'stray-top-level',
  title: 'Something lies at the top of site-packages that belongs elsewhere',
  severity: 'warn',
  applies: 'always',
  why: 'All projects share this folder: a second `tests` or `docs` mixes with or replaces the first.',
  remedy: 'Move it into the package, or exclude it in the build backend.',
  source: 'https://packaging.python.org/en/latest/specifications/binary-distribution-format/#file-contents',

  run({ facts: { file, name, members } }) {
    const project = name.ok ? name.value.project : '';
    const reasons = new Map<string, string>();
    for (const { path } of members) {
      const installed = installedPath(path) ?? '';
      const end = installed.indexOf('/');
      const top = end < 0 ? installed : installed.slice(0, end);
      if (top === project) continue;
      const reason = end < 0 ? reasonForFile(top) : reasonForFolder(top);
      if (reason !== undefined) reasons.set(top, reason);
    }
    return {
      examined: members.length,
      findings: [...reasons].map(([top, reason]) => ({
        where: file,
        what: `${JSON.stringify(top.slice(0, 200))} ${reason}`,
      })),
    };
  },
};

const shared: ReadonlySet<string> = new Set(
  `test tests testing doc docs example examples sample samples demo demos benchmark benchmarks tutorial tutorials data
  build dist script scripts tool tools bin lib include share src resources assets notebooks ci cmake`.split(/\s+/),
);

function reasonForFolder(top: string): string | undefined {
  if (/\.egg-info$/i.test(top)) return 'is the metadata of another kind of installation';
  return shared.has(top.toLowerCase()) ? 'is a name that many projects would use' : undefined;
}

function reasonForFile(top: string): string | undefined {
  if (top === '') return undefined;
  if (top === '__init__.py') return 'makes a package of site-packages itself';
  if (/^(?:setup|conftest|noxfile|tasks|fabfile)\.py$/.test(top)) return 'is for building or testing the project';
  return isModuleFile(top) || /\.(?:pth|start)$/i.test(top) ? undefined : 'is no module';
}
