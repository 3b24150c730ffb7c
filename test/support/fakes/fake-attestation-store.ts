import { ReleaseError } from '../../../src/errors.ts';
import type { Bundle, Statement } from '../../../src/model/attestation.ts';
import type { AttestationStore } from '../../../src/ports/attestation-store.ts';

const payloadOf = (bundle: Bundle): string => String(Object(bundle.dsseEnvelope).payload);

/**
 * @param kept takes what was posted.
 * @param refused the code of an error that every post ends in.
 * @param unwanted the store's words about every bundle.
 */
export function fakeAttestationStore(
  kept: Bundle[] = [],
  refused?: ConstructorParameters<typeof ReleaseError>[0],
  unwanted?: string,
): AttestationStore {
  return {
    post: async (bundle) => {
      if (refused !== undefined) throw new ReleaseError(refused, 'the bundle was not kept');
      if (unwanted !== undefined) return { kind: 'refused', why: unwanted };
      kept.push(bundle);
      return { kind: 'kept', id: String(12_000_000 + kept.length) };
    },
    find: async (sha256, predicateType) =>
      kept.filter((bundle) => {
        const statement = JSON.parse(Buffer.from(payloadOf(bundle), 'base64').toString());
        const digests = statement.subject.map((one: Statement['subject'][number]) => one.digest.sha256);
        return statement.predicateType === predicateType && digests.includes(sha256);
      }),
  };
}
