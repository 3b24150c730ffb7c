import { describe, expect, test } from 'vitest';
import {
  refusedVariables,
  runnerInput,
  takeRunnerContext,
  withVariables,
} from '../../../src/adapters/node/environment.ts';

const runner = () => ({
  GITHUB_ACTIONS: 'true',
  GITHUB_API_URL: 'https://api.github.com/',
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_REPOSITORY: 'acme/thing-release',
  GITHUB_RUN_ID: '77',
  ACTIONS_RUNTIME_TOKEN: 'runtime-secret',
  ACTIONS_RESULTS_URL: 'https://results.example/',
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'identity-secret',
  ACTIONS_ID_TOKEN_REQUEST_URL: 'https://oidc.example/x?api-version=2.0',
  INPUT_TOKEN: 'api-secret',
});

describe('takeRunnerContext', () => {
  test('takes every token out of the environment and shows none', () => {
    const env = runner();
    const context = takeRunnerContext(env);
    expect(context?.token?.reveal()).toBe('api-secret');
    expect(context?.results?.token.reveal()).toBe('runtime-secret');
    expect(context?.identityRequest?.token.reveal()).toBe('identity-secret');
    expect(context?.apiUrl).toBe('https://api.github.com');
    expect(JSON.stringify([env, context])).not.toMatch(/-secret/);
  });

  test('takes them also where nobody runs actions, for a child process would inherit them', () => {
    const env = { ...runner(), GITHUB_ACTIONS: '' };
    expect(takeRunnerContext(env)).toBeUndefined();
    expect(JSON.stringify(env)).not.toMatch(/-secret/);
  });

  test('knows no identity where the job has no permission for one', () => {
    const { ACTIONS_ID_TOKEN_REQUEST_TOKEN: _, ...env } = runner();
    expect(takeRunnerContext(env)?.identityRequest).toBeUndefined();
  });
});

test('refusedVariables names what could load code or trust', () => {
  expect(refusedVariables({ NODE_OPTIONS: '--import=x', NODE_EXTRA_CA_CERTS: '', PATH: '/bin' })).toEqual([
    'NODE_OPTIONS',
  ]);
});

test('runnerInput keeps dashes and trims', () => {
  expect(runnerInput({ 'INPUT_SOURCE-REF': ' v1.0\n' })('source-ref')).toBe('v1.0');
  expect(runnerInput({})('plan')).toBe('');
});

test('withVariables lets them be seen only while the work lasts, also when it fails', async () => {
  const env: Record<string, string | undefined> = { A: 'old' };
  const work = async () => {
    expect(env).toEqual({ A: 'new', B: 'b' });
    return Promise.reject(new Error('broken'));
  };
  await expect(withVariables(env, { A: 'new', B: 'b' }, work)).rejects.toThrow('broken');
  expect(env).toEqual({ A: 'old' });
});
