import type { HostileCase } from './hostile-case.ts';
import { zipEndCases } from './zip-end-cases.ts';
import { zipEntryCases } from './zip-entry-cases.ts';
import { zipNameCases } from './zip-name-cases.ts';

/** The whole corpus, by areas. */
export const allCases: readonly HostileCase[] = [...zipEndCases, ...zipEntryCases, ...zipNameCases];
