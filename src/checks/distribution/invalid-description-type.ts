import type { Check } from '../check.ts';
import type { DistributionSubject } from '../distribution-subject.ts';
import { shown, statedMetadata } from '../stated-metadata.ts';

export const invalidDescriptionType: Check<DistributionSubject> = {
  id: 'invalid-description-type',
  title: 'The content type of the description is none that PyPI takes',
  severity: 'block',
  applies: 'sometimes',
  why: 'PyPI refuses a description that it cannot render.',
  remedy:
    'Set readme to a .md, .rst or .txt file, or its content-type to one of these three, in pyproject.toml, then build again.',
  source: 'https://packaging.python.org/en/latest/specifications/core-metadata/#description-content-type',

  run({ facts }) {
    const fields = statedMetadata(facts, 'Description-Content-Type');
    return {
      examined: fields.length,
      findings: fields.flatMap(({ where, value }) => judgeType(value).map((what) => ({ where, what }))),
    };
  },
};

const types: readonly string[] = ['text/plain', 'text/x-rst', 'text/markdown'];
const variants: readonly string[] = ['GFM', 'CommonMark'];

function judgeType(value: string): readonly string[] {
  const [type = '', ...rest] = value
    .slice(0, 1_000)
    .split(';')
    .map((part) => part.trim());
  const parameters = rest.filter((part) => part !== '').map((part) => /^([\w-]+)\s*=\s*"?([^"]*)"?$/.exec(part));
  const given = (wanted: string) => parameters.find((found) => found?.[1]?.toLowerCase() === wanted)?.[2];
  const charset = given('charset') ?? 'UTF-8';
  const variant = given('variant') ?? 'GFM';
  const markdown = type.toLowerCase() === 'text/markdown';
  return [
    ...(types.includes(type.toLowerCase())
      ? []
      : [`'description-content-type' must be one of ${types.join(', ')}, not ${shown(value)}`]),
    ...(parameters.includes(null)
      ? [`${shown(value)} is not a valid content type for 'description-content-type'`]
      : []),
    ...(charset.toLowerCase() === 'utf-8'
      ? []
      : [`'description-content-type' can only specify the UTF-8 charset, not ${shown(charset)}`]),
    ...(markdown && !variants.includes(variant)
      ? [`valid Markdown variants for 'description-content-type' are ${variants.join(', ')}, not ${shown(variant)}`]
      : []),
  ];
}
