import type { CheckResult } from '../model/finding.ts';
import type { WheelSubject } from './distribution-subject.ts';
import { readNatives } from './read-natives.ts';
import { type SearchPlace, searchPathsOf, searchPlace } from './search-paths.ts';

/** Search paths of native files that lead to one kind of place, one check for each kind that is wrong. */
export function searchPathFindings(wrong: SearchPlace, { facts }: WheelSubject): CheckResult {
  // Windows has no search path in the file.
  const files = readNatives(facts).filter(({ native }) => native.kind !== 'pe');
  return {
    examined: files.length,
    findings: files.flatMap(({ path, native }) =>
      searchPathsOf(native)
        .filter((searched) => searchPlace(searched, path) === wrong)
        .map((searched) => ({ where: path, what: `its search path has ${JSON.stringify(searched)}` })),
    ),
  };
}
