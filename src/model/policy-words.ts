import { bad, good, type Parsed } from './parsed.ts';
import type { TextRule } from './policy-field.ts';
import { parseProject } from './project.ts';
import { parseTagPattern } from './tag-pattern.ts';

// The kinds of text in a policy. Each pattern is the schema's too, so it is anchored and written for the flag `u`.

/** Inside a character class: what is invisible, reorders a line or ends it. */
const hidden = '\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}';

const quoted = (text: string): string => JSON.stringify(text.slice(0, 100));

/** A text that one regular expression decides on. @param hint ends the message: what is allowed. */
function pattern(type: string, source: string, maxLength: number, hint: string): TextRule {
  const whole = new RegExp(source, 'u');
  const parse = (text: string): Parsed<string> => {
    if (text.length > maxLength) return bad(`${quoted(text)} is longer than ${maxLength} characters`);
    return whole.test(text) ? good(text) : bad(`${quoted(text)} is not ${type}: ${hint}`);
  };
  return { type, parse, schema: { pattern: source, maxLength } };
}

export const projectName: TextRule = {
  type: 'a project name',
  parse: parseProject,
  schema: { pattern: '^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?$', maxLength: 200 },
};

export const repositoryName: TextRule = pattern(
  'a repository',
  '^[A-Za-z0-9][A-Za-z0-9-]*/[A-Za-z0-9._-]+$',
  140,
  'it is spelled OWNER/NAME',
);

export const tagForm: TextRule = {
  type: 'a tag with {version} in it',
  parse: parseTagPattern,
  schema: { pattern: '^[^{]*\\{version\\}[^{]*$', maxLength: 200 },
};

/** `*` alone crosses no slash; GitHub's `**` would promise that it does. */
export const branchGlob: TextRule = pattern(
  'a branch glob',
  '^(?!.*\\*\\*)[A-Za-z0-9._@+*?-][A-Za-z0-9._/@+*?-]*$',
  200,
  'a branch’s name with * and ? as globs, neither of which crosses a slash; no ** and no [ ]',
);

export const fileGlob: TextRule = pattern(
  'a file glob',
  '^(?!.*\\*\\*)[A-Za-z0-9._+!*?-]+$',
  255,
  'a file’s name with * and ? as globs; no path, no ** and no [ ]',
);

export const workflowFile: TextRule = pattern(
  'a workflow file',
  '^[A-Za-z0-9_][A-Za-z0-9._-]*\\.ya?ml$',
  100,
  'its name in .github/workflows, which ends in .yml or .yaml',
);

/** As strict as the form for a trusted publisher, where the same name has to be entered. */
export const environmentName: TextRule = pattern(
  'an environment',
  `^[^\\s${hidden}'"\`,;\\\\](?:[^${hidden}'"\`,;\\\\]*[^\\s${hidden}'"\`,;\\\\])?$`,
  255,
  'the name of a GitHub environment, without quotes, commas, semicolons and backslashes',
);

export const reusableWorkflow: TextRule = pattern(
  'a reusable workflow',
  '^[A-Za-z0-9][A-Za-z0-9-]*/[A-Za-z0-9._-]+/\\.github/workflows/[A-Za-z0-9_][A-Za-z0-9._-]*\\.ya?ml@(?:[0-9a-f]{40}|refs/(?:heads|tags)/[A-Za-z0-9._/@+-]+)$',
  400,
  'it is spelled OWNER/NAME/.github/workflows/FILE.yml@REF, where REF is a full commit or begins with refs/',
);

export const checkId: TextRule = pattern(
  'a check',
  '^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$',
  80,
  'it has words of a-z 0-9 with dashes between',
);

export const reason: TextRule = pattern(
  'a reason',
  `^[^\\s${hidden}](?:[^${hidden}]*[^\\s${hidden}])?$`,
  500,
  'one line of text, without invisible characters',
);
