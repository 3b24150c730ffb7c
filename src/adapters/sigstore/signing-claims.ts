import { ReleaseError } from '../../errors.ts';
import type { Secret } from '../../model/secret.ts';
import { isJsonObject, type JsonObject } from '../../wire/reply.ts';

/** What a signature needs of an identity token. The issuer itself gave it, so it is decoded and not verified. */
export interface SigningClaims {
  /** Fulcio wants it signed. */
  readonly subject: string;
  /** Seconds since the epoch, by the issuer's clock; 0 when the token does not say. */
  readonly notBefore: number;
  readonly expires: number;
}

/** For whom may be signed; what is left out may not. */
export interface SigningRules {
  /** A repository that is not public may be named in the public log. */
  readonly publicLog?: boolean;
  /** The job may be part of a workflow that another one called. */
  readonly calledWorkflow?: boolean;
}

/** @throws ReleaseError IDENTITY_MISSING when no subject can be read; WORKFLOW_REUSABLE, REPOSITORY_PRIVATE. */
export function signingClaims(token: Secret, { publicLog, calledWorkflow }: SigningRules): SigningClaims {
  const claims = payloadOf(token.reveal());
  const subject = text(claims, 'sub');
  if (subject === '') {
    throw new ReleaseError('IDENTITY_MISSING', 'the identity token that GitHub gave has no readable subject');
  }
  if (!calledWorkflow) requireTopLevel(claims);
  if (!publicLog) requirePublic(claims);
  const notBefore = Math.max(seconds(claims, 'nbf'), seconds(claims, 'iat'));
  return { subject, notBefore, expires: seconds(claims, 'exp') };
}

/** The parser's own reason would quote the token. */
function payloadOf(token: string): JsonObject {
  try {
    const payload: unknown = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'));
    return isJsonObject(payload) ? payload : {};
  } catch {
    return {};
  }
}

/**
 * An index trades tokens by the workflow that holds the job, and verifies signatures by the one that was started: where
 * they differ, no registration satisfies both.
 */
function requireTopLevel(claims: JsonObject): void {
  const [started, called] = [text(claims, 'workflow_ref'), text(claims, 'job_workflow_ref')];
  if (started === called && started !== '') return;
  const what = `this job is part of ${named(called)}, which ${named(started)} calls; nothing was signed`;
  throw new ReleaseError('WORKFLOW_REUSABLE', what);
}

/** Whatever is not known to be public is not. */
function requirePublic(claims: JsonObject): void {
  const visibility = text(claims, 'repository_visibility');
  if (visibility === 'public') return;
  const what = `repository ${named(text(claims, 'repository'))} is ${named(visibility)}`;
  const cost = 'a signature puts its name, workflow, ref, commit and run into Sigstore’s public log for ever';
  throw new ReleaseError('REPOSITORY_PRIVATE', `${what}, and ${cost}; nothing was signed`);
}

const text = (claims: JsonObject, key: string): string => {
  const value = claims[key];
  return typeof value === 'string' ? value : '';
};

const seconds = (claims: JsonObject, key: string): number => {
  const value = claims[key];
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : 0;
};

const named = (words: string): string => (words === '' ? '(not told)' : words.slice(0, 300));
