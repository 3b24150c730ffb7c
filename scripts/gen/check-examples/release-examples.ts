// What the stages ask about a release, each with one thing wrong in it.

import type { Collection } from '../../../src/model/collection.ts';
import type { Outlook } from '../../../src/model/outlook.ts';
import type { SourceFacts } from '../../../src/model/plan.ts';
import type { Policy } from '../../../src/model/policy.ts';
import type { Preflight } from '../../../src/model/preflight.ts';
import type { SealProblem } from '../../../src/model/reopening.ts';
import {
  aCollection,
  aFile,
  aJob,
  anArtifact,
  aPlan,
  aRun,
  aSource,
  aStamp,
  git,
  linux,
  sdist,
  sha,
  source,
  wheel,
} from '../../../test/support/a-collection.ts';

/** A subject for the check of that id; made when it is asked for. The check knows what kind it must be. */
export type ReleaseExamples = Readonly<Record<string, () => unknown>>;

const match = aCollection().match;
const artifact = (changed: Parameters<typeof anArtifact>[0], received = sha('wheels-linux')): Collection =>
  aCollection({ artifacts: [{ facts: anArtifact(changed), received }] });
const legs = (changed: Parameters<typeof aJob>[0]): Collection => aCollection({ jobs: [aJob(changed), source] });
const stamped = (changed: Parameters<typeof aStamp>[2]): Collection =>
  aCollection({ stamps: [aStamp([wheel], linux, changed), aStamp([sdist], source)] });

const strayed = (): Collection => {
  const own = 'thing-1.0-cp313-cp313-manylinux_2_28_x86_64.whl';
  const mac = aJob({ id: 1009, name: 'build (macos)', labels: ['macos-15'] });
  const collection = aCollection();
  return aCollection({
    files: [...collection.files, aFile({ file: own, sha256: sha(own) })],
    stamps: [...collection.stamps, aStamp([own], mac)],
  });
};

const collectionExamples: Readonly<Record<string, () => Collection>> = {
  'altered-artifact': () => artifact({}, sha('other bytes')),
  'foreign-artifact': () => artifact({ runId: 78 }),
  'ambiguous-artifact': () => aCollection({ contested: [{ name: 'wheels-linux', ids: [9001, 9004] }] }),
  'replaced-artifact': () =>
    aCollection({
      replaced: [{ name: 'wheels-linux', id: 9001, what: 'it is no longer there; there is id 9004 now' }],
    }),
  'duplicate-distribution': () =>
    aCollection({ excluded: [aFile({ artifact: { id: 9003, name: 'wheels-again', sha256: sha('again') } })] }),
  'failed-job': () => legs({ conclusion: 'failure' }),
  'foreign-runner': () => legs({ runnerGroup: 'Default', labels: ['self-hosted'] }),
  'foreign-commit': () => stamped({ commit: git('9') }),
  'dirty-checkout': () => stamped({ dirty: true }),
  'malformed-stamp': () => aCollection({ brokenStamps: [{ job: linux, why: 'it is not JSON' }] }),
  'repeated-stamp': () => aCollection({ stamps: [...aCollection().stamps, aStamp([], linux)] }),
  'unclaimed-digest': () => aCollection({ files: [aFile({ sha256: sha('swapped') })] }),
  'lost-record': () => ({
    ...stamped({ record: sha('a record') }),
    lostRecords: [{ job: linux, why: 'its build record is in no artifact of this run' }],
  }),
  'lost-distribution': () => aCollection({ files: [aFile({ sha256: sha('swapped') })] }),
  'strayed-wheel': strayed,
  'twice-claimed-digest': () => aCollection({ stamps: [aStamp([wheel], linux), aStamp([sdist, wheel], source)] }),
  'missing-distribution': () => aCollection({ match: { ...match, missing: ['cp313-win_amd64'] } }),
  'unexpected-distribution': () =>
    aCollection({
      match: {
        ...match,
        unexpected: [{ file: 'thing-1.0-py3-none-any.whl', why: 'it meets no row of the policy' }],
      },
    }),
};

const policy: Pick<Policy, 'source' | 'workflow'> = {
  source: { repository: 'acme/thing', tag: 'v{version}', branches: ['main'], signedTag: 'warn' },
  workflow: { file: 'wheels.yml', events: ['workflow_dispatch'], refs: ['main'] },
};

const indexed = (file: string, of: string) => ({
  file,
  url: `https://files.example/${file}`,
  sha256: sha(of),
  size: 10,
  yanked: false,
  metadataSha256: undefined,
  uploadedAt: undefined,
  hasProvenance: true,
});

/** An honest run before its plan is made, with the parts of a policy that its checks look at. */
const preflight = (changed: Partial<Preflight>): Omit<Preflight, 'policy'> & { readonly policy: typeof policy } => ({
  run: aRun(),
  ref: 'v1.0',
  kind: 'tag',
  source: aSource(),
  version: { ok: true, value: '1.0' },
  branches: [{ name: 'main', reachable: true }],
  indexed: [],
  ...changed,
  policy,
});

const planExamples: ReleaseExamples = {
  'foreign-run': () => preflight({ run: aRun({ ref: 'refs/heads/topic', event: 'push' }) }),
  'mutable-source': () => preflight({ ref: 'main', kind: 'branch' }),
  'unreadable-version': () =>
    preflight({ ref: 'release-1', version: { ok: false, reasons: ['the tag does not fit v{version}'] } }),
  'unreachable-commit': () => preflight({ branches: [{ name: 'main', reachable: false }] }),
  'unsigned-tag': () => preflight({ source: aSource({ tagSignature: 'unsigned' }) }),
  'private-repository': () => preflight({ run: aRun({ private: true }) }),
  'called-publisher': () => preflight({ workflow: { publishing: [], called: ['./.github/workflows/publish.yml'] } }),
  'released-version': () => preflight({ indexed: [{ index: 'pypi', files: [indexed(wheel, wheel)] }] }),
};

/** A release with nothing to warn of. */
const outlook = (changed: Partial<Outlook>) => (): Outlook => ({
  tag: 'refs/tags/v1.0',
  repository: 'acme/thing',
  tagRules: [{ name: 'release tags', include: ['refs/tags/v*'], exclude: [], rules: ['update', 'deletion'] }],
  environments: ['pypi'],
  waiting: [],
  retentionDays: 90,
  former: { version: '0.9', file: 'thing-0.9.tar.gz', environments: ['pypi'] },
  workflow: undefined,
  ...changed,
});

const outlookExamples: ReleaseExamples = {
  'short-retention': outlook({ retentionDays: 14 }),
  'unbound-publisher': outlook({ former: { version: '0.9', file: 'thing-0.9.tar.gz', environments: [''] } }),
  'unprotected-tag': outlook({ tagRules: [] }),
  'unreadable-stamps': outlook({
    workflow: 'jobs: {seal: {permissions: {contents: read}, steps: [{uses: a/b@c, with: {phase: seal}}]}}',
  }),
  'waiting-run': outlook({ waiting: [{ id: 78, environments: ['pypi'] }] }),
};

const problem = (id: SealProblem['id'], where: string, what: string) => () => ({
  examined: 1,
  problems: [{ id, where, what }],
});
const state = (file: string, of: string) => () => ({
  index: 'pypi',
  sealed: [{ file: wheel, sha256: sha(wheel), size: 10 }],
  indexed: [indexed(file, of)],
});
const moved: SourceFacts = aSource({ commit: git('9'), tagObject: git('8') });

/** Examples for everything in the folder but the checks of the gate. */
export const releaseExamples: ReleaseExamples = {
  ...collectionExamples,
  ...planExamples,
  ...outlookExamples,
  'altered-plan': () => ({ planned: aPlan(), now: aPlan({ version: '1.1' }) }),
  'foreign-seal': problem('foreign-seal', 'the seal’s run', 'it is 78; this job finds 77'),
  'moved-tag': () => ({ planned: aSource(), now: moved }),
  'unconfigured-index': () => ({ wanted: ['testpypi'], configured: ['pypi'] }),
  'contradicting-provenance': problem(
    'contradicting-provenance',
    wheel,
    'its source commit is another one than the seal’s',
  ),
  'foreign-signer': problem('foreign-signer', wheel, 'it was signed by run 78, and not by run 77'),
  'unstored-provenance': problem('unstored-provenance', 'GitHub’s attestation store', 'GitHub answered 422'),
  'missing-builder-provenance': problem(
    'missing-builder-provenance',
    wheel,
    'no artifact of this run holds a bundle for it',
  ),
  'repeated-builder-provenance': problem(
    'repeated-builder-provenance',
    wheel,
    '2 bundles are about its digest, in wheelgate-built-wheels-linux, wheelgate-built-wheels-again',
  ),
  'unverified-provenance': problem('unverified-provenance', wheel, 'it has no provenance'),
  'different-bytes-on-index': state(wheel, 'other bytes'),
  'unsealed-file-on-index': state('thing-1.0-py3-none-any.whl', 'stranger'),
  'unverified-index-provenance': () => ({
    index: 'pypi',
    examined: 1,
    problems: [{ file: wheel, what: 'it has no provenance' }],
  }),
};
