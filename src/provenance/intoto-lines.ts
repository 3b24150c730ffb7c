import type { Bundle } from '../model/attestation.ts';

/** All bundles of a release as JSON Lines, the form of a `.intoto.jsonl` file. */
export const intotoLines = (bundles: readonly Bundle[]): string =>
  bundles.map((bundle) => `${JSON.stringify(bundle)}\n`).join('');
