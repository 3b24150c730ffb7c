import type { ToolName } from './tools.ts';

/** A complaint that is one of our checks', under another name. */
export interface Meeting {
  readonly tool: ToolName;
  readonly says: RegExp;
  /** Ids of checks; one of them has to find something in the same file. */
  readonly checks: readonly string[];
}

/** A complaint that is wrong, or a matter of taste. */
export interface Excuse {
  readonly tool: ToolName;
  readonly says: RegExp;
  /** The names of the archives that it is wrong about; all when left out. */
  readonly on?: RegExp;
  readonly why: string;
}

const contents = 'check-wheel-contents';

/** Which of our checks says the same as a code of check-wheel-contents, or as a refusal where we only warn. */
export const meetings: readonly Meeting[] = [
  { tool: contents, says: /^W001/, checks: ['shipped-bytecode', 'orphaned-bytecode'] },
  { tool: contents, says: /^W003/, checks: ['stray-top-level', 'junk-file', 'startup-hook', 'path-file'] },
  { tool: contents, says: /^W005/, checks: ['stray-top-level'] },
  { tool: contents, says: /^W006/, checks: ['stray-top-level'] },
  { tool: contents, says: /^W00[78]/, checks: ['empty-wheel'] },
  { tool: contents, says: /^W010/, checks: ['stray-top-level'] },
  // uv reads a row twice without a word, pip keeps the last; the rows say the same.
  { tool: contents, says: /Conflicting occurrences of path/, checks: ['untidy-record'] },
  // The list grows, and ours may be older than PyPI's: a warning.
  { tool: 'twine', says: /is invalid for 'license-expression'/, checks: ['unknown-license'] },
  { tool: 'pip', says: /requires a different Python/, checks: ['python-conflict'] },
  // pip stumbles over it in the folder that it installed into.
  { tool: 'pip', says: /InvalidVersion: Invalid version: None/, checks: ['stray-top-level'] },
  { tool: 'twine', says: /syntax errors in markup/, checks: ['unverified-description'] },
];

/** Complaints that are known to be wrong, each with the reason. A row that excuses nothing any more is told. */
export const excuses: readonly Excuse[] = [
  {
    tool: contents,
    says: /^W002/,
    why: 'Equal files are no fault: empty `__init__.py`, licences and headers are repeated in most wheels.',
  },
  {
    tool: contents,
    says: /^W009/,
    why: 'Several names at the top are what projects with an extension module or grafted libraries have.',
  },
  {
    tool: contents,
    says: /^W010: [^|]*(?:\| [\w.-]+\.libs\/ ?)+$/,
    why: 'The folder of grafted libraries, which auditwheel and delvewheel make, holds no Python by design.',
  },
  {
    tool: contents,
    says: /^W003: [^|]*(?:\| \w+\.pyi ?)+$/,
    why: 'A stub at the top is the typed half of the module beside it (PEP 561).',
  },
  {
    tool: contents,
    says: /^W004: [^|]*(?:\| \S*\/lib[\w.-]+\.so\S* ?)+$/,
    why: 'A library that is loaded by others is no module and needs no importable name.',
  },
  {
    tool: contents,
    says: /^W004: [^|]*(?:\| [0-9a-f]{20}__mypyc\.\S+ ?)+$/,
    why: 'mypyc imports its own module by a name that is no identifier, as importlib can.',
  },
  {
    tool: contents,
    says: /Wheel is platlib yet contains \*\.data\/platlib/,
    why: 'The specification lets a wheel have any scheme under .data; pip and uv install this one.',
  },
];
