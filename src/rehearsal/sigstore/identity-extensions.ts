import { utf8 } from './der.ts';
import { extension } from './extensions.ts';
import type { Claims } from './identity-token.ts';

/** What a certificate says about its holder. */
export interface Identity {
  /** URI of the workflow file that runs the job. */
  readonly subject: string;
  /** Fulcio's own extensions, in order, DER. */
  readonly extensions: readonly Buffer[];
}

/** Claims name things without the server; certificates name them with it. */
const github = 'https://github.com/';

/** Fulcio's templates for GitHub by number, over claim names in braces. Source: reference §3.3. */
const templates: ReadonlyMap<number, string> = new Map([
  [1, '{iss}'],
  [2, '{event_name}'],
  [3, '{sha}'],
  [4, '{workflow}'],
  [5, '{repository}'],
  [6, '{ref}'],
  [8, '{iss}'],
  [9, `${github}{job_workflow_ref}`],
  [10, '{job_workflow_sha}'],
  [11, '{runner_environment}'],
  [12, `${github}{repository}`],
  [13, '{sha}'],
  [14, '{ref}'],
  [15, '{repository_id}'],
  [16, `${github}{repository_owner}`],
  [17, '{repository_owner_id}'],
  [18, `${github}{workflow_ref}`],
  [19, '{workflow_sha}'],
  [20, '{event_name}'],
  [21, `${github}{repository}/actions/runs/{run_id}/attempts/{run_attempt}`],
  [22, '{repository_visibility}'],
  [23, '{environment}'],
  [24, '{sub}'],
]);

/** Reads the identity out of a token's claims. Throws on a claim that is missing; only `environment` may be. */
export function identity(claims: Claims): Identity {
  const fill = (template: string) => template.replaceAll(/\{(\w+)\}/g, (_, name: string) => claim(claims, name));
  const extensions = [...templates].flatMap(([number, template]) => {
    const value = fill(template);
    // An empty value is no extension, not an empty one.
    if (value === '') return [];
    // Up to 6 the text is bare; from 8 on it is a DER string.
    const bytes = number < 8 ? Buffer.from(value) : utf8(value);
    return [extension(`1.3.6.1.4.1.57264.1.${number}`, bytes)];
  });
  return { subject: fill(`${github}{job_workflow_ref}`), extensions };
}

/** Ids and counts are text in GitHub's tokens; a number is a mistake of the issuer. */
function claim(claims: Claims, name: string): string {
  const value = claims[name];
  if (typeof value === 'string') return value;
  if (name === 'environment' && value === undefined) return '';
  throw new Error(`the token has no claim ${name}`);
}
