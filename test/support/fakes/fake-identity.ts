import { ReleaseError } from '../../../src/errors.ts';
import { Secret } from '../../../src/model/secret.ts';
import type { Identity } from '../../../src/ports/identity.ts';

const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

/**
 * Unsigned tokens with the audience that was asked for.
 *
 * @param claims the other claims; `null`: the job has no `id-token: write`.
 * @param asked takes the audiences, in order.
 */
export const fakeIdentity = (
  claims: Readonly<Record<string, unknown>> | null = {},
  asked: string[] = [],
): Identity => ({
  token: async (audience) => {
    if (claims === null) throw new ReleaseError('IDENTITY_MISSING', 'this job lacks `id-token: write`');
    asked.push(audience);
    return new Secret(`${part({ alg: 'none' })}.${part({ aud: audience, ...claims })}.x`);
  },
});
