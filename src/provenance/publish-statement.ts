import type { Statement } from '../model/attestation.ts';
import type { Sha256 } from '../model/digest.ts';

/**
 * PEP 740's publish attestation of one file: it says who published, by its signature alone, and has no predicate.
 *
 * @param publishType the type URI that PEP 740 fixes.
 * @see https://peps.python.org/pep-0740/
 */
export const publishStatement = (file: string, sha256: Sha256, publishType: string): Statement => ({
  _type: 'https://in-toto.io/Statement/v1',
  subject: [{ name: file, digest: { sha256 } }],
  predicateType: publishType,
  predicate: null,
});
