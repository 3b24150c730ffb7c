import { describe, expect, test } from 'vitest';
import { ReleaseError } from '../src/errors.ts';
import { readTerminalInputs } from '../src/inputs.ts';

/** What was read of `verify`, or the mistakes. */
function asked(...argv: readonly string[]): unknown {
  try {
    const read = readTerminalInputs(['verify', ...argv]);
    return 'command' in read ? read.verify : read;
  } catch (thrown) {
    if (thrown instanceof ReleaseError && thrown.code === 'INPUT_INVALID') return thrown.message.split('; ');
    throw thrown;
  }
}

const nothing = {
  repository: undefined,
  workflow: undefined,
  signer: undefined,
  sourceRepository: undefined,
  sourceCommit: undefined,
  sourceTag: undefined,
  environment: undefined,
  denySelfHosted: false,
  generic: undefined,
  trustedRoot: undefined,
  offline: false,
  quiet: false,
};
const builder = 'acme/builders/.github/workflows/build.yml';

describe('verify', () => {
  test('reads every rule', () => {
    const flags = [
      ...[
        '--repository',
        'acme/release',
        '--workflow',
        '.github/workflows/wheels.yml',
        '--signer',
        `https://github.com/${builder}`,
      ],
      ...['--source-repository', 'acme/pkg', '--source-commit', 'a'.repeat(40), '--source-tag', 'refs/tags/v1'],
      ...['--environment', 'pypi', '--deny-self-hosted', '--trusted-root', 'root.json', '--offline', '--quiet'],
    ];
    expect(asked(...flags, 'dist')).toEqual({
      repository: 'acme/release',
      workflow: 'wheels.yml',
      signer: builder,
      sourceRepository: 'acme/pkg',
      sourceCommit: 'a'.repeat(40),
      sourceTag: 'v1',
      environment: 'pypi',
      denySelfHosted: true,
      generic: undefined,
      trustedRoot: 'root.json',
      offline: true,
      quiet: true,
    });
  });

  test('takes a signer in place of the repository, and the form for any bundle', () => {
    expect(asked('--signer', builder, 'F')).toEqual({ ...nothing, signer: builder });
    expect(asked('--bundle', 'B', '--identity', 'I', '--issuer', 'U', 'F')).toEqual({
      ...nothing,
      generic: { bundle: 'B', identity: 'I', issuer: 'U' },
    });
  });

  const whom = 'say whom you trust: --repository OWNER/NAME, or --signer, or --bundle with --identity and --issuer';
  test.for<{ of: string; argv: readonly string[]; says: readonly string[] }>([
    { of: 'nobody to trust', argv: ['F'], says: [whom] },
    {
      of: 'no file',
      argv: ['--repository', 'a/b'],
      says: ['verify needs at least one wheel, sdist or folder of them'],
    },
    {
      of: 'a workflow of no repository',
      argv: ['--signer', builder, '--workflow', 'w.yml', 'F'],
      says: ['--workflow needs --repository'],
    },
    {
      of: 'a policy of no repository',
      argv: ['--signer', builder, '--policy', 'p.yml', 'F'],
      says: ['--policy needs --repository'],
    },
    {
      of: 'half of the form for any bundle',
      argv: ['--identity', 'I', 'F'],
      says: [
        '--bundle, --identity and --issuer go together, and --bundle is missing',
        '--bundle, --identity and --issuer go together, and --issuer is missing',
      ].slice(0, 2),
    },
    {
      of: 'two files for one bundle',
      argv: ['--bundle', 'B', '--identity', 'I', '--issuer', 'U', 'F', 'G'],
      says: ['--bundle is for one file, and 2 are given'],
    },
    {
      of: 'quiet JSON',
      argv: ['--repository', 'a/b', '--quiet', '--json', 'F'],
      says: ['--quiet and --json ask for opposite things'],
    },
  ])('refuses $of', ({ argv, says }) => {
    expect(asked(...argv)).toEqual(says);
  });

  test('refuses rules beside the form for any bundle, for nobody would keep them', () => {
    for (const rule of [
      ['--repository', 'a/b'],
      ['--deny-self-hosted'],
      ['--policy', 'p.yml'],
      ['--source-tag', 'v1'],
    ]) {
      const said = asked('--bundle', 'B', '--identity', 'I', '--issuer', 'U', ...rule, 'F');
      expect([rule, said]).toEqual([
        rule,
        ['with --bundle nothing is compared but --identity and --issuer', 'leave out the other rules'],
      ]);
    }
  });

  test.for<readonly [string, string]>([
    ['repository', 'a'],
    ['repository', 'https://github.com/a/b'],
    ['repository', 'a/b/c'],
    ['repository', '.*/.*'],
    ['workflow', 'w.txt'],
    ['workflow', '../w.yml'],
    ['signer', 'a/b'],
    ['signer', `${builder}@main`],
    ['signer', `${builder}@${'1'.repeat(39)}`],
    ['source-commit', 'abc'],
    ['source-repository', 'a b'],
  ])('refuses --%s %s', ([name, value]) => {
    expect(String(asked('--repository', 'a/b', `--${name}`, value, 'F'))).toContain(`${name} is`);
  });
});
