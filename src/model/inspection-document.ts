import { fileName, size } from './fact-shapes.ts';
import { choice, described, integer, list, object, optional, type Shape, text } from './shape.ts';

/** `pass`: nothing was found · `warn`: something that does not stop a release · `block`: something that does. */
export type InspectionVerdict = 'pass' | 'warn' | 'block';

/** One finding, about a distribution or about all of them together. */
export interface InspectionFinding<Where> {
  readonly check: string;
  readonly severity: 'block' | 'warn';
  readonly message: string;
  readonly where: Where;
}

/** A place in a distribution. Nothing in it means the distribution as a whole. */
export interface PlaceInFile {
  readonly entry: string | undefined;
  readonly line: number | undefined;
  readonly offset: number | undefined;
}

/** What a finding about the release is about: a file, a row of the policy, the release itself. */
export interface PlaceInRelease {
  readonly name: string;
}

/** What `inspect --json` prints. */
export interface InspectionDocument {
  readonly verdict: InspectionVerdict;
  readonly distributions: readonly {
    readonly file: string;
    readonly sha256: string;
    readonly size: number;
    readonly verdict: InspectionVerdict;
    readonly findings: readonly InspectionFinding<PlaceInFile>[];
  }[];
  readonly release: {
    readonly verdict: InspectionVerdict;
    readonly findings: readonly InspectionFinding<PlaceInRelease>[];
  };
}

const verdict: Shape<InspectionVerdict> = choice('pass', 'warn', 'block');

/** Characters of what a finding says, and of a name or a path. A file or a row may be longer than a path in an archive. */
const [maxMessage, maxName] = [2_000, 1_000] as const;

/** Files, and findings of one of them: 100 checks with 201 each. */
const [maxFiles, maxFindings] = [100_000, 100_000] as const;

const findings = <Where>(where: Shape<Where>): Shape<readonly InspectionFinding<Where>[]> =>
  list(
    object<InspectionFinding<Where>>({
      check: described(
        text({ min: 1, max: 100, pattern: { source: '[a-z0-9]+(?:-[a-z0-9]+)*', says: 'the id of a check' } }),
        'Permanent; docs/checks has a page for each.',
      ),
      severity: described(choice('block', 'warn'), 'As the policy sets it.'),
      message: described(text({ max: maxMessage }), 'One sentence. May hold text of the distribution.'),
      where,
    }),
    { max: maxFindings },
  );

const placeInFile: Shape<PlaceInFile> = described(
  object<PlaceInFile>({
    entry: optional(described(text({ max: maxName }), 'Path within the archive; absent: the file as a whole.')),
    line: optional(described(integer({ min: 1 }), 'Of the entry.')),
    offset: optional(described(integer({ min: 0 }), 'Byte of the file at which the entry begins; wheels only.')),
  }),
  'A place in the distribution.',
);

const placeInRelease: Shape<PlaceInRelease> = object<PlaceInRelease>({
  name: described(text({ max: maxName }), 'A file, a row of the policy, or what else the finding is about.'),
});

/** The shape of {@link InspectionDocument}, members in this order; its schema is in docs/formats. */
export const inspectionShape: Shape<InspectionDocument> = object<InspectionDocument>({
  verdict: described(verdict, 'The worst of all.'),
  distributions: list(
    object<InspectionDocument['distributions'][number]>({
      file: fileName,
      sha256: text({ min: 64, max: 64, pattern: { source: '[0-9a-f]{64}', says: 'hex digits' } }),
      size,
      verdict,
      findings: findings(placeInFile),
    }),
    { max: maxFiles },
  ),
  release: described(
    object<InspectionDocument['release']>({ verdict, findings: findings(placeInRelease) }),
    'What is wrong with the distributions together.',
  ),
});
