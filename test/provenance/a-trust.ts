import type { Trust } from '../../src/model/verification.ts';

/** Trusts the repository of `aVerifiedStatement`, and asks for what a case adds. */
export const aTrust = (bend: Partial<Trust> = {}): Trust => ({
  repository: 'demo-org/demo-release',
  workflow: undefined,
  signer: undefined,
  signers: [],
  refs: [],
  environment: undefined,
  sourceRepository: undefined,
  sourceCommit: undefined,
  sourceTag: undefined,
  tagPattern: undefined,
  project: undefined,
  needsSbom: false,
  denySelfHosted: false,
  ...bend,
});
