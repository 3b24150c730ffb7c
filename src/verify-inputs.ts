import { type GitSha, parseGitSha } from './model/digest.ts';
import { bad, good, type Parsed } from './model/parsed.ts';
import type { verifyInputTable } from './verify-input-table.ts';

/** What `verify` was asked, read and typed. */
export interface VerifyInputs {
  readonly repository: string | undefined;
  readonly workflow: string | undefined;
  readonly signer: string | undefined;
  readonly sourceRepository: string | undefined;
  readonly sourceCommit: GitSha | undefined;
  readonly sourceTag: string | undefined;
  readonly environment: string | undefined;
  readonly denySelfHosted: boolean;
  /** The form for any Sigstore bundle; the members above are then empty. */
  readonly generic: { readonly bundle: string; readonly identity: string; readonly issuer: string } | undefined;
  readonly trustedRoot: string | undefined;
  readonly offline: boolean;
  readonly quiet: boolean;
}

/** Reads one input. @param otherwise stands in for what could not be read, until the mistakes are reported. */
export type Take = <T>(name: keyof typeof verifyInputTable, parse: (text: string) => Parsed<T>, otherwise: T) => T;

/** Reads the inputs of `verify`. What they must be together is for {@link verifyMistakes} to say. */
export function readVerifyInputs(take: Take): VerifyInputs {
  const text = (name: keyof typeof verifyInputTable) => take(name, optional(good), undefined);
  const flag = (name: keyof typeof verifyInputTable) => take(name, (value) => good(value === 'true'), false);
  const [bundle, identity, issuer] = [text('bundle'), text('identity'), text('issuer')];
  const isGeneric = [bundle, identity, issuer].some((one) => one !== undefined);
  return {
    repository: take('repository', optional(parseRepository), undefined),
    workflow: take('workflow', optional(parseWorkflowFile), undefined),
    signer: take('signer', optional(parseSigner), undefined),
    sourceRepository: take('source-repository', optional(parseRepository), undefined),
    sourceCommit: take('source-commit', optional(parseGitSha), undefined),
    sourceTag: text('source-tag')?.replace(/^refs\/tags\//, ''),
    environment: text('environment'),
    denySelfHosted: flag('deny-self-hosted'),
    generic: isGeneric ? { bundle: bundle ?? '', identity: identity ?? '', issuer: issuer ?? '' } : undefined,
    trustedRoot: text('trusted-root'),
    offline: flag('offline'),
    quiet: flag('quiet'),
  };
}

/**
 * Why what was asked cannot be answered. Without somebody to trust every answer would be yes: anybody can sign.
 *
 * @param others of `verify` beside its own inputs: the operands, and whether a policy is given.
 */
export function verifyMistakes(
  { generic, ...asked }: VerifyInputs,
  others: { readonly files: readonly string[]; readonly hasPolicy: boolean; readonly json: boolean },
): readonly string[] {
  const mistakes: string[] = [];
  if (asked.quiet && others.json) mistakes.push('--quiet and --json ask for opposite things');
  if (generic !== undefined) return [...mistakes, ...genericMistakes(generic, asked, others)];
  if (asked.repository === undefined && asked.signer === undefined) {
    mistakes.push('say whom you trust: --repository OWNER/NAME, or --signer, or --bundle with --identity and --issuer');
  }
  if (asked.repository === undefined && asked.workflow !== undefined) mistakes.push('--workflow needs --repository');
  if (asked.repository === undefined && others.hasPolicy) mistakes.push('--policy needs --repository');
  return mistakes;
}

function genericMistakes(
  { bundle, identity, issuer }: NonNullable<VerifyInputs['generic']>,
  { trustedRoot: _, offline: __, quiet: ___, denySelfHosted, ...named }: Omit<VerifyInputs, 'generic'>,
  { files, hasPolicy }: { readonly files: readonly string[]; readonly hasPolicy: boolean },
): readonly string[] {
  const missing = Object.entries({ bundle, identity, issuer }).filter(([, value]) => value === '');
  const other = denySelfHosted || hasPolicy || Object.values(named).some((value) => value !== undefined);
  return [
    ...missing.map(([name]) => `--bundle, --identity and --issuer go together, and --${name} is missing`),
    ...(files.length === 1 ? [] : [`--bundle is for one file, and ${files.length} are given`]),
    ...(other ? ['with --bundle nothing is compared but --identity and --issuer; leave out the other rules'] : []),
  ];
}

const optional =
  <T>(parse: (text: string) => Parsed<T>) =>
  (text: string): Parsed<T | undefined> =>
    text === '' ? good(undefined) : parse(text);

const parseRepository = (text: string): Parsed<string> =>
  /^[\w.-]+\/[\w.-]+$/.test(text) ? good(text) : bad('a repository is OWNER/NAME');

/** The folder may be written, too: it is where every workflow lies. */
function parseWorkflowFile(text: string): Parsed<string> {
  const file = text.replace(/^\.github\/workflows\//, '');
  return /^[\w.-]+\.ya?ml$/.test(file) ? good(file) : bad('a workflow is the name of a .yml or .yaml file');
}

/** The address in front may be written, too. */
function parseSigner(text: string): Parsed<string> {
  const name = text.replace(/^https:\/\/github\.com\//, '');
  if (/^[\w.-]+\/[\w.-]+\/\.github\/workflows\/[\w.-]+\.ya?ml(?:@(?:refs\/\S+|[0-9a-f]{40}))?$/.test(name)) {
    return good(name);
  }
  return bad('a signer is OWNER/NAME/.github/workflows/FILE, perhaps with @refs/… or @ and a full commit');
}
