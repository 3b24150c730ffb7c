import { expect, test } from 'vitest';
import { checkAttestations } from '../../../src/rehearsal/pypi/attestation-rules.ts';
import { attest, type Bend, material } from './signing-fixture.ts';

const filename = 'demo-1.0-py3-none-any.whl';
const sha256 = 'ab'.repeat(32);
const rules = {
  material,
  publisher: { repository: 'o/r', ownerId: '1', workflow: 'wheels.yml', environment: 'pypi' },
  publishPredicateType: 'https://index.example/attestations/publish/v1',
};

/** Message of the refusal, or `accepted`. */
function verdict(attestations: unknown): string {
  try {
    checkAttestations(JSON.stringify(attestations), { filename, sha256 }, rules);
    return 'accepted';
  } catch (thrown) {
    return thrown instanceof Error ? thrown.message : 'thrown';
  }
}

test('a publish and a provenance attestation are stored as sent, without unknown members', () => {
  const publish = attest(filename, sha256);
  const provenance = attest(filename, sha256, { predicateType: 'https://slsa.dev/provenance/v1' });
  const sent = JSON.stringify([{ ...publish, extra: 1 }, provenance]);
  expect(checkAttestations(sent, { filename, sha256 }, rules)).toEqual([publish, provenance]);
});

const COULD_NOT = 'Could not verify the uploaded artifact using the included attestation: ';
const HOSTILE: readonly (readonly [why: string, bend: Bend])[] = [
  ['subject does not match distribution name', { subject: 'demo-1.1-py3-none-any.whl' }],
  ['subject does not match distribution digest', { sha256: 'cd'.repeat(32) }],
  ['unknown attestation type: https://slsa.dev/provenance/v0.2', { predicateType: 'https://slsa.dev/provenance/v0.2' }],
  [
    "Certificate's Source Repository URI does not match (got 'https://github.com/o/fork', " +
      "expected 'https://github.com/o/r')",
    { repository: 'o/fork' },
  ],
  [
    "Certificate's Build Config URI does not match " +
      "(got 'https://github.com/o/r/.github/workflows/other.yml@refs/heads/main')",
    { workflow: 'other.yml' },
  ],
  ['signature is invalid for the statement', { brokenSignature: true }],
  ['log entry payload hash does not match bundle', { loggedPayload: Buffer.from('other') }],
  ['invalid transparency log entry: logIndex', { numbers: true }],
];

test.each(HOSTILE)('refused: %s', (why, bend) => {
  expect(verdict([attest(filename, sha256, bend)])).toEqual(COULD_NOT + why);
});

test('a certificate of another authority is refused', () => {
  const other = { ...rules, material: { ...material, caCertificates: [] } };
  const sent = JSON.stringify([attest(filename, sha256)]);
  expect(() => checkAttestations(sent, { filename, sha256 }, other)).toThrow('unable to get local issuer certificate');
});

test.each([
  [[], 'Malformed attestations: an empty attestation set is not permitted'],
  [[1, 2, 3], 'A maximum of 2 attestations per file are supported'],
  [{}, 'Error while decoding the included attestation'],
  [[attest(filename, sha256), attest(filename, sha256)], 'Multiple attestations with the same predicate type'],
])('a malformed set is refused', (sent, why) => {
  expect(verdict(sent)).toEqual(`Invalid attestations supplied during upload: ${why}`);
});
