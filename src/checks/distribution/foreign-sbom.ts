import { parsePurl } from '../../dist/sbom/parse-purl.ts';
import type { SbomComponent } from '../../dist/sbom/sbom.ts';
import type { WheelName } from '../../model/distribution.ts';
import { normaliseProject } from '../../model/project.ts';
import { normaliseVersion } from '../../model/version.ts';
import type { Check } from '../check.ts';
import type { WheelSubject } from '../distribution-subject.ts';
import { sbomsRead } from '../sboms-read.ts';

export const foreignSbom: Check<WheelSubject> = {
  id: 'foreign-sbom',
  title: 'An SBOM in the wheel describes something else',
  severity: 'warn',
  applies: 'sometimes',
  why: 'Scanners file its components under what it describes: under another project, version or wheel they are lost.',
  remedy:
    'Make this project the primary component, with a purl pkg:pypi/NAME@VERSION. A file_name must be this wheel’s.',
  source: 'https://peps.python.org/pep-0770/#sbom-data-interoperability',

  run({ facts }) {
    const { name } = facts;
    const described = sbomsRead(facts).flatMap(({ path, content: { root } }) =>
      root === undefined ? [] : [{ path, root }],
    );
    if (!name.ok || name.value.kind !== 'wheel') return { examined: 0, findings: [] };
    const wheel = name.value;
    return {
      examined: described.length,
      findings: described.flatMap(({ path, root }) => strangeness(root, wheel).map((what) => ({ where: path, what }))),
    };
  },
};

/** A purl of the index says exactly which file is meant. Without one the name has to do. */
function strangeness(root: SbomComponent, wheel: WheelName): readonly string[] {
  const purls = root.purls.map(parsePurl).flatMap((purl) => (purl.ok ? [purl.value] : []));
  const [own] = purls.filter(({ type }) => type === 'pypi');
  if (own === undefined) {
    if (normaliseProject(root.name) === wheel.project) return [];
    const shown = [root.name, ...root.purls].map((text) => text.slice(0, 200)).join(', ');
    return [`it describes ${shown || 'something without a name'}, not ${wheel.project}`];
  }
  const file = own.qualifiers.get('file_name');
  return [
    ...(normaliseProject(own.name) === wheel.project ? [] : [`it describes ${own.name}, not ${wheel.project}`]),
    ...(own.version === '' || sameVersion(own.version, wheel.version)
      ? []
      : [`it describes version ${own.version}, not ${wheel.version}`]),
    ...(file === undefined || file === wheel.file ? [] : [`it describes the file ${file}`]),
  ];
}

function sameVersion(text: string, version: string): boolean {
  const normal = normaliseVersion(text);
  return normal.ok && normal.value === version;
}
