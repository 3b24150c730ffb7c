import { parseRequirement } from '../../dist/parse-requirement.ts';
import { parseSpecifiers } from '../../dist/parse-specifiers.ts';
import type { Check } from '../check.ts';
import type { DistributionSubject } from '../distribution-subject.ts';
import { type Statement, shown, statedMetadata } from '../stated-metadata.ts';

export const invalidRequirement: Check<DistributionSubject> = {
  id: 'invalid-requirement',
  title: 'A dependency or a Python version cannot be read',
  severity: 'block',
  applies: 'sometimes',
  why: 'PyPI refuses it, and installers that meet it cannot install the project.',
  remedy: 'Correct dependencies, optional-dependencies or requires-python in pyproject.toml, then build again.',
  source: 'https://packaging.python.org/en/latest/specifications/dependency-specifiers/',

  run({ facts }) {
    const fields = statedMetadata(facts, ...Object.keys(readers));
    return { examined: fields.length, findings: fields.flatMap(judgeField) };
  },
};

const extraName = /^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?$/;

const reasonOf = (text: string, parse: typeof parseRequirement | typeof parseSpecifiers): readonly string[] => {
  const parsed = parse(text);
  return parsed.ok ? [] : parsed.reasons;
};

const requirement = (text: string) => reasonOf(text, parseRequirement);

const readers: Readonly<Record<string, (text: string) => readonly string[]>> = {
  'Requires-Dist': requirement,
  'Provides-Dist': requirement,
  'Obsoletes-Dist': requirement,
  'Requires-Python': (text) => reasonOf(text, parseSpecifiers),
  'Provides-Extra': (text) => (extraName.test(text) ? [] : ['it is no name of letters, digits, "-", "_" and "."']),
};

const judgeField = ({ where, name, value }: Statement) =>
  (readers[name]?.(value) ?? []).map((reason) => ({
    where,
    what: `${shown(value)} is invalid for '${name.toLowerCase()}': ${reason}`,
  }));
