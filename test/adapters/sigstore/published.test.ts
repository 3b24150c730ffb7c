import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sigstoreVerifier } from '../../../src/adapters/sigstore/sigstore-verifier.ts';
import { publishPredicateType } from '../../../src/endpoints.ts';
import { bundleOf } from '../../../src/provenance/bundle-of.ts';
import { judgeSigner } from '../../../src/provenance/judge-signer.ts';
import { judgeSubject } from '../../../src/provenance/judge-subject.ts';
import { pypiAttestation } from '../../../src/provenance/pypi-attestation.ts';

const readJson = (path: string) => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));

/** The public instance's trusted root, as the TUF library carries it. */
const publicRoot = async (): Promise<string> => {
  const seeds = readJson('../../../node_modules/@sigstore/tuf/seeds.json');
  const { targets } = seeds['https://tuf-repo-cdn.sigstore.dev'];
  return Buffer.from(targets['trusted_root.json'], 'base64').toString('utf8');
};

const verifier = sigstoreVerifier({ trustedRoot: publicRoot });
const sdist = 'pypi_attestations-0.0.19.tar.gz';
const sha256 = '9bb1add04b1b4e182be6b0b80931593f7a291eb49d69b4fd728a5d4cbcdc4bd3';

const expected = {
  repository: 'trailofbits/pypi-attestations',
  workflowPath: '.github/workflows/release.yml',
  ref: 'refs/tags/v0.0.19',
  commit: '08802efe1f8e5fec4ad842d6b8ce97656092ee72',
  runId: 12_169_989_787,
};

test.for([
  { file: `${sdist}.publish.attestation`, type: publishPredicateType },
  { file: `${sdist}.slsa.attestation`, type: 'https://slsa.dev/provenance/v1' },
])('a published attestation verifies under the public root: $file', async ({ file, type }) => {
  const attestation = readJson(`published/${file}`);
  const bundle = bundleOf(attestation);
  if (!bundle.ok) throw new Error(bundle.reasons.join());
  expect(pypiAttestation(bundle.value)).toEqual({ ok: true, value: attestation });
  const verified = await verifier.verify(bundle.value);
  if (!verified.ok) throw new Error(verified.reasons.join());
  const { statement } = verified.value;
  expect(statement.predicateType).toBe(type);
  expect([...judgeSigner(verified.value, expected), ...judgeSubject(statement, sdist, sha256)]).toEqual([]);
  expect(judgeSigner(verified.value, { ...expected, runId: 12_169_989_788 })).toHaveLength(1);
});

test('one of the staging instance is refused', async () => {
  const bundle = bundleOf(readJson('published/rfc8785-0.1.2-py3-none-any.whl.publish.attestation'));
  expect(await verifier.verify(bundle.ok ? bundle.value : {})).toEqual({
    ok: false,
    reasons: ['Sigstore’s verifier refuses it: Failed to verify certificate chain: no valid certificate path found'],
  });
});
