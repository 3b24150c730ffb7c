// In: the reopened seal. Out: what the index serves, equal to the seal in every byte and statement.
// Touches: the index (file list and provenance, as any user reads them), Sigstore's trust root.

import { type Check, judge } from '../checks/check.ts';
import { unverifiedIndexProvenance } from '../checks/release/unverified-index-provenance.ts';
import { indexChecks } from '../checks/release-checks.ts';
import type { IndexState } from '../model/index-state.ts';
import type { IndexName } from '../model/policy.ts';
import type { Publication } from '../model/publication.ts';
import type { Ports } from '../ports/ports.ts';
import type { Sealed } from './4-attest.ts';
import { indexState } from './6-publish.ts';
import { done, type Stage, stopIfBlocked } from './stage.ts';
import { verifyIndexed } from './verify-indexed.ts';

/** How long to wait for an index whose pages are cached, and how often to look. Milliseconds. */
const budgetMs = 3 * 60_000;
const pauseMs = 15_000;

export interface ConfirmRequest {
  readonly sealed: Sealed;
  readonly index: IndexName;
}

/** What the index serves. `stale`: nothing is wrong, but not every file is visible yet. */
class ConfirmedProof {
  readonly sealed: Sealed;
  readonly publication: Publication;
  readonly #made: true = true;

  constructor(sealed: Sealed, publication: Publication) {
    this.sealed = sealed;
    this.publication = publication;
    Object.freeze(this);
  }

  get made(): true {
    return this.#made;
  }
}

export type Confirmed = ConfirmedProof;

/** Reads the index back as a user would, until it shows the whole release or the time is up. */
export const confirmWith = (checks: readonly Check<IndexState>[]): Stage<ConfirmRequest, Confirmed> => ({
  name: 'confirm',
  title: 'Confirm: read the index back',
  async run({ sealed, index }, ports) {
    const { release, digest } = sealed;
    const state = await fetchUntilWhole(sealed, index, ports);
    const evidence = await verifyIndexed(sealed, state, ports);
    const label = `${release.project} ${release.version} on ${index}`;
    const verdicts = [
      ...checks.map((check) => judge(check, state, label)),
      ...(state.indexed.length > 0 ? [judge(unverifiedIndexProvenance, evidence, label)] : []),
    ];
    const stopped = stopIfBlocked('confirm', verdicts, release.distributions);
    if (stopped) return stopped;
    const there = new Set(state.indexed.map(({ file }) => file));
    const files = release.distributions.map(
      ({ file, sha256 }) => ({ file, sha256, how: there.has(file) ? 'confirmed' : 'pending' }) as const,
    );
    const whole = files.every(({ how }) => how === 'confirmed') && evidence.late.length === 0;
    const publication: Publication = {
      v: 1,
      world: ports.world,
      index,
      project: release.project,
      version: release.version,
      seal: digest,
      state: whole ? 'confirmed' : 'stale',
      files,
    };
    return done(new ConfirmedProof(sealed, publication), verdicts);
  },
});

export const confirm = confirmWith(indexChecks);

/** Stops early when a file with other bytes appears: waiting would not make it right. */
async function fetchUntilWhole(sealed: Sealed, index: IndexName, ports: Ports): Promise<IndexState> {
  const end = ports.clock.now() + budgetMs;
  for (;;) {
    const state = await indexState(sealed.release, index, ports);
    const held = new Map(state.indexed.map((one) => [one.file, one]));
    const missing = state.sealed.filter(({ file }) => held.get(file)?.hasProvenance !== true);
    const wrong = state.sealed.some(({ file, sha256 }) => (held.get(file)?.sha256 ?? sha256) !== sha256);
    if (wrong || missing.length === 0 || ports.clock.now() + pauseMs > end) return state;
    ports.log.progress(`${index} shows ${state.sealed.length - missing.length} of ${state.sealed.length} files`);
    await ports.clock.sleep(pauseMs);
  }
}
