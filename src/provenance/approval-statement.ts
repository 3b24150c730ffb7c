import type { ApprovalRecord } from '../model/approval.ts';
import type { Statement } from '../model/attestation.ts';
import type { Sha256 } from '../model/digest.ts';
import { home } from '../model/home.ts';

/** Type URI of the approval record, a page of ours. */
export const approvalPredicateType = `${home}/blob/main/docs/buildtypes/approval-v1.md`;

/**
 * Who let which files pass, as a statement about every one of them. Signed, it outlives the run, which people with write
 * access can delete together with its approvals.
 */
export const approvalStatement = (
  record: ApprovalRecord,
  files: readonly { readonly file: string; readonly sha256: Sha256 }[],
): Statement => ({
  _type: 'https://in-toto.io/Statement/v1',
  subject: files.map(({ file, sha256 }) => ({ name: file, digest: { sha256 } })),
  predicateType: approvalPredicateType,
  predicate: record,
});
