import { execFileSync } from 'node:child_process';
import { appendFileSync, copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type CopiedBundle, copyBundle } from '../../support/bundle.ts';
import { has } from '../../support/foreign-tools.ts';
import { oldestNode } from '../../support/nodes.ts';

const minute = 60_000;
const requirements = 'test/e2e/foreign/published-requirements.txt';
const folder = resolve('.tools', 'published');
const assets = join(folder, 'pypi_attestations-0.0.30', 'test', 'assets');

let bundle: CopiedBundle;
let work: string;
beforeAll(() => {
  if (!has('python3')) return;
  bundle = copyBundle();
  work = mkdtempSync(join(tmpdir(), 'published-'));
  if (existsSync(assets)) return;
  mkdirSync(folder, { recursive: true });
  const sdist = ['--no-deps', '--no-binary', 'pypi-attestations', '--require-hashes', '-r', requirements];
  execFileSync('python3', ['-m', 'pip', 'download', '--quiet', ...sdist, '-d', folder], { stdio: 'pipe' });
  execFileSync('tar', ['-xzf', join(folder, 'pypi_attestations-0.0.30.tar.gz'), '-C', folder]);
}, 3 * minute);
afterAll(() => {
  bundle?.remove();
  if (work) rmSync(work, { recursive: true });
});

/** Exit code and text of `wheelgate verify --offline`, under the root that is in the program. */
async function verify(...args: readonly string[]): Promise<{ readonly code: number; readonly text: string }> {
  const { code, stdout, stderr } = await bundle.run({ node: oldestNode, args: ['verify', '--offline', ...args] });
  return { code, text: stdout + stderr };
}

const asset = (name: string) => join(assets, name);
const github = 'https://token.actions.githubusercontent.com';
const models = 'pypi_attestation_models-0.0.4a2.tar.gz';
const circle = 'circleci_sign_publish_example-0.0.1.dev137-py3-none-any.whl';
const gitlab = 'gitlab_oidc_project-0.0.3.tar.gz';
const google = 'gcb_attestation_test-0.0.0.tar.gz';
const rfc = 'rfc8785-0.1.2-py3-none-any.whl';
const sdist = 'pypi_attestations-0.0.19.tar.gz';

/** What was really published, and by whom. */
const published = [
  {
    file: models,
    evidence: [`${models}.attestation`, `${models}.sigstore`],
    identity: 'https://github.com/trailofbits/pypi-attestation-models/.github/workflows/release.yml@refs/tags/v0.0.4a2',
    issuer: github,
  },
  {
    file: sdist,
    evidence: [`${sdist}.publish.attestation`, `${sdist}.slsa.attestation`, `${sdist}.provenance`],
    identity: 'https://github.com/trailofbits/pypi-attestations/.github/workflows/release.yml@refs/tags/v0.0.19',
    issuer: github,
  },
  {
    file: circle,
    evidence: [`${circle}.publish.attestation`, `${circle}.provenance`],
    identity:
      'https://circleci.com/api/v2/projects/fdd9283f-e619-46af-8f9c-851f7d3e8b2b/pipeline-definitions/8e4f8ab2-8d7c-4827-9f15-de076d6d647f',
    issuer: 'https://oidc.circleci.com',
  },
  {
    file: gitlab,
    evidence: [`${gitlab}.publish.attestation`],
    identity: 'https://gitlab.com/facutuesca/gitlab-oidc-project//.gitlab-ci.yml@refs/heads/main',
    issuer: 'https://gitlab.com',
  },
  {
    file: google,
    evidence: [`${google}.provenance`],
    identity: '919436158236-compute@developer.gserviceaccount.com',
    issuer: 'https://accounts.google.com',
  },
].flatMap(({ evidence, ...one }) => evidence.map((name) => ({ ...one, name })));

describe.runIf(has('python3'))('what was really published', () => {
  test.for(published)('verifies: $name', { timeout: minute }, async ({ file, name, identity, issuer }) => {
    const generic = (who: string, from: string, what = asset(file)) =>
      verify('--bundle', asset(name), '--identity', who, '--issuer', from, what);
    const said = await generic(identity, issuer);
    expect([said.code, said.text]).toEqual([0, expect.stringContaining('Verified: signed by exactly this identity')]);
    const changed = join(work, file);
    copyFileSync(asset(file), changed);
    appendFileSync(changed, ' ');
    const others = {
      'a longer identity': await generic(`${identity}x`, issuer),
      'a part of the identity': await generic(identity.slice(0, -1), issuer),
      'another issuer': await generic(identity, `${issuer}.example`),
      'a changed file': await generic(identity, issuer, changed),
      'another file': await generic(identity, issuer, asset(rfc)),
    };
    for (const [of, { code }] of Object.entries(others)) expect([of, code]).toEqual([of, 1]);
  });

  test.for([`${rfc}.attestation`, `${rfc}.publish.attestation`, `${rfc}.sigstore`])(
    'that the staging instance signed is refused: %s',
    { timeout: minute },
    async (name) => {
      const said = await verify('--bundle', asset(name), '--identity', 'x', '--issuer', 'y', asset(rfc));
      expect([said.code, said.text]).toEqual([1, expect.stringContaining('Failed to verify certificate chain')]);
    },
  );

  const rules = [
    '--repository',
    'trailofbits/pypi-attestations',
    '--workflow',
    'release.yml',
    '--source-tag',
    'v0.0.19',
  ];
  test('answers which commit a release comes from', { timeout: minute }, async () => {
    const { code, text } = await verify(...rules, asset(sdist));
    const commit = '08802efe1f8e5fec4ad842d6b8ce97656092ee72';
    expect([code, text]).toEqual([0, expect.stringContaining(`refs/tags/v0.0.19, commit\n          ${commit}`)]);
    expect(text).toMatch(/the public root in this program, of \d{4}-\d\d-\d\d, \d+ days old/);
  });

  test.for([
    { of: 'another repository', change: ['--repository', 'trailofbits/pypi-attestation'] },
    { of: 'another workflow', change: ['--workflow', 'ci.yml'] },
    { of: 'another tag', change: ['--source-tag', 'v0.0.1'] },
    { of: 'a commit that it does not come from', change: ['--source-commit', '0'.repeat(40)] },
  ])('refuses $of', { timeout: minute }, async ({ change }) => {
    const at = rules.indexOf(change[0] ?? '');
    const changed = at < 0 ? [...rules, ...change] : [...rules.slice(0, at), ...change, ...rules.slice(at + 2)];
    expect((await verify(...changed, asset(sdist))).code).toBe(1);
  });
});
