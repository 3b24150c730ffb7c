import type { Bundle } from '../../model/attestation.ts';
import type { AttestationStore } from '../../ports/attestation-store.ts';
import { isJsonObject } from '../../wire/reply.ts';
import type { Api } from './api.ts';
import { wordsOf } from './attempt.ts';
import { idOf, listOf, objectIn } from './members.ts';

/** One page is enough: more bundles about one digest are nobody's release. */
const mostFound = 100;

/** Keeps the promises of `AttestationStore`. A bundle that is posted twice is kept twice, which does no harm. */
export const githubAttestationStore = ({ ask }: Api, repository: string): AttestationStore => ({
  post: (bundle) => {
    const question = {
      repository,
      route: 'POST /attestations',
      // As text, so that what is sent is what was verified, whatever octokit's own writer of JSON does.
      parameters: { data: JSON.stringify({ bundle }) },
      what: 'a bundle for the attestation store',
      permission: 'attestations: write',
      // A bundle that the store does not want stays unwanted: that is an answer, and none to ask for again.
      statuses: [201, 413, 422],
    } as const;
    return ask(question, ({ status, body }) =>
      status === 201
        ? { kind: 'kept', id: String(idOf(objectIn(body, 'the attestation'), 'id')) }
        : { kind: 'refused', why: `GitHub answered ${status}: ${wordsOf(body)}` },
    );
  },
  find: (sha256, predicateType) => {
    const question = {
      repository,
      route: 'GET /attestations/{subject_digest}',
      parameters: { subject_digest: `sha256:${sha256}`, predicate_type: predicateType, per_page: mostFound },
      what: `attestations about ${sha256}`,
      permission: 'attestations: write',
      // The store has no empty lists: of what nobody attested it says that it is not there.
      statuses: [200, 404],
    } as const;
    return ask(question, ({ status, body }) =>
      status === 404 ? [] : listOf(objectIn(body, 'the attestations'), 'attestations').flatMap(bundleIn),
    );
  },
});

/** A bundle that is kept elsewhere is `null` here, with an address; whoever needs it posts it again. */
function bundleIn(attestation: unknown): readonly Bundle[] {
  const bundle: unknown = isJsonObject(attestation) ? attestation.bundle : undefined;
  return isJsonObject(bundle) ? [bundle] : [];
}
