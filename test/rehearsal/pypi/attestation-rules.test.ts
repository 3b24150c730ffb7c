import { describe, expect, test } from 'vitest';
import { checkAttestations } from '../../../src/rehearsal/pypi/attestation-rules.ts';
import { accepted, answerOf } from './form-answer.ts';
import { attest, type Bend, material } from './signing-fixture.ts';

const filename = 'demo-1.0-py3-none-any.whl';
const sha256 = 'ab'.repeat(32);
const publish = 'https://index.example/attestations/publish/v1';
const slsa = 'https://slsa.dev/provenance/v1';
const rules = {
  material,
  publisher: { repository: 'o/r', ownerId: '1', workflow: 'wheels.yml', environment: 'pypi' },
  publishPredicateType: publish,
};

const answerTo = (attestations: unknown, bent: Partial<typeof rules> = {}): string =>
  answerOf(() => {
    checkAttestations(JSON.stringify(attestations), { filename, sha256 }, { ...rules, ...bent });
  });

const invalid = (why: string) => `Invalid attestations supplied during upload: ${why}`;
const unverified = (why: string) =>
  invalid(`Could not verify the uploaded artifact using the included attestation: Verification failed: ${why}`);
const unknown = (why: string) => invalid(`Unknown error while trying to verify included attestations: ${why}`);

describe('attestations that are taken', () => {
  test('are stored as sent, without unknown members', () => {
    const [first, second] = [attest(filename, sha256), attest(filename, sha256, { predicateType: slsa })];
    const sent = JSON.stringify([{ ...first, extra: 1 }, second]);
    expect(checkAttestations(sent, { filename, sha256 }, rules)).toEqual([first, second]);
  });

  test.each<{ is: string; bend: Bend }>([
    { is: 'a publish attestation', bend: {} },
    { is: 'provenance', bend: { predicateType: slsa } },
    { is: 'one whose subject spells the same name otherwise', bend: { subject: 'Demo-1.0-py3-none-any.whl' } },
    { is: 'one whose subject spells the same version otherwise', bend: { subject: 'demo-1.0.0-py3-none-any.whl' } },
  ])('are for example $is', ({ bend }) => {
    expect(answerTo([attest(filename, sha256, bend)])).toBe(accepted);
  });
});

const config = 'https://github.com/o/r/.github/workflows/other.yml@refs/heads/main';

describe('an attestation that does not verify', () => {
  test.each<{ is: string; bend: Bend; says: string }>([
    {
      is: 'about another file',
      bend: { subject: 'demo-1.1-py3-none-any.whl' },
      says: unverified(`subject does not match distribution name: demo-1.1-py3-none-any.whl != ${filename}`),
    },
    { is: 'about a nameless file', bend: { subject: '' }, says: unverified('invalid subject: missing name') },
    {
      is: 'about a file of another kind',
      bend: { subject: 'demo.exe' },
      says: unverified('invalid subject: unknown distribution format: demo.exe'),
    },
    {
      is: 'about other bytes',
      bend: { sha256: 'cd'.repeat(32) },
      says: unverified('subject does not match distribution digest'),
    },
    {
      is: 'of another type',
      bend: { predicateType: 'https://slsa.dev/provenance/v0.2' },
      says: unverified('unknown attestation type: https://slsa.dev/provenance/v0.2'),
    },
    {
      is: 'of another repository',
      bend: { repository: 'o/fork' },
      says: unverified(
        "Certificate's OIDCSourceRepositoryURI does not match (got https://github.com/o/fork, expected https://github.com/o/r)",
      ),
    },
    {
      is: 'of another workflow',
      bend: { workflow: 'other.yml' },
      says: unverified(
        `Certificate's Build Config URI (${config}) does not match expected Trusted Publisher (wheels.yml @ o/r)`,
      ),
    },
    { is: 'with a wrong signature', bend: { brokenSignature: true }, says: unverified('DSSE: invalid signature') },
    {
      is: 'with another log entry',
      bend: { loggedPayload: Buffer.from('other') },
      says: unverified('log entry payload hash does not match bundle'),
    },
    {
      is: 'with numbers for 64-bit integers',
      bend: { numbers: true },
      says: unknown('invalid transparency log entry: logIndex'),
    },
  ])('$is is refused', ({ bend, says }) => {
    expect(answerTo([attest(filename, sha256, bend)])).toBe(says);
  });

  test('of another authority is refused', () => {
    const says = unverified('unable to get local issuer certificate');
    expect(answerTo([attest(filename, sha256)], { material: { ...material, caCertificates: [] } })).toBe(says);
  });

  test('of another log is refused', () => {
    const says = unverified('the entry is of an unknown transparency log');
    expect(answerTo([attest(filename, sha256)], { material: { ...material, rekorLogId: '00'.repeat(32) } })).toBe(says);
  });
});

/** An attestation with one member replaced, by its path. */
function bent(path: readonly string[], value: unknown): unknown {
  const copy = structuredClone(attest(filename, sha256)) as Record<string, unknown>;
  const parent = path.slice(0, -1).reduce((at, name) => at[name] as Record<string, unknown>, copy);
  parent[path.at(-1) ?? ''] = value;
  return copy;
}

const malformed = (why: string) => invalid(`Malformed attestations: 1 validation error for list[Attestation]: ${why}`);

describe('a set of attestations', () => {
  test.each([
    { is: 'empty', sent: [], says: invalid('Malformed attestations: an empty attestation set is not permitted') },
    { is: 'no list', sent: {}, says: invalid('Malformed attestations: 1 validation error for list[Attestation]') },
    {
      is: 'of three',
      sent: [attest(filename, sha256), attest(filename, sha256), attest(filename, sha256)],
      says: invalid('A maximum of 2 attestations per file are supported'),
    },
    {
      is: 'of two of one type',
      sent: [attest(filename, sha256), attest(filename, sha256)],
      says: invalid(
        `Multiple attestations for the same file with the same predicate type (${publish}) are not supported`,
      ),
    },
    { is: 'of a number', sent: [1], says: malformed('version must be 1') },
    { is: 'of another version', sent: [bent(['version'], 2)], says: malformed('version must be 1') },
    {
      is: 'without log entry',
      sent: [bent(['verification_material', 'transparency_entries'], [])],
      says: malformed('transparency_entries needs one entry'),
    },
    {
      is: 'without certificate',
      sent: [bent(['verification_material', 'certificate'], '')],
      says: malformed('verification_material.certificate is required'),
    },
    {
      is: 'with a signature that is no base64',
      sent: [bent(['envelope', 'signature'], '??')],
      says: malformed('envelope.signature is not base64'),
    },
    {
      is: 'with a certificate that is none',
      sent: [bent(['verification_material', 'certificate'], 'AAAA')],
      says: unknown('invalid X.509 certificate'),
    },
  ])('$is is refused', ({ sent, says }) => {
    expect(answerTo(sent)).toBe(says);
  });

  test('that is no JSON is refused', () => {
    const says = invalid('Malformed attestations: 1 validation error for list[Attestation]');
    expect(answerOf(() => void checkAttestations('[', { filename, sha256 }, rules))).toBe(says);
  });
});
