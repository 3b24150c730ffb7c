import { ReleaseError } from '../../../src/errors.ts';
import type { Bundle } from '../../../src/model/attestation.ts';
import type { AttestationStore } from '../../../src/ports/attestation-store.ts';

/** @param kept takes what was posted. @param refused the code of an error that every post ends in. */
export function fakeAttestationStore(
  kept: Bundle[] = [],
  refused?: ConstructorParameters<typeof ReleaseError>[0],
): AttestationStore {
  return {
    post: async (bundle) => {
      if (refused !== undefined) throw new ReleaseError(refused, 'the bundle was not kept');
      kept.push(bundle);
      return String(12_000_000 + kept.length);
    },
  };
}
