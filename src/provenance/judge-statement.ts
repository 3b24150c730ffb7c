import { isDeepStrictEqual } from 'node:util';
import type { Statement } from '../model/attestation.ts';

/**
 * Whether a verified statement is the very one that was to be signed: type, subjects, predicate type and every member of
 * the predicate.
 *
 * @returns the reasons against it, by the name of the member that differs.
 */
export function judgeStatement(found: Statement, wanted: Statement): readonly string[] {
  // As JSON carries it: members without a value are not written.
  const sent: Statement = JSON.parse(JSON.stringify(wanted));
  const members = ['_type', 'subject', 'predicateType', 'predicate'] as const;
  return members
    .filter((member) => !isDeepStrictEqual(found[member], sent[member]))
    .map((member) => `the statement’s ${member} is not what was to be signed`);
}
