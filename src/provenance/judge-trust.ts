import type { VerifiedStatement } from '../model/attestation.ts';
import { matchesGlob } from '../model/glob.ts';
import { githubIssuer } from '../model/home.ts';
import type { KnownStatement, Trust } from '../model/verification.ts';

const github = 'https://github.com/';
const workflows = '/.github/workflows/';

/**
 * Whether a verified statement was signed by somebody whom the caller trusts. Every name is compared whole, a workflow
 * up to the `@` of its ref; nothing is a pattern but the globs of `refs`, which are for the ref alone.
 *
 * Who signs depends on what is signed: provenance may come from a reusable workflow that was named, everything else only
 * from the repository's own.
 *
 * @returns the reasons against it.
 */
export function judgeTrust(
  { signer }: VerifiedStatement,
  kind: KnownStatement['kind'],
  trust: Trust,
): readonly string[] {
  const { repository, workflow, refs, denySelfHosted } = trust;
  const reasons: string[] = [];
  if (signer.issuer !== githubIssuer) reasons.push(`it was signed under ${shown(signer.issuer)}, not GitHub`);
  if (!signer.buildConfigUri.startsWith(`${signer.repository}${workflows}`)) {
    reasons.push(`its top-level workflow ${shown(signer.buildConfigUri)} is not of its repository`);
  }
  if (repository !== undefined && signer.repository !== github + repository) {
    reasons.push(`it was signed in ${shown(signer.repository)}, not in ${github}${repository}`);
  }
  if (workflow !== undefined && !isTopLevel(signer, workflow)) {
    reasons.push(`its top-level workflow is ${shown(signer.buildConfigUri)}, not ${workflow} of that repository`);
  }
  if (!mayHaveSigned(signer, kind, trust)) reasons.push(`the workflow ${shown(signer.san)} may not sign it`);
  if (refs.length > 0 && !refs.some((glob) => allows(glob, signer.ref))) {
    reasons.push(`it was signed on ${shown(signer.ref)}, which is none of ${refs.join(', ')}`);
  }
  if (denySelfHosted && signer.runnerEnvironment !== 'github-hosted') {
    reasons.push(`it was signed on a runner that is ${shown(signer.runnerEnvironment)}`);
  }
  return reasons;
}

/** As PyPI compares a publisher: the file of the repository, at the ref or the commit that ran. */
function isTopLevel({ buildConfigUri, repository, ref, commit }: VerifiedStatement['signer'], file: string): boolean {
  return [ref, commit].some((at) => buildConfigUri === `${repository}${workflows}${file}@${at}`);
}

function mayHaveSigned(
  signer: VerifiedStatement['signer'],
  kind: KnownStatement['kind'],
  { repository, signer: named, signers }: Trust,
): boolean {
  const { san } = signer;
  const own = san.startsWith(`${signer.repository}${workflows}`) && signer.repository === github + repository;
  if (kind !== 'provenance') return own || (repository === undefined && named !== undefined && isNamed(san, named));
  if (named !== undefined) return isNamed(san, named);
  return own || signers.some(({ workflow }) => san === github + workflow);
}

/** A signer named without a ref may sign on any; what follows its name must then be a ref and nothing else. */
function isNamed(san: string, named: string): boolean {
  if (san === github + named) return true;
  const rest = san.startsWith(`${github}${named}@`) ? san.slice(github.length + named.length + 1) : '';
  return !named.includes('@') && /^(?:refs\/\S+|[0-9a-f]{40})$/.test(rest);
}

/** A glob is for branches, unless it begins with `refs/`: a tag with the name of a branch must not pass for it. */
const allows = (glob: string, ref: string): boolean =>
  glob.startsWith('refs/')
    ? matchesGlob(glob, ref)
    : ref.startsWith('refs/heads/') && matchesGlob(glob, ref.slice('refs/heads/'.length));

const shown = (text: string): string => JSON.stringify(text.slice(0, 300));
