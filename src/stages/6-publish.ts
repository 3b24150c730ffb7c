// In: the approved seal with its bytes. Out: the sealed files on the index, or laid out for the project's own uploader.
// Touches: Sigstore (publish attestations), GitHub (tag and rules once more), the index (token, uploads).

import { type Check, judge } from '../checks/check.ts';
import { gateChecks } from '../checks/gate-checks.ts';
import { movedTag } from '../checks/release/moved-tag.ts';
import { indexChecks } from '../checks/release-checks.ts';
import type { GateVerdict } from '../gate/gate-verdict.ts';
import type { Bundle } from '../model/attestation.ts';
import type { Verdict } from '../model/finding.ts';
import type { IndexState } from '../model/index-state.ts';
import type { IndexName } from '../model/policy.ts';
import type { Publication } from '../model/publication.ts';
import type { Ports } from '../ports/ports.ts';
import { type Approved, rejudge } from './5-approve.ts';
import { layOut } from './lay-out.ts';
import { type SignedPublication, signPublication } from './sign-publication.ts';
import { done, type Stage, stopIfBlocked } from './stage.ts';
import { uploadAll } from './upload-all.ts';

/** What the person decided before the job began. */
export interface PublishRequest {
  readonly approved: Approved;
  /** Lay the files out for the project's own next step instead of uploading them. */
  readonly handoff: { readonly packagesDir: string } | undefined;
}

/** The sealed files, uploaded by this process or there before with the same bytes; or handed to the next step. */
class PublishedProof {
  readonly approved: Approved;
  readonly publication: Publication;
  /** The approval record, signed. */
  readonly approval: Bundle;
  /** The verification summary, signed; `undefined` where no builder signed for itself. */
  readonly summary: Bundle | undefined;
  readonly #made: true = true;

  constructor(approved: Approved, publication: Publication, { approval, summary }: SignedPublication) {
    this.approved = approved;
    this.publication = publication;
    this.approval = approval;
    this.summary = summary;
    Object.freeze(this);
  }

  get made(): true {
    return this.#made;
  }
}

export type Published = PublishedProof;

/** Publishes what was approved and nothing else. Everything is signed and verified before the first byte is uploaded. */
export const publishWith = (
  checks: readonly Check<IndexState>[],
  gate: readonly Check<GateVerdict>[] = gateChecks,
): Stage<PublishRequest, Published> => ({
  name: 'publish',
  title: 'Publish: upload exactly the approved files',
  async run({ approved, handoff }, ports) {
    const { attested, index } = approved;
    const { sealed } = attested;
    const { release } = sealed;
    const before = await fetchIndexState(approved, ports);
    const label = `${release.project} ${release.version} on ${index}`;
    const early = [...checks.map((check) => judge(check, before, label)), await judgeTag(approved, ports)];
    const refused = stopIfBlocked('publish', early, release.distributions);
    if (refused) return refused;
    const held = new Set(before.indexed.map(({ file }) => file));
    // Whoever uploads says so: a next step that does it signs for itself, and what is there already has its attestation.
    const own = handoff ? [] : release.distributions.filter(({ file }) => !held.has(file));
    const signed = await signPublication(approved, own, ports);
    const again = await rejudge(approved, ports, gate);
    const verdicts = [...early, ...again];
    // The gate's last step, whichever stage asks for it.
    const stopped = stopIfBlocked('approve', again, release.distributions);
    if (stopped) return { ...stopped, verdicts };
    const work = { approved, signed, held: before.indexed };
    const files = handoff ? await layOut(work, handoff.packagesDir, ports) : await uploadAll(work, ports);
    const publication: Publication = {
      v: 1,
      world: ports.world,
      index,
      project: release.project,
      version: release.version,
      seal: sealed.digest,
      state: handoff ? 'handed-off' : 'published',
      files,
    };
    return done(new PublishedProof(approved, publication, signed), verdicts);
  },
});

export const publish = publishWith(indexChecks);

async function fetchIndexState({ attested: { sealed }, index }: Approved, ports: Ports): Promise<IndexState> {
  return indexState(sealed.release, index, ports);
}

/** What the index holds of a release's version, beside what the seal lists. */
export async function indexState(
  { project, version, distributions }: Approved['attested']['sealed']['release'],
  index: IndexName,
  ports: Pick<Ports, 'index'>,
): Promise<IndexState> {
  const indexed = await ports.index(index).files(project, version);
  return { index, sealed: distributions.map(({ file, sha256, size }) => ({ file, sha256, size })), indexed };
}

async function judgeTag({ attested: { sealed } }: Approved, { source }: Ports): Promise<Verdict> {
  const planned = sealed.release.source;
  const now = await source.resolve(planned.repository, planned.ref);
  return judge(movedTag, { planned, now }, planned.ref);
}
