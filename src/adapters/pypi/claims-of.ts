import type { Secret } from '../../model/secret.ts';
import { isJsonObject, type JsonObject } from '../../wire/reply.ts';
import { wordsOf } from './words.ts';

/** What a trusted publisher is matched on, and what explains a mismatch. */
const shown = [
  'repository',
  'repository_owner_id',
  'workflow_ref',
  'job_workflow_ref',
  'environment',
  'ref',
  'event_name',
] as const;

export type ClaimName = (typeof shown)[number];

/** Claims of an identity token as safe text. What the token lacks is not in the map. */
export type ShownClaims = ReadonlyMap<ClaimName, string>;

/** Reads the middle part of a JWT: claims are no secret, the signature is. Never fails. */
export function claimsOf(identity: Secret): ShownClaims {
  const claims = payloadOf(identity);
  const entries = shown.flatMap((name): readonly (readonly [ClaimName, string])[] => {
    const value = claims[name];
    return typeof value === 'string' ? [[name, wordsOf(value, [identity])]] : [];
  });
  return new Map(entries);
}

/** `repository=o/r, …, environment=MISSING`. */
export const renderClaims = (claims: ShownClaims): string =>
  shown.map((name) => `${name}=${claims.get(name) ?? 'MISSING'}`).join(', ');

function payloadOf(identity: Secret): JsonObject {
  try {
    const [, payload = ''] = identity.reveal().split('.');
    const value: unknown = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'));
    return isJsonObject(value) ? value : {};
  } catch {
    return {};
  }
}
