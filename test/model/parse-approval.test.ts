import { describe, expect, test } from 'vitest';
import { maxApprovers, maxCommentLength, parseApproval, renderApproval } from '../../src/model/parse-approval.ts';
import { anApproval } from './documents.ts';

describe('parseApproval', () => {
  test.for([
    { is: 'by a person', record: anApproval() },
    { is: 'by policy', record: anApproval({ basis: 'policy', by: [], rules: null }) },
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

  test('takes as many people with as long comments as it may have', () => {
    const comment = '😀'.repeat(maxCommentLength);
    const by = Array.from({ length: maxApprovers }, (_, index) => ({
      id: index + 1,
      login: 'x',
      namedDigest: false,
      comment,
    }));
    expect(parseApproval(renderApproval(anApproval({ by }))).ok).toBe(true);
  });
});
