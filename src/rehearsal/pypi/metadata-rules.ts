import { type Fields, SPECIFICATION } from './form-fields.ts';
import { METADATA_FIELDS } from './metadata-fields.ts';
import { policyMistakes } from './metadata-policy.ts';
import { normalizeVersion } from './pep440.ts';
import { repr } from './python-repr.ts';
import { refuse } from './refusal.ts';
import { isSpecifierSet, parseRequirement } from './requirement.ts';

/** What is wrong with one field, by its name in METADATA. */
export type Mistake = readonly [header: string, why: string];

const VERSIONS = ['1.0', '1.1', '1.2', '2.1', '2.2', '2.3', '2.4', '2.5'];

/** A local version is explained elsewhere. */
const LOCAL_VERSIONS =
  'https://packaging.python.org/en/latest/specifications/version-specifiers/#local-version-identifiers';

/** Second rule of an upload: core metadata as declared in the form. Source: reference §4. */
export function checkMetadata(fields: Fields): void {
  // Three passes, as the index makes them: a later one runs only when the one before found nothing.
  for (const pass of [repeatedFields, specificationMistakes, policyMistakes]) refuseFirst(pass(fields));
}

/** Of several mistakes the index tells one: of these three fields first, else of the first in the alphabet. */
function refuseFirst(mistakes: readonly Mistake[]): void {
  if (mistakes.length === 0) return;
  const order = ['metadata-version', 'name', 'version'].concat(mistakes.map(([header]) => header).sort());
  const first = order.find((header) => mistakes.some(([one]) => one === header));
  const why = mistakes.find(([header]) => header === first)?.[1] ?? '';
  const address = first === 'version' && why.includes('use of local versions') ? LOCAL_VERSIONS : SPECIFICATION;
  refuse(`${why}${why.endsWith('.') ? '' : '.'} See ${address} for more information.`);
}

function repeatedFields(fields: Fields): Mistake[] {
  const labels = fields.many('project_urls').map((entry) => entry.split(',')[0]?.trim());
  const repeated = fields.names.filter((name) => !METADATA_FIELDS.get(name)?.multiple && fields.many(name).length > 1);
  const urls = new Set(labels).size < labels.length ? ['project_urls'] : [];
  // Here the index knows a field by its name in the form.
  return [...repeated, ...urls].map((name) => [name, `${repr(name)} has invalid data`]);
}

/** What the specification of core metadata says, whoever reads it. */
function specificationMistakes(fields: Fields): Mistake[] {
  const declared = fields.one('metadata_version');
  const known = VERSIONS.indexOf(declared);
  const shown = declared === '' ? 'None' : repr(declared);
  const mistakes: Mistake[] = known < 0 ? [['metadata-version', `${shown} is not a valid metadata version`]] : [];
  const young: string[] = [];
  for (const name of known < 0 ? [] : fields.names) {
    const { header = '', since = '' } = METADATA_FIELDS.get(name) ?? {};
    if (VERSIONS.indexOf(since) <= known) continue;
    young.push(name);
    mistakes.push([header, `${header} introduced in metadata version ${since}, not ${declared}`]);
  }
  for (const name of [...fields.names, ...(fields.one('version') ? [] : ['version'])]) {
    const why = young.includes(name) ? undefined : RULES[name]?.(fields.many(name));
    if (why !== undefined) mistakes.push([METADATA_FIELDS.get(name)?.header ?? '', why]);
  }
  return mistakes;
}

type Rule = (values: readonly string[]) => string | undefined;

/** The first value that does not pass, as the specification's reader words it. */
const each =
  (header: string, passes: (value: string) => boolean): Rule =>
  (values) => {
    const wrong = values.find((value) => !passes(value));
    return wrong === undefined ? undefined : `${repr(wrong)} is invalid for ${repr(header)}`;
  };

const RULES: Readonly<Record<string, Rule>> = {
  version: ([version]) => {
    if (version === undefined) return "'version' is a required field";
    return normalizeVersion(version) === null ? `${repr(version)} is invalid for 'version'` : undefined;
  },
  summary: ([summary = '']) => (summary.includes('\n') ? "'summary' must be a single line" : undefined),
  description_content_type: ([type = '']) => contentTypeMistake(type),
  dynamic: (values) => values.map((value) => dynamicMistake(value.toLowerCase())).find((why) => why !== undefined),
  provides_extra: each('provides-extra', (extra) => /^[a-z0-9](?:[a-z0-9._-]*[a-z0-9])?$/i.test(extra)),
  requires_python: each('requires-python', isSpecifierSet),
  requires_dist: each('requires-dist', (requirement) => parseRequirement(requirement) !== null),
  license_expression: each('license-expression', isExpression),
  license_file: (paths) => paths.map(pathMistake).find((why) => why !== undefined),
  import_name: (names) => names.map((name) => importMistake('import-name', name)).find((why) => why !== undefined),
  import_namespace: (names) =>
    names.map((name) => importMistake('import-namespace', name)).find((why) => why !== undefined),
};

function contentTypeMistake(value: string): string | undefined {
  const field = "'description-content-type'";
  const [type = '', ...parameters] = value.split(';').map((part) => part.trim());
  if (!['text/plain', 'text/x-rst', 'text/markdown'].includes(type.toLowerCase())) {
    // The index lists the three in no order; here they have one.
    return `${field} must be one of ['text/plain', 'text/x-rst', 'text/markdown'], not ${repr(value)}`;
  }
  const parameter = (name: string) =>
    parameters
      .find((one) => one.toLowerCase().startsWith(`${name}=`))
      ?.slice(name.length + 1)
      .replaceAll('"', '');
  const charset = parameter('charset') ?? 'UTF-8';
  if (charset !== 'UTF-8') return `${field} can only specify the UTF-8 charset, not ${repr(charset)}`;
  const variant = parameter('variant') ?? 'GFM';
  if (type.toLowerCase() !== 'text/markdown' || ['GFM', 'CommonMark'].includes(variant)) return undefined;
  return `valid Markdown variants for ${field} are ['GFM', 'CommonMark'], not ${repr(variant)}`;
}

function dynamicMistake(field: string): string | undefined {
  if (['name', 'version', 'metadata-version'].includes(field))
    return `${repr(field)} is not allowed as a dynamic field`;
  const known = [...METADATA_FIELDS.values()].some(({ header }) => header === field);
  return known ? undefined : `${repr(field)} is not a valid dynamic field`;
}

/** Grammar only: which ids SPDX knows is a list of its own. */
function isExpression(expression: string): boolean {
  const atom = String.raw`\(*[A-Za-z0-9][A-Za-z0-9.-]*\+?(?:\s+WITH\s+[A-Za-z0-9.-]+)?\)*`;
  const count = (bracket: string) => expression.split(bracket).length;
  const whole = new RegExp(`^${atom}(?:\\s+(?:AND|OR)\\s+${atom})*$`, 'i');
  return expression.length < 1000 && count('(') === count(')') && whole.test(expression.trim());
}

function pathMistake(path: string): string | undefined {
  const wrong = (why: string) => `${repr(path)} is invalid for 'license-file', ${why}`;
  if (path.includes('..')) return wrong('parent directory indicators are not allowed');
  if (path.includes('*')) return wrong('paths must be resolved');
  if (/^(?:\/|[a-z]:[/\\]|\\\\)/i.test(path)) return wrong('paths must be relative');
  return path.includes('\\') ? wrong("paths must use '/' delimiter") : undefined;
}

function importMistake(header: string, value: string): string | undefined {
  const [name = '', ...mark] = value.split(';');
  const identifier = name
    .trimEnd()
    .split('.')
    .find((part) => !/^[\p{L}_][\p{L}\p{N}_]*$/u.test(part));
  const wrong = (shown: string, why: string) => `${repr(shown)} is invalid for ${repr(header)}; ${why}`;
  if (identifier !== undefined) return wrong(name.trimEnd(), `${repr(identifier)} is not a valid identifier`);
  if (mark.length > 0 && mark.join(';').trimStart() !== 'private')
    return wrong(value, "the only valid option is 'private'");
  return undefined;
}
