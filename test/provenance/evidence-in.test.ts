import { describe, expect, test } from 'vitest';
import { claimedSubjects } from '../../src/provenance/claimed-subjects.ts';
import { evidenceIn } from '../../src/provenance/evidence-in.ts';
import { pypiAttestation } from '../../src/provenance/pypi-attestation.ts';
import { aBundle } from './a-bundle.ts';

const bundle = aBundle();
const read = pypiAttestation(bundle);
const attestation = read.ok ? read.value : undefined;
const text = (value: unknown) => JSON.stringify(value);
const provenance = (...attestations: readonly unknown[]) =>
  text({ version: 1, attestation_bundles: attestations.map((one) => ({ publisher: {}, attestations: [one] })) });

describe(evidenceIn, () => {
  test.for([
    { name: 'a.whl.sigstore.json', content: text(bundle), count: 1 },
    { name: 'a.whl.sigstore', content: text(bundle), count: 1 },
    { name: 'approval.json', content: `${text(bundle)}\n`, count: 1 },
    { name: 'a.whl.publish.attestation', content: text(attestation), count: 1 },
    { name: 'a.whl.provenance', content: provenance(attestation, attestation), count: 2 },
    { name: 'a-1.intoto.jsonl', content: `${text(bundle)}\n\n${text(bundle)}\n`, count: 2 },
  ])('reads $name', ({ name, content, count }) => {
    const found = evidenceIn(name, content);
    expect(found.ok && found.value.length).toBe(count);
  });

  test('a bundle comes out of each form alike', () => {
    const { value } = { value: undefined, ...evidenceIn('a.sigstore.json', text(bundle)) };
    expect(evidenceIn('a.attestation', text(attestation))).toEqual({ ok: true, value });
    expect(evidenceIn('a.provenance', provenance(attestation))).toEqual({ ok: true, value });
  });

  test.for([
    { of: 'no JSON', name: 'a.sigstore.json', content: '{', says: 'it is not JSON' },
    { of: 'another JSON', name: 'a.sigstore.json', content: '{"a":1}', says: 'it is no Sigstore bundle' },
    { of: 'null', name: 'approval.json', content: 'null', says: 'it is no Sigstore bundle' },
    { of: 'a list', name: 'a.sigstore.json', content: '[]', says: 'it is no Sigstore bundle' },
    { of: 'no line', name: 'a.jsonl', content: '\n', says: 'it holds no bundle' },
    {
      of: 'a bundle as attestation',
      name: 'a.attestation',
      content: text(bundle),
      says: 'the attestation is not of version 1',
    },
    { of: 'provenance without any', name: 'a.provenance', content: provenance(), says: 'it holds no bundle' },
    {
      of: 'provenance of another version',
      name: 'a.provenance',
      content: '{"version":2}',
      says: 'the provenance is not of version 1',
    },
    {
      of: 'one bad line among good ones',
      name: 'a.jsonl',
      content: `${text(bundle)}\nx\n`,
      says: 'bundle 2: it is no Sigstore bundle',
    },
    { of: 'too many lines', name: 'a.jsonl', content: '{}\n'.repeat(4_097), says: 'it has 4097 lines; 4096 are read' },
  ])('refuses $of', ({ name, content, says }) => {
    const found = evidenceIn(name, content);
    expect(found.ok ? [] : found.reasons[0]).toBe(says);
  });
});

describe(claimedSubjects, () => {
  const claiming = (payload: string) => ({ dsseEnvelope: { payload: Buffer.from(payload).toString('base64') } });

  test('names every digest, read or not', () => {
    const subject = [{ digest: { sha256: 'a' } }, { digest: {} }];
    expect(claimedSubjects(claiming(text({ subject })))).toEqual(['a', 'undefined']);
  });

  test.for([
    {},
    claiming('no JSON'),
    claiming('{}'),
    claiming('{"subject":[]}'),
    claiming('{"subject":7}'),
    claiming('null'),
  ])('says nothing for %j', (hostile) => {
    expect(claimedSubjects(hostile)).toBeUndefined();
  });
});
