import { ReleaseError } from '../../errors.ts';
import type { Claims } from '../../model/approval.ts';
import type { Secret } from '../../model/secret.ts';
import type { Identity } from '../../ports/identity.ts';
import { isJsonObject, type JsonObject } from '../../wire/reply.ts';
import { WireFailure } from '../../wire/wire.ts';
import { textOf, textOr } from './members.ts';

/** For a token that nobody else accepts: neither Sigstore nor an index. */
const audience = 'wheelgate';

/**
 * Claims of this job's own identity token, asked for once. The signature is not verified: the token came straight from
 * the issuer, over a channel that we opened, so nobody but the issuer could have written it.
 *
 * @throws ReleaseError IDENTITY_MISSING as `Identity.token`; FACT_UNREADABLE when a claim is missing. Never with the
 *   token in it.
 */
export function ownClaims(identity: Identity): () => Promise<Claims> {
  let known: Claims | undefined;
  return async () => {
    known ??= claimsIn(await identity.token(audience));
    return known;
  };
}

/** Reads the middle part of a compact JWS. */
function claimsIn(token: Secret): Claims {
  try {
    const [, payload = ''] = token.reveal().split('.');
    const claims = parsed(payload);
    if (textOf(claims, 'aud') !== audience) throw new WireFailure('aud is not what was asked for');
    return {
      repository: textOf(claims, 'repository'),
      runId: numberOf(claims, 'run_id'),
      runAttempt: numberOf(claims, 'run_attempt'),
      ref: textOf(claims, 'ref'),
      event: textOf(claims, 'event_name'),
      runnerEnvironment: textOf(claims, 'runner_environment'),
      environment: textOr(claims, 'environment'),
      workflowRef: textOf(claims, 'workflow_ref'),
      jobWorkflowRef: textOf(claims, 'job_workflow_ref'),
      checkRunId: textOr(claims, 'check_run_id') === undefined ? undefined : numberOf(claims, 'check_run_id'),
      visibility: textOf(claims, 'repository_visibility'),
    };
  } catch (thrown) {
    if (!(thrown instanceof WireFailure)) throw thrown;
    throw new ReleaseError('FACT_UNREADABLE', `this job's own identity token cannot be read: ${thrown.message}`);
  }
}

/** The parser's own message would quote the text, so it is not kept. */
function parsed(payload: string): JsonObject {
  let value: unknown;
  try {
    value = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'));
  } catch {
    value = undefined;
  }
  if (isJsonObject(value)) return value;
  throw new WireFailure('it is no JWT');
}

/** Numbers are text in GitHub's claims. */
function numberOf(claims: JsonObject, key: string): number {
  const value = Number(/^[1-9]\d{0,15}$/.exec(textOf(claims, key))?.[0]);
  if (Number.isSafeInteger(value)) return value;
  throw new WireFailure(`${key} is not a number in text`);
}
