import type { DistributionName } from './distribution.ts';
import { inferRows } from './infer-rows.ts';

/** What names of files cannot tell. */
export interface InferredFrom {
  /** Normalised project name. */
  readonly project: string;
  /** `OWNER/NAME` of the source repository. */
  readonly repository: string;
  /** `wheels.yml`, if not given. */
  readonly workflowFile?: string;
}

/**
 * Writes a policy whose rows are met by exactly these distributions; a person can keep it and go on from there. All
 * that is not written has its default.
 *
 * @param files of one release; at least one, at most 999 wheels, no two wheels with the same tags.
 * @returns the text of `.github/wheelgate.yml`; the same for the same files in any order.
 */
export function inferPolicy(
  files: readonly DistributionName[],
  { project, repository, workflowFile = 'wheels.yml' }: InferredFrom,
): string {
  const rows = inferRows(files.flatMap((name) => (name.kind === 'wheel' ? [name] : [])));
  const sdist = files.some(({ kind }) => kind === 'sdist') ? 'require' : 'off';
  const wheels = rows.length === 0 ? ['  wheels: []'] : ['  wheels:', ...rows.map((row) => `    - ${quoted(row)}`)];
  return [
    '# Inferred from the names of the files of one release. docs/policy.md has every key.',
    `project: ${/^(?!true$|false$|null$)[a-z][a-z0-9-]*$/.test(project) ? project : quoted(project)}`,
    'source:',
    `  repository: ${repository}`,
    '  tag: v{version}',
    `workflow: {file: ${workflowFile}}`,
    'distributions:',
    `  sdist: ${sdist}`,
    ...wheels,
    'indexes:',
    '  testpypi: {environment: testpypi, approval: none}',
    '  pypi: {environment: pypi}',
    '',
  ].join('\n');
}

/** JSON's quotes are YAML's too. */
const quoted = (text: string): string => JSON.stringify(text);
