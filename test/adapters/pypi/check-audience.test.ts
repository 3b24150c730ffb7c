import { describe, expect, test } from 'vitest';
import { checkAudience } from '../../../src/adapters/pypi/check-audience.ts';
import { errorOf } from './error-of.ts';
import { json, page, scripted } from './scripted-index.ts';

describe('the audience of an index', () => {
  test('is what we know', async () => {
    const script = scripted([json(200, { audience: 'pypi' })]);
    await checkAudience(script);
    expect(script.sent.map(({ method, url }) => `${method} ${url}`)).toEqual([
      `GET ${script.endpoint.oidc}/_/oidc/audience`,
    ]);
    expect(script.identities).toEqual([]);
  });

  test.each([
    {
      answer: json(200, { audience: 'sigstore' }),
      code: 'PUBLISHER_REFUSED',
      message:
        'pypi wants identity tokens for "sigstore", where wheelgate knows "pypi". None was asked for and nothing was uploaded.',
    },
    {
      answer: json(200, { audience: ['pypi'] }),
      code: 'PUBLISHER_REFUSED',
      message:
        'pypi wants identity tokens for nothing, where wheelgate knows "pypi". None was asked for and nothing was uploaded.',
    },
    {
      answer: json(403, { message: 'Trusted publishing functionality not enabled' }),
      code: 'PUBLISHER_REFUSED',
      message: 'pypi answered 403: it has trusted publishing switched off, or never had it. Nothing was uploaded.',
    },
    {
      answer: page(503),
      code: 'INDEX_UNREACHABLE',
      message: 'pypi did not tell the audience of its identity tokens: it answered 503 (5 tries)',
    },
  ])('is refused: $message', async ({ answer, code, message }) => {
    const script = scripted([answer]);
    expect(await errorOf(checkAudience(script))).toMatchObject({ code, message });
    expect(script.identities).toEqual([]);
  });
});
