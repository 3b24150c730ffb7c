import type { AttestationStore } from '../../ports/attestation-store.ts';
import type { Api } from './api.ts';
import { idOf, objectIn } from './members.ts';

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
      statuses: [201],
    } as const;
    return ask(question, ({ body }) => String(idOf(objectIn(body, 'the attestation'), 'id')));
  },
});
