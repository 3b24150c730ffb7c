import { ReleaseError } from '../../errors.ts';
import type { BundleAnswer, BundleSigner } from '../../model/verification.ts';
import { evidenceIn } from '../../provenance/evidence-in.ts';
import type { VerifyInputs } from '../../verify-inputs.ts';
import type { VerifyPorts } from './verify-ports.ts';

const maxBundleBytes = 32 * 1024 * 1024;
/** A signature over a file needs its bytes in memory, all at once. */
const maxFileBytes = 2 * 1024 * 1024 * 1024 - 1;

/**
 * Whether this bundle is a signature over this file, or a statement about it, by exactly this identity. Both names are
 * compared whole. Nothing else is asked, so nothing else is promised.
 *
 * @throws ReleaseError FILE_UNREADABLE, INPUT_INVALID for a bundle that cannot be read, SIGSTORE_UNREACHABLE
 */
export async function verifyBundle(
  path: string,
  { bundle: bundlePath, identity, issuer }: NonNullable<VerifyInputs['generic']>,
  { files, bundles, root }: VerifyPorts,
): Promise<BundleAnswer> {
  const { sha256 } = await files.hash(path);
  const text = Buffer.from(await files.read(bundlePath, maxBundleBytes)).toString('utf8');
  const read = evidenceIn(bundlePath, text);
  const [bundle, ...more] = read.ok ? read.value : [];
  if (bundle === undefined || more.length > 0) {
    const why = read.ok ? `it holds ${read.value.length} bundles, and --bundle takes one` : read.reasons.join('; ');
    throw new ReleaseError('INPUT_INVALID', `${bundlePath}: ${why}`);
  }
  const verified = await bundles.verify(bundle, { sha256, bytes: () => files.read(path, maxFileBytes) });
  const signer = verified.ok ? verified.value : undefined;
  const reasons = verified.ok ? judgeIdentity(verified.value, identity, issuer) : verified.reasons;
  return {
    root: await root(),
    file: path,
    sha256,
    verdict: reasons.length === 0 ? 'verified' : 'refused',
    reasons,
    signer,
  };
}

const judgeIdentity = (signer: BundleSigner, identity: string, issuer: string): readonly string[] => [
  ...(signer.identity === identity ? [] : [`it was signed by ${shown(signer.identity)}, not by ${identity}`]),
  ...(signer.issuer === issuer ? [] : [`it was signed under ${shown(signer.issuer)}, not under ${issuer}`]),
];

const shown = (text: string): string => JSON.stringify(text.slice(0, 300));
