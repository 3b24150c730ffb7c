import { describe, expect, test } from 'vitest';
import { exampleApproval, exampleRelease } from '../../scripts/gen/example-release.ts';
import { parseApproval } from '../../src/model/parse-approval.ts';
import { approvalStatement } from '../../src/provenance/approval-statement.ts';
import { aDistribution, anApproval } from '../model/documents.ts';
import { exampleIn } from './example-in.ts';

const files = [aDistribution('demo-1.2.3-cp313-cp313-manylinux_2_28_x86_64.whl'), aDistribution('demo-1.2.3.tar.gz')];
const signed = (statement: object) => JSON.parse(JSON.stringify(statement));

describe(approvalStatement, () => {
  test('is about every file, and is what the page of its type shows', () => {
    const made = approvalStatement(exampleApproval, exampleRelease.distributions);
    expect(signed(made)).toEqual(exampleIn('docs/buildtypes/approval-v1.md'));
    expect(made.subject).toHaveLength(exampleRelease.distributions.length);
  });

  test('gives the record back', () => {
    const { predicate } = signed(approvalStatement(anApproval(), files));
    expect(parseApproval(`${JSON.stringify(predicate)}`)).toEqual({ ok: true, value: anApproval() });
  });

  test('names each file by name and digest alone', () => {
    expect(approvalStatement(anApproval(), files).subject).toEqual(
      files.map(({ file, sha256 }) => ({ name: file, digest: { sha256 } })),
    );
  });
});
