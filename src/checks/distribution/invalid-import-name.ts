import type { Check } from '../check.ts';
import type { DistributionSubject } from '../distribution-subject.ts';
import { shown, statedMetadata } from '../stated-metadata.ts';

export const invalidImportName: Check<DistributionSubject> = {
  id: 'invalid-import-name',
  title: 'An import name is no name that Python can import',
  severity: 'block',
  applies: 'sometimes',
  why: 'PyPI refuses it.',
  remedy: 'Correct import-names or import-namespaces in pyproject.toml, then build again.',
  source: 'https://packaging.python.org/en/latest/specifications/core-metadata/#import-name-multiple-use',

  run({ facts }) {
    const fields = statedMetadata(facts, 'Import-Name', 'Import-Namespace');
    const wrong = fields.filter(({ value }) => !isImportName(value));
    return {
      examined: fields.length,
      findings: wrong.map(({ where, name, value }) => ({
        where,
        what: `${shown(value)} is invalid for '${name.toLowerCase()}'`,
      })),
    };
  },
};

const keywords: ReadonlySet<string> = new Set(
  `False None True and as assert async await break class continue def del elif else except finally for from global if
  import in is lambda nonlocal not or pass raise return try while with yield`.split(/\s+/),
);

const isIdentifier = (text: string): boolean =>
  /^[\p{XID_Start}_]\p{XID_Continue}*$/u.test(text) && !keywords.has(text);

function isImportName(value: string): boolean {
  const [name = '', ...options] = value.split(';');
  const known = options.length === 0 || (options.length === 1 && options[0]?.trimStart() === 'private');
  return known && name.trimEnd().split('.').every(isIdentifier);
}
