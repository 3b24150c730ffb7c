import { describe, expect, test } from 'vitest';
import { mintToken } from '../../../src/adapters/pypi/mint-token.ts';
import { ReleaseError } from '../../../src/errors.ts';
import { errorOf } from './error-of.ts';
import { type Answer, apiToken, broken, json, late, page, scripted } from './scripted-index.ts';

const minted = json(200, { success: true, token: apiToken, expires: 1_800_000_000 });
const refused = (code: string, description: string) =>
  json(422, { message: 'Token request failed', errors: [{ code, description }] });

describe('a minted token', () => {
  test('is asked for with an identity for this index, and hidden before it is used', async () => {
    const script = scripted([minted]);
    const { narrow, whole, endsAt } = await mintToken(script, 'demo');
    expect([narrow.reveal(), whole.reveal(), endsAt]).toEqual([apiToken, apiToken, 1_800_000_000_000]);
    expect(script.masked).toEqual([apiToken, apiToken]);
    expect(script.sent.map(({ method, url, body, redirect }) => ({ method, url, body, redirect }))).toEqual([
      {
        method: 'POST',
        url: `${script.endpoint.oidc}/_/oidc/mint-token`,
        body: JSON.stringify({ token: script.identities[0] }),
        redirect: 'manual',
      },
    ]);
    expect(Buffer.from(script.identities[0]?.split('.')[1] ?? '', 'base64url').toString()).toContain('"aud":"pypi"');
  });

  test('lives a quarter of an hour when the index does not say how long', async () => {
    const script = scripted([json(200, { token: apiToken })]);
    expect((await mintToken(script, 'demo')).endsAt).toBe(script.clock.now() + 900_000);
  });

  test.each<{ is: string; answer: Answer }>([
    { is: 'a fault of the server', answer: page(503) },
    { is: 'a limit', answer: page(429) },
    { is: 'a broken connection', answer: broken },
    { is: 'a silence', answer: late },
    { is: 'a page instead of an answer', answer: page(200) },
    { is: 'an answer without a token', answer: json(200, { success: true }) },
    {
      is: 'an identity that was seen on the way',
      answer: refused('invalid-reuse-token', 'invalid token: already used'),
    },
  ])('is asked for again with a new identity after $is', async ({ answer }) => {
    const script = scripted([answer, minted]);
    await mintToken(script, 'demo');
    expect(script.identities.length).toBe(2);
    expect(script.sent.map(({ body }) => body)).toEqual(script.identities.map((token) => JSON.stringify({ token })));
    expect(script.clock.pauses.length).toBe(1);
  });

  test('is given up after five tries', async () => {
    const script = scripted([page(502)]);
    const { code, message } = await errorOf(mintToken(script, 'demo'));
    expect([code, message]).toEqual(['INDEX_UNREACHABLE', 'pypi gave no upload token: it answered 502 (5 tries)']);
    expect(script.identities.length).toBe(5);
  });

  test('is not asked for elsewhere', async () => {
    const script = scripted([page(308, '', { headers: { location: 'https://elsewhere.example/' } })]);
    const { code, message } = await errorOf(mintToken(script, 'demo'));
    const what = 'pypi gave no upload token: it answered 308, which leads elsewhere';
    expect([code, message, script.sent.length]).toEqual(['INDEX_UNREACHABLE', what, 1]);
  });

  test('needs an identity', async () => {
    const script = scripted([minted]);
    const identity = {
      token: async () => {
        throw new ReleaseError('IDENTITY_MISSING', 'this job lacks `id-token: write`');
      },
    };
    expect((await errorOf(mintToken({ ...script, identity }, 'demo'))).code).toBe('IDENTITY_MISSING');
  });
});

const says =
  'repository=o/r, repository_owner_id=7, workflow_ref=o/r/.github/workflows/wheels.yml@refs/heads/main, ' +
  'job_workflow_ref=o/r/.github/workflows/wheels.yml@refs/heads/main, environment=pypi, ref=refs/heads/main, ' +
  'event_name=workflow_dispatch';

describe('a refusal to mint', () => {
  test('is told in the index’s words, with the claims and the next step', async () => {
    const why = 'valid token, but no corresponding publisher (Publisher with matching claims was not found)';
    const script = scripted([refused('invalid-publisher', why)]);
    const { code, message } = await errorOf(mintToken(script, 'demo'));
    expect(code).toBe('PUBLISHER_REFUSED');
    expect(message).toBe(
      `pypi gives this job no upload token for demo (422): invalid-publisher: ${why}. This job's identity says ` +
        `${says}. Owner, repository and workflow file must be those of the trusted publisher, capital letters ` +
        'included, and the environment must be the publisher’s if that has one.',
    );
    expect(script.sent.length).toBe(1);
  });

  test.each([
    { code: 'invalid-pending-publisher', hint: 'its pending publisher is void' },
    { code: 'not-enabled', hint: 'have switched trusted publishing off' },
    { code: 'invalid-token', hint: 'did not accept signature, times or audience' },
    { code: 'invalid-payload', hint: 'could not use the request itself' },
    { code: 'something-new', hint: 'Look at the trusted publishers in the settings of the project.' },
  ])('has a next step for $code', async ({ code, hint }) => {
    const { message } = await errorOf(mintToken(scripted([refused(code, 'why')]), 'demo'));
    expect(message).toContain(`${code}: why. `);
    expect(message).toContain(hint);
  });

  test('that comes again and again says why in the end', async () => {
    const script = scripted([refused('invalid-reuse-token', 'invalid token: already used')]);
    const { code, message } = await errorOf(mintToken(script, 'demo'));
    expect([code, script.sent.length]).toEqual(['PUBLISHER_REFUSED', 5]);
    expect(message).toContain('invalid-reuse-token: invalid token: already used');
  });

  test.each([
    { claims: { environment: undefined }, hint: 'the job names no environment' },
    { claims: { job_workflow_ref: 'o/r/.github/workflows/other.yml@refs/heads/main' }, hint: 'a reusable workflow' },
    { claims: { event_name: 'pull_request_target' }, hint: 'the event pull_request_target' },
  ])('sees $hint in the claims', async ({ claims, hint }) => {
    const script = scripted([refused('invalid-publisher', 'no publisher')], claims);
    expect((await errorOf(mintToken(script, 'demo'))).message).toContain(hint);
  });

  test.each([
    { is: 'a page', answer: page(404), words: '(404): no reason given.' },
    { is: 'a message alone', answer: json(403, { message: 'not enabled' }), words: '(403): not enabled.' },
    { is: 'a list', answer: json(422, [1]), words: '(422): no reason given.' },
    {
      is: 'errors of another form',
      answer: json(422, { errors: [{ code: 1, description: {} }] }),
      words: '(422): no r',
    },
  ])('is understood when it is $is', async ({ answer, words }) => {
    const { code, message } = await errorOf(mintToken(scripted([answer]), 'demo'));
    expect([code, message.includes(words)]).toEqual(['PUBLISHER_REFUSED', true]);
  });
});

test('a refusal that quotes the request is told by its code', async () => {
  const description = "1 validation error for TokenPayload\n  Invalid JSON [type=json_invalid, input_value='{']";
  const { message } = await errorOf(mintToken(scripted([refused('invalid-payload', description)]), 'demo'));
  expect(message).toContain('(422): invalid-payload. This job');
});

describe('no failure to mint shows a token', () => {
  const echo: Answer = ({ body }) =>
    json(422, { errors: [{ code: 'invalid-payload', description: `got ${body}` }] })({ ...nothing });
  const nothing = { method: '', url: '', headers: {}, body: '', redirect: '' };
  const pydantic: Answer = ({ body }) => {
    const description = `1 validation error for TokenPayload\n  Invalid JSON [type=json_invalid, input_value='${body.slice(0, 40)}']`;
    return json(422, { errors: [{ code: 'invalid-payload', description }] })(nothing);
  };
  test.each<{ is: string; answer: Answer }>([
    { is: 'that quotes the request', answer: echo },
    { is: 'that quotes the start of the request', answer: pydantic },
    { is: 'whose reply breaks off behind the token', answer: page(200, `{"token":"${apiToken}","exp`) },
    { is: 'whose reply breaks off inside the token', answer: page(200, `{"token":"${apiToken.slice(0, 40)}`) },
    { is: 'whose token is no text', answer: json(200, { token: [apiToken] }) },
    { is: 'whose token has spaces', answer: json(200, { token: `${apiToken} ${apiToken}` }) },
    { is: 'whose reply is endless', answer: page(200, `{"token":"${apiToken}"}`.padEnd(70_000)) },
    { is: 'that comes with another status', answer: json(403, { message: `you have ${apiToken}` }) },
  ])('$is', async ({ answer }) => {
    const script = scripted([answer]);
    const { shown } = await errorOf(mintToken(script, 'demo'));
    expect(shown).not.toMatch(/pypi-Ag/);
    for (const identity of script.identities) {
      const [head = '', , signature = ''] = identity.split('.');
      expect(shown).not.toContain(head);
      expect(shown).not.toContain(signature);
    }
  });
});
