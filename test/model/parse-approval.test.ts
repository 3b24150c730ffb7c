import { describe, expect, test } from 'vitest';
import { maxApprovers, maxCommentLength, parseApproval, renderApproval } from '../../src/model/parse-approval.ts';
import { anApproval } from './documents.ts';

describe('parseApproval', () => {
  test.for([
    { is: 'by a person', record: anApproval() },
    { is: 'by policy', record: anApproval({ basis: 'policy', form: 'policy', by: [], rules: null }) },
    { is: 'by one who can have meant nothing else', record: anApproval({ form: 'single' }) },
  ])('reads an approval $is', ({ record }) => {
    expect(parseApproval(renderApproval(record))).toEqual({ ok: true, value: record });
  });

  test('refuses a person’s approval that names nobody', () => {
    const reasons = ['by: names nobody, though a person approved'];
    expect(parseApproval(renderApproval(anApproval({ by: [] })))).toEqual({ ok: false, reasons });
  });

  test('refuses a person twice, and a comment that is too long', () => {
    const [ada] = anApproval().by;
    const record = anApproval({ by: ada ? [ada, { ...ada, comment: 'x'.repeat(501) }] : [] });
    expect(parseApproval(renderApproval(record))).toEqual({
      ok: false,
      reasons: [expect.stringContaining('by[1].comment: expected a text of 0 to 500 characters')],
    });
    expect(parseApproval(renderApproval(anApproval({ by: ada ? [ada, ada] : [] })))).toEqual({
      ok: false,
      reasons: ['by[1]: is out of order; the list is sorted by id, each once'],
    });
  });

  test.for([
    { form: 'policy', basis: 'person', reason: 'form: policy does not go with basis person' },
    { form: 'single', basis: 'policy', reason: 'form: single does not go with basis policy' },
  ] as const)('refuses a form that was not proven: $reason', ({ form, basis, reason }) => {
    expect(parseApproval(renderApproval(anApproval({ form, basis })))).toEqual({ ok: false, reasons: [reason] });
  });

  test('refuses the form digest where somebody named none', () => {
    const by = anApproval().by.map((one) => ({ ...one, namedDigest: false }));
    const reasons = ['form: digest, though not every approver named it'];
    expect(parseApproval(renderApproval(anApproval({ by })))).toEqual({ ok: false, reasons });
  });

  test('takes as many people with as long comments as it may have', () => {
    const comment = '😀'.repeat(maxCommentLength);
    const by = Array.from({ length: maxApprovers }, (_, index) => ({
      id: index + 1,
      login: 'x',
      namedDigest: false,
      comment,
    }));
    expect(parseApproval(renderApproval(anApproval({ by, form: 'single' }))).ok).toBe(true);
  });
});
