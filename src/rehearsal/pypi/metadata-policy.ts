import type { Fields } from './form-fields.ts';
import type { Mistake } from './metadata-rules.ts';
import { normalizeVersion } from './pep440.ts';
import { repr } from './python-repr.ts';
import { parseRequirement } from './requirement.ts';

/** Top of the known classifiers; the list itself is long and changes weekly, so only its shape is judged. */
const CLASSIFIER_TOPS = ['Development Status', 'Environment', 'Framework', 'Intended Audience', 'License'].concat([
  'Natural Language',
  'Operating System',
  'Programming Language',
  'Topic',
  'Typing',
]);
const CLASSIFIER = new RegExp(`^(?:${CLASSIFIER_TOPS.join('|')}) :: \\S.*$`);

const MAX_SUMMARY = 512;
const MAX_LABEL = 32;

/** What this index wants beyond the specification. Source: reference §4. */
export function policyMistakes(fields: Fields): Mistake[] {
  const mistakes: Mistake[] = [];
  const version = normalizeVersion(fields.one('version')) ?? '';
  if (version.includes('+')) mistakes.push(['version', `The use of local versions in '${version}' is not allowed.`]);
  if (fields.one('summary').length > MAX_SUMMARY) {
    mistakes.push(['summary', `'summary' field must be ${MAX_SUMMARY} characters or less.`]);
  }
  if (fields.one('license') && fields.one('license_expression')) {
    const only = 'Only License-Expression should be present.';
    mistakes.push(['license', `License is deprecated when License-Expression is present. ${only}`]);
  }
  for (const classifier of [...new Set(fields.many('classifiers'))].sort()) {
    if (!CLASSIFIER.test(classifier)) mistakes.push(['classifier', `${repr(classifier)} is not a valid classifier.`]);
  }
  // `dynamic` itself is the one field that the specification knows and nobody may call dynamic.
  for (const field of fields.many('dynamic')) {
    const name = field.toLowerCase();
    if (name === 'dynamic') mistakes.push(['dynamic', `Dynamic field ${repr(name)} is not a valid dynamic field.`]);
  }
  return [...mistakes, ...addressMistakes(fields), ...dependencyMistakes(fields)];
}

/** Mail addresses are judged only where there is no `@` at all: what more is asked of them is a library's matter. */
function addressMistakes(fields: Fields): Mistake[] {
  const mails = ['author_email', 'maintainer_email'].flatMap((name): Mistake[] => {
    const address = (/<([^<>]*)>\s*$/.exec(fields.one(name))?.[1] ?? fields.one(name)).trim();
    if (address === '' || address.includes('@') || /[\s,]/.test(address)) return [];
    const why = 'An email address must have an @-sign.';
    return [[name.replace('_', '-'), `${repr(address)} is not a valid email address: ${why}`]];
  });
  const pages = ['home_page', 'download_url'].flatMap((name): Mistake[] => {
    const url = fields.one(name);
    return url === '' || isUrl(url) ? [] : [[name.replace('_', '-'), `${repr(url)} is not a valid url.`]];
  });
  const urls = fields.many('project_urls').flatMap((entry): Mistake[] => {
    const why = projectUrlMistake(entry);
    return why === undefined ? [] : [['project-url', why]];
  });
  return [...mails, ...pages, ...urls];
}

function projectUrlMistake(entry: string): string | undefined {
  const comma = entry.includes(',') ? entry.indexOf(',') : entry.length;
  const [label, url] = [entry.slice(0, comma).trim(), entry.slice(comma + 1).trim()];
  if (label === '') return 'Must have a label';
  if (label.length > MAX_LABEL) return `${repr(label)} must be ${MAX_LABEL} characters or less.`;
  if (url === '') return 'Must have a URL';
  return isUrl(url) ? undefined : `${repr(url)} is not a valid url`;
}

const isUrl = (text: string): boolean => /^https?:[^\s<>"{}|\\^`]*$/i.test(text);

function dependencyMistakes(fields: Fields): Mistake[] {
  return fields.many('requires_dist').flatMap((text): Mistake[] => {
    const requirement = parseRequirement(text);
    if (requirement?.url === undefined) return [];
    const marker = requirement.marker === undefined ? '' : ` ; ${requirement.marker}`;
    return [['requires-dist', `Can't have direct dependency: ${requirement.what} @ ${requirement.url}${marker}`]];
  });
}
