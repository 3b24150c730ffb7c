import { expect, test } from 'vitest';
import { findAttack, renderAttacks } from '../../../src/commands/rehearse/find-attack.ts';
import { ReleaseError } from '../../../src/errors.ts';

test('an unknown attack is refused with the names of all', () => {
  const names =
    'swapped-artifact, foreign-runner, moved-tag, missing-wheel, extra-file, tampered-after-approval, unapproved, ' +
    'approved-other-digest, rejected, index-has-other-bytes, forged-provenance, replayed-provenance, ' +
    'wrong-source-commit, self-hosted-signer, foreign-builder, mixed-commits, deleted-and-recreated-artifact, ' +
    'duplicate-file-name, stale-attempt-artifact, poisoned-leg-ships-other-platform, edited-workflow, ' +
    'unprotected-environment, forged-summary, self-approval, bot-approval, rerun-without-new-approval, ' +
    'rules-removed-after-approval, concurrent-publish';
  const what = `attack: there is no "swapped"; there are ${names}, and list`;
  expect(() => findAttack('swapped')).toThrow(new ReleaseError('INPUT_INVALID', what));
});

test('the list says what each does, when, and what must stop it', () => {
  expect(renderAttacks(false).split('\n').slice(0, 3)).toEqual([
    'swapped-artifact',
    '  between build and seal: Another job deletes the wheels of a leg and uploads a forged wheel under the same name.',
    '  must be stopped by collect / unclaimed-digest',
  ]);
  expect(JSON.parse(renderAttacks(true))).toHaveLength(28);
});
