import { checkExamples } from '../../checks/check-examples.ts';
import { distributionCheckIds } from '../../checks/distribution-check-ids.ts';
import { everyCheck } from '../../checks/every-check.ts';
import { ReleaseError } from '../../errors.ts';
import { home } from '../../model/home.ts';
import { nearest } from '../../model/nearest.ts';
import { type Explained, renderExplanation } from '../../report/explanation.ts';
import type { Screen } from '../../report/inspect-terminal.ts';

/**
 * What a check asks, why, and what to do, with a true finding of it. Any check: of distributions, of a release, of the
 * gate.
 *
 * @throws ReleaseError INPUT_INVALID for an id that no check has, with the nearest one.
 */
export function explainCheck(id: string, screen: Screen): string {
  const check = everyCheck.get(id);
  if (check === undefined) {
    const meant = nearest(id, everyCheck.keys());
    const way = meant === undefined ? 'docs/checks/README.md lists all of them' : `you may mean ${meant}`;
    throw new ReleaseError('INPUT_INVALID', `--explain: there is no check ${JSON.stringify(id.slice(0, 100))}; ${way}`);
  }
  const explained: Explained = {
    check,
    asked: distributionCheckIds.includes(id) ? 'of each wheel or sdist' : 'of a release, by its stages',
    example: checkExamples[id],
    page: `${home}/blob/main/docs/checks/${id}.md`,
  };
  return renderExplanation(explained, screen);
}
