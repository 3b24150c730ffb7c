import { describe, expect, test } from 'vitest';
import type { Bundle } from '../../src/model/attestation.ts';
import { bundleOf } from '../../src/provenance/bundle-of.ts';
import { pypiAttestation } from '../../src/provenance/pypi-attestation.ts';
import { aBundle, anEntry } from './a-bundle.ts';

const envelope = (bend: object): Bundle => ({
  ...aBundle(),
  dsseEnvelope: { ...Object(aBundle().dsseEnvelope), ...bend },
});
const material = (bend: object): Bundle => ({
  ...aBundle(),
  verificationMaterial: { ...Object(aBundle().verificationMaterial), ...bend },
});

describe(pypiAttestation, () => {
  test('takes every text of the bundle as it stands', () => {
    expect(pypiAttestation(aBundle())).toEqual({
      ok: true,
      value: {
        version: 1,
        verification_material: { certificate: 'Y2VydGlmaWNhdGU=', transparency_entries: [anEntry()] },
        envelope: { statement: 'e30=', signature: 'c2lnbmF0dXJl' },
      },
    });
  });

  test('is turned back, member for member', () => {
    const attestation = pypiAttestation(aBundle());
    expect(bundleOf(attestation.ok && attestation.value)).toEqual({ ok: true, value: aBundle() });
  });

  test.for<{ of: string; bundle: Bundle; says: readonly string[] }>([
    {
      of: 'a key in place of the certificate',
      bundle: material({ certificate: undefined, publicKey: {} }),
      says: ['the bundle has no single certificate'],
    },
    { of: 'no log entry', bundle: aBundle([]), says: ['the bundle has 0 log entries, and PEP 740 has one'] },
    {
      of: 'two log entries',
      bundle: aBundle([anEntry(), anEntry()]),
      says: ['the bundle has 2 log entries, and PEP 740 has one'],
    },
    {
      of: 'another payload type',
      bundle: envelope({ payloadType: 'text/plain' }),
      says: ['the bundle’s payload is no in-toto statement'],
    },
    { of: 'no payload', bundle: envelope({ payload: '' }), says: ['the bundle has no payload'] },
    {
      of: 'two signatures',
      bundle: envelope({ signatures: [{ sig: 'eA==' }, { sig: 'eA==' }] }),
      says: ['the bundle has not exactly one signature'],
    },
    {
      of: 'a signature that is no text',
      bundle: envelope({ signatures: [{ sig: 1 }] }),
      says: ['the bundle has not exactly one signature'],
    },
    {
      of: 'nothing',
      bundle: {},
      says: [
        'the bundle has no single certificate',
        'the bundle has 0 log entries, and PEP 740 has one',
        'the bundle’s payload is no in-toto statement',
        'the bundle has no payload',
        'the bundle has not exactly one signature',
      ],
    },
  ])('refuses a bundle with $of', ({ bundle, says }) => {
    expect(pypiAttestation(bundle)).toEqual({ ok: false, reasons: says });
  });
});
