import { ReleaseError } from '../../errors.ts';
import { askIndex } from './ask-index.ts';
import type { IndexContext } from './index-context.ts';
import { wordsOf } from './words.ts';

const maxReplyBytes = 64 * 1024;

/**
 * Makes sure that the index wants identity tokens for the audience that we know. One that asks for another could use
 * this job's token somewhere else.
 *
 * @throws ReleaseError PUBLISHER_REFUSED; INDEX_UNREACHABLE after retries.
 */
export async function checkAudience({ wire, name, endpoint }: IndexContext): Promise<void> {
  const { status, body } = await askIndex(wire, name, {
    url: `${endpoint.oidc}/_/oidc/audience`,
    accept: 'application/json',
    maxBytes: maxReplyBytes,
    what: 'the audience of its identity tokens',
    statuses: [200, 403, 404],
  });
  if (status !== 200) {
    const why = `${name} answered ${status}: it has trusted publishing switched off, or never had it`;
    throw new ReleaseError('PUBLISHER_REFUSED', `${why}. Nothing was uploaded.`);
  }
  if (body.audience === endpoint.audience) return;
  const other = typeof body.audience === 'string' ? JSON.stringify(wordsOf(body.audience)) : 'nothing';
  const why = `${name} wants identity tokens for ${other}, where wheelgate knows ${JSON.stringify(endpoint.audience)}`;
  throw new ReleaseError('PUBLISHER_REFUSED', `${why}. None was asked for and nothing was uploaded.`);
}
