import type { Fields } from './form-fields.ts';
import { normalizeVersion } from './pep440.ts';
import { refuse } from './refusal.ts';

const VERSIONS = ['1.0', '1.1', '1.2', '2.1', '2.2', '2.3', '2.4', '2.5'];

/** Since which Metadata-Version a field exists; the rest is there since 1.0. */
const INTRODUCED: Readonly<Record<string, string>> = {
  ...since('1.1', 'supported_platform download_url classifiers requires provides obsoletes'),
  ...since('1.2', 'maintainer maintainer_email requires_dist provides_dist obsoletes_dist requires_external'),
  ...since('1.2', 'requires_python project_urls'),
  ...since('2.1', 'description_content_type provides_extra'),
  ...since('2.2', 'dynamic'),
  ...since('2.4', 'license_expression license_file'),
  ...since('2.5', 'import_name import_namespace'),
};

/** Top of the known classifiers; the list itself is long and changes weekly, so only its shape is judged. */
const CLASSIFIER_TOPS = ['Development Status', 'Environment', 'Framework', 'Intended Audience', 'License'].concat([
  'Natural Language',
  'Operating System',
  'Programming Language',
  'Topic',
  'Typing',
]);
const CLASSIFIER = new RegExp(`^(?:${CLASSIFIER_TOPS.join('|')}) :: \\S.*$`);

const DYNAMIC =
  `platform supported-platform summary description description-content-type keywords home-page download-url
  author author-email maintainer maintainer-email license license-expression license-file classifier requires-dist
  requires-python requires-external project-url provides-extra provides-dist obsoletes-dist requires provides obsoletes
  import-name import-namespace`.split(/\s+/);

const SPECIFIER = /^\s*(?:(?:~=|==|!=|<=|>=|<|>)\s*v?[0-9][0-9a-z.!*+_-]*|===\s*\S+)\s*$/i;

function since(version: string, names: string): Record<string, string> {
  return Object.fromEntries(names.split(' ').map((name) => [name, version]));
}

const invalid = (value: string, field: string, why: string): never =>
  refuse(`'${value}' is an invalid value for ${field}. Error: ${why}`);

/** Second rule of an upload: core metadata as declared in the form. Source: reference §4. */
export function checkMetadata(fields: Fields): void {
  const declared = fields.one('metadata_version');
  if (!VERSIONS.includes(declared)) invalid(declared, 'Metadata-Version', 'Use a known metadata version.');
  const name = fields.one('name');
  if (!/^(?:[a-z0-9]|[a-z0-9][a-z0-9._-]*[a-z0-9])$/i.test(name)) {
    invalid(name, 'Name', "Start and end with a letter or numeral containing only ASCII numeric and '.', '_' and '-'.");
  }
  const version = normalizeVersion(fields.one('version'));
  if (version === null) invalid(fields.one('version'), 'Version', 'Start and end with a number, as PEP 440 requires.');
  else if (version.includes('+')) refuse(`The use of local versions in '${fields.one('version')}' is not allowed.`);
  for (const field of fields.names) {
    const added = INTRODUCED[field];
    // Metadata-Version 1.x < 2.x and single digits after the dot: text order is version order.
    if (added !== undefined && added > declared) {
      refuse(`${field.replaceAll('_', '-')} introduced in metadata version ${added}, not ${declared}`);
    }
  }
  checkTexts(fields);
  checkLists(fields);
}

function checkTexts(fields: Fields): void {
  const summary = fields.one('summary');
  if (/[\r\n]/.test(summary)) invalid(summary, 'Summary', 'must be a single line');
  if (summary.length > 512)
    invalid(`${summary.slice(0, 40)}…`, 'Summary', 'Summary field must be 512 characters or less.');
  if (fields.one('license') && fields.one('license_expression'))
    refuse('License is deprecated when License-Expression is present.');
  const expression = fields.one('license_expression');
  if (expression && !isExpression(expression))
    invalid(expression, 'License-Expression', 'is not a valid SPDX expression.');
  const python = fields.one('requires_python');
  if (python && !python.split(',').every((part) => SPECIFIER.test(part))) {
    invalid(python, 'Requires-Python', 'is not a valid specifier set.');
  }
  const type = fields.one('description_content_type').split(';')[0]?.trim().toLowerCase() ?? '';
  if (type && !['text/plain', 'text/x-rst', 'text/markdown'].includes(type)) {
    invalid(type, 'Description-Content-Type', 'Use one of: text/plain, text/x-rst, text/markdown.');
  }
}

/** Grammar only: which ids SPDX knows is a list of its own. */
function isExpression(expression: string): boolean {
  const atom = String.raw`\(*[A-Za-z0-9][A-Za-z0-9.-]*\+?(?:\s+WITH\s+[A-Za-z0-9.-]+)?\)*`;
  return expression.length < 1000 && new RegExp(`^${atom}(?:\\s+(?:AND|OR)\\s+${atom})*$`, 'i').test(expression.trim());
}

function checkLists(fields: Fields): void {
  for (const classifier of fields.many('classifiers')) {
    if (!CLASSIFIER.test(classifier)) invalid(classifier, 'Classifier', 'Use a known classifier.');
  }
  for (const requirement of fields.many('requires_dist')) {
    if (/@\s*[a-z+]+:/i.test(requirement)) invalid(requirement, 'Requires-Dist', "Can't have direct dependency.");
    if (!/^[a-z0-9][a-z0-9._-]*/i.test(requirement)) invalid(requirement, 'Requires-Dist', 'is not a requirement.');
  }
  for (const entry of fields.many('dynamic')) {
    if (!DYNAMIC.includes(entry.toLowerCase())) invalid(entry, 'Dynamic', 'Use a known field.');
  }
  const labels = new Set<string>();
  for (const entry of fields.many('project_urls')) {
    const comma = entry.indexOf(',');
    const label = entry.slice(0, Math.max(0, comma)).trim();
    const address = entry.slice(comma + 1).trim();
    if (label.length < 1 || label.length > 32)
      invalid(entry, 'Project-URL', 'Use 32 characters or less for the label.');
    if (!/^https?:\/\/[^\s]+$/i.test(address)) invalid(entry, 'Project-URL', 'Use valid URL.');
    if (labels.has(label)) invalid(entry, 'Project-URL', 'Use no label twice.');
    labels.add(label);
  }
}
