import type { SummaryMetadata } from '../model/distribution-summary.ts';
import { normaliseProject } from '../model/project.ts';

/** How the body of the metadata is called here, whether it stands in a field or not. */
export const descriptionField = 'Description';

/**
 * The values of one field, each in a spelling that is the same for all tools: sorted, each once. Of the description
 * its digest.
 *
 * @param field name in its canonical case. @returns none when the field is not there.
 */
export function fieldValues({ fields, descriptionSha256 }: SummaryMetadata, field: string): readonly string[] {
  if (field === descriptionField) return [descriptionSha256];
  const values = fields.filter(({ name }) => name === field).map(({ value }) => spell(field, value));
  return [...new Set(values)].sort();
}

function spell(field: string, value: string): string {
  const text = value.replace(/\s+/g, ' ').trim();
  if (field === 'Requires-Dist') return spellRequirement(text);
  if (field === 'Requires-Python') return spellVersions(text);
  return field === 'Provides-Extra' ? normaliseProject(text) : text;
}

/** `Foo_Bar [b,A] (>=1,<2) ; (extra == 'x')` and `foo-bar[a,b]<2,>=1; extra == "x"` are one and the same. */
function spellRequirement(text: string): string {
  const semicolon = text.indexOf(';');
  const [head, marker] = semicolon < 0 ? [text, ''] : [text.slice(0, semicolon), text.slice(semicolon + 1)];
  const found = /^([A-Za-z0-9._-]+) ?(?:\[([^\]]*)\])? ?(.*)$/.exec(head.trim());
  if (found === null) return text;
  const [, name = '', extras = '', versions = ''] = found;
  const listed = extras.split(',').map((one) => normaliseProject(one.trim()));
  const of = extras.trim() === '' ? '' : `[${[...new Set(listed)].sort().join(',')}]`;
  const where = versions.startsWith('@') ? ` ${versions}` : spellVersions(versions);
  return `${normaliseProject(name)}${of}${where}${marker.trim() === '' ? '' : `; ${spellMarker(marker)}`}`;
}

const spellVersions = (text: string): string => {
  const clauses = text.replace(/^\((.*)\)$/, '$1').split(',');
  const plain = clauses.map((clause) => clause.replaceAll(' ', '')).filter((clause) => clause !== '');
  return [...new Set(plain)].sort().join(',');
};

/** Parentheses deeper than this are left as they are. */
const maxDepth = 10;

function spellMarker(text: string): string {
  let marker = text
    .replace(/'([^'"]*)'/g, '"$1"')
    .replace(/\bextra\b( ?[=!]= ?)"([^"]*)"/g, (_, operator, name) => `extra${operator}"${normaliseProject(name)}"`)
    .replace(/ ?(===|==|~=|!=|<=|>=|<|>) ?/g, ' $1 ')
    .trim();
  for (let depth = 0; depth < maxDepth; depth += 1) {
    // `and` binds closer than `or`, so that parentheses around it say nothing.
    const next = marker.replace(/\( ?([^()]*?) ?\)/g, (whole, inner: string) => (/ or /.test(inner) ? whole : inner));
    if (next === marker) break;
    marker = next;
  }
  return marker;
}
