import type { Check } from '../check.ts';
import type { DistributionSubject } from '../distribution-subject.ts';
import { type Statement, shown, statedMetadata } from '../stated-metadata.ts';

export const invalidUrl: Check<DistributionSubject> = {
  id: 'invalid-url',
  title: 'An address or its label is none that PyPI takes',
  severity: 'block',
  applies: 'sometimes',
  why: 'PyPI refuses it, and shows these addresses as links beside the project.',
  remedy: 'Correct project.urls in pyproject.toml, then build again.',
  source: 'https://packaging.python.org/en/latest/specifications/core-metadata/#project-url-multiple-use',

  run({ facts }) {
    const fields = statedMetadata(facts, 'Home-page', 'Download-URL', 'Project-URL');
    const labels = new Set<string>();
    const judge = (field: Statement) =>
      field.name === 'Project-URL' ? judgeLabelled(field.value, labels) : judgeAddress(field.value);
    return {
      examined: fields.length,
      findings: fields.flatMap((field) => judge(field).map((what) => ({ where: field.where, what }))),
    };
  },
};

const maxLabelLength = 32;

function judgeLabelled(value: string, labels: Set<string>): readonly string[] {
  const [first = ''] = value.split(',', 1);
  const label = first.trim();
  const url = value.slice(first.length + 1).trim();
  const again = labels.has(label);
  labels.add(label);
  if (again) return [`'project_urls' has invalid data: the label ${shown(label)} stands twice`];
  if (label === '') return ['Must have a label'];
  if (Array.from(label).length > maxLabelLength)
    return [`${shown(label)} must be ${maxLabelLength} characters or less.`];
  return url === '' ? [`Must have a URL: ${shown(label)} has none`] : judgeAddress(url);
}

const judgeAddress = (url: string): readonly string[] => (isAddress(url) ? [] : [`${shown(url)} is not a valid url.`]);

/**
 * What PyPI asks for: http or https, a port in range, no bracket behind the host. It escapes blanks and letters beyond
 * ASCII by itself, so they pass.
 */
function isAddress(url: string): boolean {
  const [plain = ''] = url.split('#', 1);
  const found = /^https?:(?:\/\/([^/?]*))?(.*)$/is.exec(plain);
  if (found === null) return false;
  const [, authority = '', rest = ''] = found;
  const port = /^(?:[\w.~!$&'()*+,;=%:-]*@)?[\w.~%-]*:(\d*)$/.exec(authority)?.[1] ?? '';
  return Number(port) <= 65_535 && !/[[\]]/.test(rest);
}
