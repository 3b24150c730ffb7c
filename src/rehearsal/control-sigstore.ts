import type { Control, Order } from './control.ts';
import { isFields, textMapOf } from './github/fields.ts';
import { findJob } from './github/jobs.ts';
import { signStatement } from './sigstore/sign-statement.ts';

/** Plays whoever has got hold of a job that may sign. */
export const sigstoreControls: readonly Control[] = [{ method: 'POST', path: '/sigstore/bundles', answer: sign }];

/** A real signature of this world's Sigstore over any statement, in the name of a job; `claims` bends its identity. */
async function sign({ world, body }: Order) {
  if (world.sigstore === undefined) throw new Error('this world has no Sigstore');
  if (!isFields(body.statement)) throw new Error('statement must be an object');
  const job = findJob(world.github.state, body.job);
  const token = world.github.bentToken(job, body.claims === undefined ? {} : textMapOf(body, 'claims'));
  return { bundle: await signStatement(world.sigstore, token, body.statement) };
}
