import { describe, expect, test } from 'vitest';
import { bundleOf } from '../../src/provenance/bundle-of.ts';
import { pypiAttestation } from '../../src/provenance/pypi-attestation.ts';
import { aBundle } from './a-bundle.ts';

const parsed = pypiAttestation(aBundle());
const attestation = Object(parsed.ok && parsed.value);

describe(bundleOf, () => {
  test('gives the bundle from which the attestation was made, and is turned back', () => {
    const bundle = bundleOf(attestation);
    expect(bundle).toEqual({ ok: true, value: aBundle() });
    expect(pypiAttestation(bundle.ok ? bundle.value : {})).toEqual({ ok: true, value: attestation });
  });

  test.for<{ of: string; value: unknown; says: readonly string[] }>([
    { of: 'another version', value: { ...attestation, version: 2 }, says: ['the attestation is not of version 1'] },
    {
      of: 'no envelope',
      value: { ...attestation, envelope: null },
      says: ['the attestation has no statement or no signature'],
    },
    {
      of: 'no certificate and two entries',
      value: { ...attestation, verification_material: { transparency_entries: [{}, {}] } },
      says: ['the attestation has no certificate', 'the attestation has 2 log entries, and PEP 740 has one'],
    },
    {
      of: 'no members at all',
      value: null,
      says: [
        'the attestation is not of version 1',
        'the attestation has no certificate',
        'the attestation has 0 log entries, and PEP 740 has one',
        'the attestation has no statement or no signature',
      ],
    },
  ])('refuses one with $of', ({ value, says }) => {
    expect(bundleOf(value)).toEqual({ ok: false, reasons: says });
  });
});
