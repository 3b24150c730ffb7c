import { ReleaseError } from '../errors.ts';
import type { Bundle } from '../model/attestation.ts';
import { type Sha256, sha256Of } from '../model/digest.ts';
import { renderRelease } from '../model/parse-release.ts';
import type { Release } from '../model/release.ts';
import { renderSums, sealDigest } from '../model/sums.ts';
import { intotoLines } from '../provenance/intoto-lines.ts';
import { pypiAttestation } from '../provenance/pypi-attestation.ts';

/** Names of the seal's own files. */
export const sealNames = {
  release: 'release.json',
  policy: 'policy.yml',
  sums: 'SHA256SUMS',
  attestation: (file: string) => `${file}.slsa.attestation`,
  bundle: (file: string) => `${file}.sigstore.json`,
  lines: ({ project, version }: Release) => `${project}-${version}.intoto.jsonl`,
} as const;

/** A seal as text: all of its files but the distributions. */
export interface SealTexts {
  /** SHA-256 of `SHA256SUMS`. */
  readonly digest: Sha256;
  /** Name to text, `SHA256SUMS` among them. */
  readonly texts: ReadonlyMap<string, string>;
}

/**
 * Makes every file of the seal out of the three things it is made of. The same three give the same bytes, so a seal is
 * checked by making it again.
 *
 * @param bundles by distribution.
 * @throws ReleaseError BUG when a bundle of ours has no PEP 740 form.
 */
export function sealTexts(release: Release, policyText: string, bundles: ReadonlyMap<string, Bundle>): SealTexts {
  const texts = new Map([
    [sealNames.release, renderRelease(release)],
    [sealNames.policy, policyText],
    [sealNames.lines(release), intotoLines([...bundles.values()])],
  ]);
  for (const [file, bundle] of bundles) {
    const attestation = pypiAttestation(bundle);
    if (!attestation.ok) throw new ReleaseError('BUG', `${file}: no PEP 740 form: ${attestation.reasons.join('; ')}`);
    texts.set(sealNames.attestation(file), `${JSON.stringify(attestation.value)}\n`);
    texts.set(sealNames.bundle(file), `${JSON.stringify(bundle)}\n`);
  }
  const own = [...texts].map(([name, text]) => ({ name, sha256: sha256Of(text) }));
  const distributions = release.distributions.map(({ file, sha256 }) => ({ name: file, sha256 }));
  const sums = renderSums([...own, ...distributions]);
  texts.set(sealNames.sums, sums);
  return { digest: sealDigest(sums), texts };
}
