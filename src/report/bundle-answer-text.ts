import type { BundleAnswer } from '../model/verification.ts';
import { paragraph } from './paragraph.ts';

/** The answer about one bundle for a terminal: who signed what, or why not. */
export function renderBundleAnswer({ file, sha256, verdict, reasons, signer, root }: BundleAnswer): string {
  return [
    ...(signer ? [paragraph('signer    ', signer.identity), paragraph('issuer    ', signer.issuer)] : []),
    ...(signer?.statement ? [paragraph('statement ', signer.statement.predicateType)] : []),
    paragraph('file      ', file),
    paragraph('sha256    ', sha256),
    paragraph('trusting  ', root.says),
    ...reasons.map((reason) => paragraph('  - ', reason)),
    paragraph('', verdict === 'verified' ? 'Verified: signed by exactly this identity' : `Refused: ${file}`),
  ].join('');
}
