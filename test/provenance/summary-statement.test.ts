import { describe, expect, test } from 'vitest';
import { sha256Of } from '../../src/model/digest.ts';
import { isBuiltBySigners, summaryStatement } from '../../src/provenance/summary-statement.ts';
import { aDistribution, aRelease } from '../model/documents.ts';

const signer = `acme/builders/.github/workflows/build-wheel.yml@${'e'.repeat(40)}`;
const wheel = aDistribution('demo-1.2.3-py3-none-any.whl', { provenance: { signer, level: 3, attempt: 1 } });
const sdist = aDistribution('demo-1.2.3.tar.gz', { provenance: { signer, level: 2, attempt: 1 } });

describe(summaryStatement, () => {
  test('names all files, all bundles by their bytes in the seal, and the lowest level', () => {
    const release = aRelease({ distributions: [wheel, sdist] });
    const bundles = new Map([
      [wheel.file, { one: 1 }],
      [sdist.file, { two: 2 }],
    ]);
    const { run, policy } = release;
    const repository = `https://github.com/${run.repository}`;
    expect(summaryStatement(release, bundles)).toEqual({
      _type: 'https://in-toto.io/Statement/v1',
      subject: [wheel, sdist].map(({ file, sha256 }) => ({ name: file, digest: { sha256 } })),
      predicateType: 'https://slsa.dev/verification_summary/v1',
      predicate: {
        verifier: { id: `${repository}/${run.workflowPath}` },
        resourceUri: 'pkg:pypi/demo@1.2.3',
        policy: { uri: `git+${repository}@${run.ref}#${policy.path}`, digest: { sha256: policy.sha256 } },
        inputAttestations: [
          {
            uri: `${repository}/actions/runs/77#${wheel.file}.sigstore.json`,
            digest: { sha256: sha256Of('{"one":1}\n') },
          },
          {
            uri: `${repository}/actions/runs/77#${sdist.file}.sigstore.json`,
            digest: { sha256: sha256Of('{"two":2}\n') },
          },
        ],
        verificationResult: 'PASSED',
        verifiedLevels: ['SLSA_BUILD_LEVEL_2'],
        slsaVersion: '1.2',
      },
    });
  });
});

test('the strong path is one on which builders signed every file', () => {
  const own = aDistribution('demo-1.2.3.tar.gz');
  expect([[wheel, sdist], [wheel, own], [own], []].map((distributions) => isBuiltBySigners({ distributions }))).toEqual(
    [true, false, false, false],
  );
});
