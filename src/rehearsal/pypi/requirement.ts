import { normalizeVersion } from './pep440.ts';

/** A dependency, as far as an index looks at it. */
export interface Requirement {
  /** Without the address: `demo[extra]`. */
  readonly what: string;
  /** Address of a direct dependency. */
  readonly url: string | undefined;
  /** Text behind the semicolon. */
  readonly marker: string | undefined;
}

const NAME = '[a-z0-9](?:[a-z0-9._-]*[a-z0-9])?';
const EXTRAS = String.raw`\s*(?:\[\s*(?:${NAME}(?:\s*,\s*${NAME})*)?\s*\])?`;
const DIRECT = new RegExp(String.raw`^\s*(${NAME}${EXTRAS})\s*@\s*(\S+)(?:\s+;\s*(\S.*))?\s*$`, 'i');
const VERSIONED = new RegExp(String.raw`^\s*(${NAME}${EXTRAS})\s*(\([^()]*\)|[^;@()]*)(?:;\s*(\S.*))?$`, 'i');

/** Reads a dependency (PEP 508); null where it is none. Markers are taken as they are. */
export function parseRequirement(text: string): Requirement | null {
  const direct = DIRECT.exec(text);
  if (direct) return { what: (direct[1] ?? '').trimEnd(), url: direct[2], marker: direct[3] };
  const [, what, versions = '', marker] = VERSIONED.exec(text) ?? [];
  const set = versions.trim().replace(/^\((.*)\)$/, '$1');
  return what !== undefined && isSpecifierSet(set) ? { what, url: undefined, marker } : null;
}

/** Whether a text is a set of version specifiers (PEP 440). */
export function isSpecifierSet(text: string): boolean {
  return text.split(',').every((part) => part.trim() === '' || isSpecifier(part.trim()));
}

function isSpecifier(text: string): boolean {
  const [, operator = '', version = ''] = /^(~=|===|==|!=|<=|>=|<|>)\s*(\S+)$/.exec(text) ?? [];
  if (operator === '===') return true;
  // Only equality knows wildcards and local versions, and `~=` needs something to leave open.
  const exact = operator === '==' || operator === '!=';
  const plain = exact ? version.replace(/\.\*$/, '') : version;
  const normal = operator === '' ? null : normalizeVersion(plain);
  if (normal === null || (normal.includes('+') && (!exact || plain !== version))) return false;
  return operator !== '~=' || /^(?:\d+!)?\d+\.\d/.test(normal);
}
