import { json, type Reply, type Request, readBody, text } from '../http.ts';
import { isMintRefusal, matchPublisher, readIdToken, tokenMistake } from './id-token.ts';
import type { IndexContext } from './index-context.ts';
import { member, parseJson } from './json-value.ts';
import { repr } from './python-repr.ts';

const failed = (code: string, description: string): Reply =>
  json(422, { message: 'Token request failed', errors: [{ code, description }] });

/** `GET /_/oidc/audience`. */
export function audienceReply({ state }: IndexContext): Reply {
  if (state.trustedPublishingEnabled) return json(200, { audience: state.name });
  return json(403, { message: 'Trusted publishing functionality not enabled' });
}

/** `POST /_/oidc/mint-token`: an OIDC token, which works exactly once, for an API token. Source: reference §2.3. */
export async function mintReply(context: IndexContext, request: Request): Promise<Reply> {
  if (request.method !== 'POST') return methodNotAllowed();
  const body = (await readBody(request, 256 * 1024)).toString('utf8');
  const token = member(parseJson(body), 'token');
  const { state, tokens, spent } = context;
  if (typeof token !== 'string') return failed('invalid-payload', quoting(body));
  const mistake = tokenMistake(token);
  if (mistake) return failed(mistake.code, mistake.description);
  if (!state.trustedPublishingEnabled)
    return failed('not-enabled', 'GitHub trusted publishing functionality not enabled');
  const claims = readIdToken(token, context.jwks(), state.name);
  if (isMintRefusal(claims)) return failed(claims.code, claims.description);
  const mismatch = matchPublisher(claims, state.publisher, spent);
  if (mismatch || !state.publisher) return failed(mismatch?.code ?? 'invalid-publisher', mismatch?.description ?? '');
  spent.add(String(claims.jti));
  return json(200, { success: true, ...tokens.mint(state.publisher, request.url.host) });
}

/** The words of the index's validator, which quote what they refuse: a reply that nobody may log. */
const quoting = (body: string): string => {
  const shown = body.length > 60 ? `${body.slice(0, 50)}...${body.slice(-10)}` : body;
  const [kind, why] = parseJson(body) === undefined ? ['json_invalid', 'Invalid JSON'] : ['missing', 'Field required'];
  return `1 validation error for TokenPayload\ntoken\n  ${why} [type=${kind}, input_value=${repr(shown)}, input_type=str]`;
};

/** `POST /_/oidc/burn-token`: revokes a minted token. A token that is none is answered alike: 202. */
export async function burnReply({ tokens }: IndexContext, request: Request): Promise<Reply> {
  if (request.method !== 'POST') return methodNotAllowed();
  const token = member(parseJson((await readBody(request, 64 * 1024)).toString('utf8')), 'token');
  if (typeof token !== 'string') return failed('invalid-payload', 'body is not JSON with a string member token');
  tokens.burn(token);
  return { status: 202 };
}

function methodNotAllowed(): Reply {
  return text(405, '<html><head><title>405 Method Not Allowed</title></head></html>', 'text/html; charset=utf-8');
}
