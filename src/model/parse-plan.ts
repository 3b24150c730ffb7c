import { type Document, parseDocument, renderDocument } from './document.ts';
import {
  gitSha,
  id,
  indexNames,
  policyFile,
  project,
  repository,
  rows,
  sourceFacts,
  version,
  world,
} from './fact-shapes.ts';
import type { Parsed } from './parsed.ts';
import type { Plan } from './plan.ts';
import { choice, object, ruled } from './shape.ts';

/** The plan as a job output: one line, less than 64 KB. */
export const planDocument: Document<Plan> = {
  name: 'the plan',
  form: 'line',
  maxBytes: 64 * 1024 - 1,
  shape: ruled(
    object<Plan>({
      v: choice(1),
      world,
      mode: choice('release', 'trial'),
      indexes: indexNames,
      project,
      version,
      source: sourceFacts,
      policy: policyFile,
      run: object<Plan['run']>({ repository, id, commit: gitSha }),
      expected: rows,
    }),
    ({ mode, indexes, version: planned }) => [
      ...(mode === 'trial' && indexes.length > 0 ? ['indexes: a trial goes to no index'] : []),
      ...(mode === 'release' && indexes.length === 0 ? ['indexes: a release goes to one at least'] : []),
      ...(mode === 'release' && planned === '' ? ['version: a release has one'] : []),
    ],
  ),
};

/** Spells a plan as a job output. A plan that is too long is refused where it is read: {@link parsePlan} it at once. */
export const renderPlan = (plan: Plan): string => renderDocument(planDocument, plan);

/** Reads the plan of an earlier job. Its claims are derived again by whoever uses it. */
export const parsePlan = (text: string): Parsed<Plan> => parseDocument(planDocument, text);
