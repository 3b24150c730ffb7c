import type { SignerIdentity, VerifiedStatement } from '../model/attestation.ts';
import { githubIssuer } from '../model/home.ts';

/**
 * Whether the certificate names the expected workflow, run and kind of runner. Every field is compared whole: a pattern
 * would let a longer name pass. The attempt is free unless one is expected, for a re-run of one run is the same run.
 *
 * @returns the reasons against it; none when it is the expected signer.
 */
export function judgeSigner({ signer }: VerifiedStatement, expected: SignerIdentity): readonly string[] {
  const repository = `https://github.com/${expected.repository}`;
  const workflow = `${repository}/${expected.workflowPath}@${expected.ref}`;
  const called = expected.calledWorkflow === undefined ? workflow : `https://github.com/${expected.calledWorkflow}`;
  const run = `${repository}/actions/runs/${expected.runId}/attempts/`;
  const pairs: readonly (readonly [string, string, string])[] = [
    ['subject', signer.san, called],
    ['issuer', signer.issuer, githubIssuer],
    ['repository', signer.repository, repository],
    ['commit', signer.commit, expected.commit],
    ['ref', signer.ref, expected.ref],
    ['top-level workflow', signer.buildConfigUri, workflow],
    ['runner environment', signer.runnerEnvironment, 'github-hosted'],
  ];
  const attempt = signer.runInvocationUri.startsWith(run) ? signer.runInvocationUri.slice(run.length) : '';
  return [
    ...pairs
      .filter(([, found, wanted]) => found !== wanted)
      .map(([what, found, wanted]) => `the certificate’s ${what} is ${shown(found)}, expected ${shown(wanted)}`),
    ...(/^[1-9]\d{0,3}$/.test(attempt) && attempt === String(expected.attempt ?? attempt)
      ? []
      : [`the certificate’s run is ${shown(signer.runInvocationUri)}, expected ${run}${expected.attempt ?? 'N'}`]),
  ];
}

const shown = (text: string): string => JSON.stringify(text.slice(0, 300));
