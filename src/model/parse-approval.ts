import type { ApprovalRecord, EnvironmentFacts } from './approval.ts';
import { type Document, parseDocument, renderDocument } from './document.ts';
import { id, label, repository, sha256 } from './fact-shapes.ts';
import type { Parsed } from './parsed.ts';
import {
  boolean,
  choice,
  described,
  integer,
  list,
  nullable,
  object,
  optional,
  ruled,
  type Shape,
  text,
} from './shape.ts';

/** Code points of a comment that the record keeps; {@link maxApprovers} of them fit the output, however escaped. */
export const maxCommentLength = 500;

/** People that a record names. GitHub takes six reviewers per environment. */
export const maxApprovers = 20;

type Approver = ApprovalRecord['by'][number];
type Reviewer = EnvironmentFacts['reviewers'][number];
type BranchPolicy = NonNullable<EnvironmentFacts['branchPolicy']>;

/** A snapshot of what protected the environment when the person approved. */
const rules: Shape<EnvironmentFacts> = object<EnvironmentFacts>({
  name: label,
  reviewers: list(object<Reviewer>({ kind: choice('User', 'Team'), id, name: label }), { max: 100 }),
  preventSelfReview: optional(boolean),
  canAdminsBypass: optional(described(boolean, 'Absent when GitHub did not say.')),
  branchPolicy: described(
    nullable(object<BranchPolicy>({ protectedBranches: boolean, patterns: list(label, { max: 200 }) })),
    'null: every branch may deploy.',
  ),
  updatedAt: label,
});

/** The approval record as a job output: one line, less than 64 KB. */
export const approvalDocument: Document<ApprovalRecord> = {
  name: 'the approval record',
  form: 'line',
  maxBytes: 64 * 1024 - 1,
  shape: ruled(
    object<ApprovalRecord>({
      v: choice(1),
      seal: sha256,
      policy: described(sha256, 'SHA-256 of the policy that was in force.'),
      environment: label,
      by: list(
        object<Approver>({
          id,
          login: label,
          namedDigest: described(boolean, 'Whether the review’s comment named this seal’s digest.'),
          comment: text({ max: maxCommentLength }),
        }),
        { max: maxApprovers, sorted: { compare: (a, b) => a.id - b.id, says: 'by id' } },
      ),
      basis: described(choice('person', 'policy'), 'policy: the index asks for no approval.'),
      form: described(
        choice('digest', 'single', 'policy'),
        'digest: every approver named the seal. single: one approval of a job that never started before. policy: nobody was asked.',
      ),
      rules: nullable(rules),
      run: object<ApprovalRecord['run']>({ repository, id, attempt: integer({ min: 1, max: 1_000 }) }),
    }),
    ({ basis, by, form }) => [
      ...(basis === 'person' && by.length === 0 ? ['by: names nobody, though a person approved'] : []),
      ...((basis === 'policy') === (form === 'policy') ? [] : [`form: ${form} does not go with basis ${basis}`]),
      ...(form === 'digest' && by.some(({ namedDigest }) => !namedDigest)
        ? ['form: digest, though not every approver named it']
        : []),
    ],
  ),
};

/** Spells a record for the output, and for the statement that is signed over it. */
export const renderApproval = (record: ApprovalRecord): string => renderDocument(approvalDocument, record);

/** Reads an approval record. Whether its signature holds is another question. */
export const parseApproval = (text: string): Parsed<ApprovalRecord> => parseDocument(approvalDocument, text);
