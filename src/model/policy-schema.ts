import type { Policy } from './policy.ts';
import { choice, type Field, listOf, mapped, ruled, scalarOr, words } from './policy-field.ts';
import { approvalKeys, indexesKeys, signer } from './policy-gate-keys.ts';
import { distributionKeys, level3, rowList, sourceKeys, workflowKeys } from './policy-release-keys.ts';
import { mapOf, optionalSection, or, section } from './policy-section.ts';
import { checkId, projectName, reason } from './policy-words.ts';

const sbom = optionalSection<Policy['sbom']>('sbom', {
  default: {
    field: level3,
    doc: 'Whether every distribution must carry an SBOM.',
    example: 'warn',
    ...or('warn'),
  },
  keep: {
    field: level3,
    doc: 'Whether a platform that had an SBOM in the last release must have one again.',
    example: 'require',
    ...or('off'),
  },
  level: {
    field: choice('present', 'valid', 'covering', 'minimum'),
    doc:
      'What `default` asks of every SBOM that is there. `valid`: it keeps its format’s rules and describes this wheel. ' +
      '`covering`: it also lists every bundled library, and none that is not there. `minimum`: its components also have ' +
      'licences and the seven minimum elements of NTIA.',
    example: 'covering',
    ...or('present'),
  },
});

const check: Field<Policy['checks'][string]> = ruled(
  section<Policy['checks'][string]>('a check', {
    level: {
      field: choice('block', 'warn', 'off'),
      doc: '`block` stops the release, `warn` is shown, `off` leaves the check out.',
      example: 'warn',
    },
    reason: {
      field: words(reason),
      doc: 'Why; shown with the check. Required for `warn` and `off`.',
      example: '"our licence texts are in the sdist only"',
      ...or('', 'none'),
    },
  }),
  ({ level, reason: why }) =>
    level === 'block' || why !== '' ? undefined : `level "${level}" needs a reason: {level: ${level}, reason: …}`,
);

/**
 * The table of the policy. From it come the parser, the JSON Schema for editors and docs/policy.md; what holds between
 * its sections is in `policyMistakes`.
 */
export const policySchema: Field<Policy> = section<Policy>('the policy', {
  project: {
    field: words(projectName),
    doc: 'The project’s name on the index, in any spelling.',
    example: 'numpy',
  },
  source: {
    field: section('source', sourceKeys),
    doc: 'What releases are made from.',
    example: '{repository: numpy/numpy, branches: [main, maintenance/*]}',
  },
  workflow: {
    field: section('workflow', workflowKeys),
    doc: 'What may make a release.',
    example: '{file: wheels.yml, refs: [main, maintenance/*]}',
  },
  distributions: {
    field: section('distributions', distributionKeys),
    doc: 'What a release consists of: these files, all of them, and no others.',
    example: '{sdist: require, wheels: [py3-any]}',
  },
  runners: {
    field: choice('github-hosted', 'any'),
    doc: 'Where the legs may run. `any` accepts self-hosted runners, and the provenance then says so.',
    example: 'github-hosted',
    ...or('github-hosted'),
  },
  stamp: {
    field: level3,
    doc: 'Whether each leg must say by a stamp what it built. Without one nobody knows which job made a file.',
    example: 'require',
    ...or('require'),
  },
  sbom: {
    field: scalarOr(
      mapped(level3, (level) => ({ default: level, keep: 'off' as const, level: 'present' as const })),
      sbom.field,
    ),
    doc: 'What is asked of SBOMs. One word is short for a map with that `default`.',
    example: '{default: warn, keep: require}',
    fallback: { ...sbom.fallback, shown: '`{default: warn, keep: off, level: present}`' },
  },
  tests: {
    field: rowList,
    doc: 'Rows of `distributions.wheels` whose tests ran elsewhere, and which need a signed result of them.',
    example: '["{cp313,cp314}-win_arm64"]',
    ...or([]),
  },
  checks: {
    field: mapOf(checkId, check, 200),
    doc: 'Other levels for checks of distributions and of the repository’s posture, by their ids.',
    example: '{license-file-encoding: {level: warn, reason: "one licence text is in Latin-1"}}',
    ...or({}, '`{}`'),
  },
  approval: {
    ...optionalSection('approval', approvalKeys),
    doc: 'Which approvals count. No setting goes below what PyPI always needs: a listed person, and no known bypass.',
    example: '{digest: comment, four-eyes: require}',
  },
  indexes: {
    ...optionalSection('indexes', indexesKeys),
    doc: 'Where releases go.',
    example: '{testpypi: {environment: testpypi, approval: none}, pypi: {environment: pypi}}',
  },
  attestationStore: {
    field: level3,
    doc:
      'Whether the provenance must be in the repository’s own attestation store on GitHub, too, where ' +
      '`gh attestation verify` looks. `warn`: it is posted, and a refusal stops nothing. `off`: it is not posted.',
    example: 'require',
    ...or('warn'),
  },
  signers: {
    field: listOf(signer, { of: 'signers', max: 50 }),
    doc:
      'Reusable workflows that build and sign by themselves, and the level that each may claim. With any, `seal` signs no ' +
      'provenance of its own: every distribution, the sdist as well, must bring exactly one bundle by one of them, from ' +
      'this run (docs/guides/levels.md). Without, `seal` signs, at level 2. `verify` trusts them, too.',
    example: `[{workflow: acme/builders/.github/workflows/build-wheel.yml@${'0123456789'.repeat(4)}, level: 3}]`,
    ...or([]),
  },
});
