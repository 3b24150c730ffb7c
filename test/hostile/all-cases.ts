import { contentCases } from './content-cases.ts';
import type { HostileCase } from './hostile-case.ts';
import { innocentCases } from './innocent-cases.ts';
import { metadataCases } from './metadata-cases.ts';
import { nativeCases } from './native-cases.ts';
import { recordCases } from './record-cases.ts';
import { sbomCases } from './sbom-cases.ts';
import { sdistCases } from './sdist-cases.ts';
import { tarCases } from './tar-cases.ts';
import { wheelCases } from './wheel-cases.ts';
import { zipEndCases } from './zip-end-cases.ts';
import { zipEntryCases } from './zip-entry-cases.ts';
import { zipNameCases } from './zip-name-cases.ts';

/** The whole corpus, by areas. */
export const allCases: readonly HostileCase[] = [
  ...zipEndCases,
  ...zipEntryCases,
  ...zipNameCases,
  ...recordCases,
  ...metadataCases,
  ...wheelCases,
  ...contentCases,
  ...nativeCases,
  ...sbomCases,
  ...tarCases,
  ...sdistCases,
  ...innocentCases,
];
