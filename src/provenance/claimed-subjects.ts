import type { Bundle } from '../model/attestation.ts';
import { elementsOf, membersOf } from './json-members.ts';

/**
 * Digests that a bundle's payload names, before anybody verified it: enough to pick the bundles about one file out of a
 * list of all, and for nothing else.
 *
 * @returns SHA-256 in hex; `undefined` when the payload cannot be read, so that whoever picks can refuse.
 */
export function claimedSubjects(bundle: Bundle): readonly string[] | undefined {
  const { payload } = membersOf(bundle.dsseEnvelope);
  if (typeof payload !== 'string') return undefined;
  try {
    const { subject } = membersOf(JSON.parse(Buffer.from(payload, 'base64').toString('utf8')));
    const digests = elementsOf(subject).map((one) => membersOf(membersOf(one).digest).sha256);
    return digests.length === 0 ? undefined : digests.map(String);
  } catch {
    return undefined;
  }
}
