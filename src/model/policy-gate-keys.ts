import type { IndexName, Policy } from './policy.ts';
import { choice, type Field, listOf, mapped, numericId, ruled, scalarOr, words } from './policy-field.ts';
import { type Entries, type OptionalEntries, or, section } from './policy-section.ts';
import { environmentName, reason, reusableWorkflow } from './policy-words.ts';

const ids: Field<readonly number[]> = listOf(numericId, { of: 'numeric ids', max: 200 });

/** `forbid`; or a map, for what is accepted here has to say why. */
const adminBypass: Field<Policy['approval']['adminBypass']> = scalarOr(
  choice('forbid'),
  mapped(
    section<{ readonly level: 'unread'; readonly reason: string }>('admin-bypass', {
      level: {
        field: choice('unread'),
        doc: 'Accepts that GitHub does not say whether administrators may bypass the gate; never that they may.',
        example: 'unread',
      },
      reason: { field: words(reason), doc: 'Why that is accepted.', example: '"the token may not read it"' },
    }),
    ({ level }) => level,
  ),
);

/** Keys of `approval`. */
export const approvalKeys: OptionalEntries<Policy['approval']> = {
  digest: {
    field: choice('auto', 'comment'),
    doc:
      'Whether the review’s comment has to name the seal’s digest. `auto`: only where the one approval of a publish ' +
      'job that never started before would not be clear without. `comment`: always.',
    example: 'comment',
    ...or('auto'),
  },
  fourEyes: {
    field: choice('follow-environment', 'require', 'off'),
    doc:
      'Whether those who started the run, or re-ran a leg or the seal, may approve it. `follow-environment`: as the ' +
      'environment’s “prevent self-review” says. `require`: they may not. `off`: they may.',
    example: 'require',
    ...or('follow-environment'),
  },
  adminBypass: {
    field: adminBypass,
    doc:
      'Whether the environment must be known to let no administrator bypass it. `forbid`: yes. A map with `level: ' +
      'unread` and a `reason` accepts that the field cannot be read; one that is on is refused all the same.',
    example: '{level: unread, reason: "the token may not read it"}',
    ...or('forbid'),
  },
  team: {
    field: ids,
    doc: 'Members of the team that is the environment’s reviewer, by numeric id: GitHub does not tell a job who they are.',
    example: '[1234567, 7654321]',
    ...or([]),
  },
  deny: {
    field: ids,
    doc: 'People whose approval never counts, by numeric id: a bot’s account, for example.',
    example: '[1234567]',
    ...or([]),
  },
  also: {
    field: listOf(words(environmentName), { of: 'environments', max: 10 }),
    doc: 'Further environments whose approval is needed: a second person, who is the reviewer there.',
    example: '[pypi-second]',
    ...or([]),
  },
};

type Index = NonNullable<Policy['indexes'][IndexName]>;

const indexKeys: Entries<Index> = {
  environment: {
    field: words(environmentName),
    doc: 'The GitHub environment of the publish job; the trusted publisher on the index is bound to it.',
    example: 'pypi',
  },
  approval: {
    field: choice('required', 'none'),
    doc: '`required`: a person lets the release out. `none`: nobody is asked; never for `pypi`.',
    example: 'required',
    ...or('required'),
  },
};

const pypi = ruled(section<Index>('indexes.pypi', indexKeys), ({ approval }) =>
  approval === 'none'
    ? 'no policy lets a release go to PyPI without a person’s approval: take "approval: none" out'
    : undefined,
);

/** Keys of `indexes`. An index that is not named here is not published to. */
export const indexesKeys: OptionalEntries<Policy['indexes']> = {
  testpypi: {
    field: section<Index>('indexes.testpypi', indexKeys),
    doc: 'How a release goes to TestPyPI.',
    example: '{environment: testpypi, approval: none}',
    ...or(undefined, 'no release goes there'),
  },
  pypi: {
    field: pypi,
    doc: 'How a release goes to PyPI.',
    example: '{environment: pypi}',
    ...or(undefined, 'no release goes there'),
  },
};

/** One entry of `signers`. */
export const signer: Field<Policy['signers'][number]> = ruled(
  section('a signer', {
    workflow: {
      field: words(reusableWorkflow),
      doc: 'The reusable workflow, with the full commit or the ref that its jobs name.',
      example: `acme/builders/.github/workflows/build-wheel.yml@${'0123456789'.repeat(4)}`,
    },
    level: {
      field: choice(2, 3),
      doc: 'The SLSA Build level that its provenance may claim. 3 needs a full commit: a branch can be moved.',
      example: '3',
    },
  }),
  ({ workflow, level }) =>
    level === 3 && workflow.includes('@refs/') ? 'level 3 needs a full commit after the @, not a ref' : undefined,
);
