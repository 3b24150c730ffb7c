import { type FieldRule, metadataFields, metadataVersions } from '../../dist/metadata-fields.ts';
import { fieldOf, type Metadata } from '../../dist/parse-metadata.ts';
import type { Check } from '../check.ts';
import type { DistributionSubject } from '../distribution-subject.ts';
import { lineOf } from '../line-of.ts';

export const malformedMetadata: Check<DistributionSubject> = {
  id: 'malformed-metadata',
  title: 'The metadata cannot be read, or break their own format',
  severity: 'block',
  applies: 'always',
  why: 'PyPI refuses such metadata, and installers read dependencies and Python versions out of them.',
  remedy: 'Correct the project table of pyproject.toml or the build backend, then build again.',
  source: 'https://packaging.python.org/en/latest/specifications/core-metadata/',

  run({ facts: { file, kind, metadata } }) {
    if (metadata === undefined) {
      const name = kind === 'wheel' ? 'METADATA' : 'PKG-INFO';
      return { examined: 0, findings: [{ where: file, what: `it does not contain the required ${name} file` }] };
    }
    const { path, content } = metadata;
    const mistakes = content.ok ? mistakesIn(content.value) : content.reasons;
    const examined = content.ok ? content.value.fields.length : 0;
    return { examined, findings: mistakes.map((what) => ({ where: path, what, ...lineOf(what) })) };
  },
};

const required = ['Metadata-Version', 'Name', 'Version'];

function mistakesIn(metadata: Metadata): readonly string[] {
  const missing = required.filter((name) => !fieldOf(metadata, name));
  const declared = fieldOf(metadata, 'Metadata-Version');
  const age = metadataVersions.indexOf(declared ?? '');
  const known = `${metadataVersions[0]} to ${metadataVersions.at(-1)}`;
  const seen = new Map<string, number>();
  for (const { name } of metadata.fields) seen.set(name, (seen.get(name) ?? 0) + 1);
  return [
    ...missing.map((name) => `the field ${name} is missing`),
    ...(declared !== undefined && age < 0 ? [`Metadata-Version ${shown(declared)} is none of ${known}`] : []),
    ...[...seen].flatMap(([name, count]) => judgeField(name, count, age)),
  ];
}

/** @param age place of the declared version among all; below 0 when it is none of them. */
function judgeField(name: string, count: number, age: number): readonly string[] {
  const rule = metadataFields.get(name.toLowerCase());
  if (!rule) return [`the field ${shown(name)} is unknown`];
  return [
    ...(count > 1 && !rule.repeats ? [`the field ${name} stands ${count} times`] : []),
    ...(age >= 0 && isTooNew(rule, age)
      ? [`${name} introduced in metadata version ${rule.since}, not ${metadataVersions[age]}`]
      : []),
  ];
}

/** Older setuptools wrote License-File long before 2.4 had it; uploaders leave it out, and nobody misreads it. */
const isTooNew = ({ name, since }: FieldRule, age: number): boolean =>
  name !== 'License-File' && metadataVersions.indexOf(since) > age;

const shown = (text: string): string => JSON.stringify(text.slice(0, 100));
