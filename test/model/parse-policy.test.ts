import { describe, expect, test } from 'vitest';
import { parsePolicy } from '../../src/model/parse-policy.ts';
import { numpyPolicy } from './numpy-release.ts';

/** The shortest policy: what is left out of it is a mistake. */
const shortest = `project: Demo.Project
source: {repository: acme/demo}
workflow: {file: wheels.yml}
distributions: {}
`;

const defaults = {
  project: 'demo-project',
  source: { repository: 'acme/demo', tag: 'v{version}', branches: ['main'], signedTag: 'warn' },
  workflow: { file: 'wheels.yml', events: ['workflow_dispatch'], refs: ['main'] },
  distributions: { sdist: 'require', wheels: [], exclude: [] },
  runners: 'github-hosted',
  stamp: 'require',
  sbom: { default: 'warn', keep: 'off', level: 'present' },
  tests: [],
  checks: {},
  approval: { digest: 'auto', fourEyes: 'follow-environment', adminBypass: 'forbid', team: [], deny: [], also: [] },
  indexes: {},
  attestationStore: 'warn',
  signers: [],
};

describe('parsePolicy', () => {
  test('fills in every default', () => {
    expect(parsePolicy(shortest)).toEqual({ ok: true, value: defaults });
    const empty = `${shortest}approval: {}\nindexes: {}\nchecks: {}\ntests: []\nsigners: []\nsbom: {}\n`;
    expect(parsePolicy(empty)).toEqual({ ok: true, value: defaults });
  });

  test('reads the sample of the design', () => {
    expect(parsePolicy(numpyPolicy)).toEqual({
      ok: true,
      value: {
        ...defaults,
        project: 'numpy',
        source: {
          repository: 'numpy/numpy',
          tag: 'v{version}',
          branches: ['main', 'maintenance/*'],
          signedTag: 'warn',
        },
        workflow: { file: 'wheels.yml', events: ['workflow_dispatch'], refs: ['main', 'maintenance/*'] },
        distributions: {
          sdist: 'require',
          wheels: [
            '{cp312,cp313,cp314,cp314t,cp315,cp315t}-{manylinux_*,musllinux_*}_{x86_64,aarch64}',
            '{cp312,cp313,cp314,cp314t,cp315,cp315t}-macosx_{11_0_arm64,14_0_arm64,14_0_x86_64}',
            '{cp312,cp313,cp314,cp315,cp315t}-macosx_10_*_x86_64',
            '{cp312,cp313,cp314,cp314t,cp315,cp315t}-{win32,win_amd64,win_arm64}',
          ],
          exclude: ['*wasm32.whl'],
        },
        sbom: { default: 'warn', keep: 'require', level: 'present' },
        indexes: {
          testpypi: { environment: 'testpypi', approval: 'none' },
          pypi: { environment: 'pypi', approval: 'required' },
        },
      },
    });
  });

  const commit = '0123456789'.repeat(4);
  const build = 'acme/builders/.github/workflows/build.yml';

  test.for([
    { line: 'sbom: require', part: { sbom: { default: 'require', keep: 'off', level: 'present' } } },
    { line: 'sbom: {keep: require}', part: { sbom: { default: 'warn', keep: 'require', level: 'present' } } },
    { line: 'stamp: off', part: { stamp: 'off' } },
    {
      line: 'approval: {admin-bypass: {level: unread, reason: "the token may not read it"}, team: [2, 3], deny: [4]}',
      part: { approval: { ...defaults.approval, adminBypass: 'unread', team: [2, 3], deny: [4] } },
    },
    {
      line: 'checks: {bytecode-file: {level: off, reason: "é: we ship it"}, junk-file: {level: block}}',
      part: {
        checks: {
          'bytecode-file': { level: 'off', reason: 'é: we ship it' },
          'junk-file': { level: 'block', reason: '' },
        },
      },
    },
    {
      line: `signers: [{workflow: "${build}@${commit}", level: 3}, {workflow: "${build}@refs/heads/main", level: 2}]`,
      part: {
        signers: [
          { workflow: `${build}@${commit}`, level: 3 },
          { workflow: `${build}@refs/heads/main`, level: 2 },
        ],
      },
    },
    {
      line: 'indexes: {testpypi: {environment: "Test PyPI (é)", approval: none}}',
      part: { indexes: { testpypi: { environment: 'Test PyPI (é)', approval: 'none' } } },
    },
  ])('reads $line', ({ line, part }) => {
    expect(parsePolicy(`${shortest}${line}\n`)).toEqual({ ok: true, value: { ...defaults, ...part } });
  });

  test('tells every mistake at once, in the order of the file', () => {
    const text = `project: -demo
source:
  repository: numpy
  sigend-tag: warn
  tag: v1
  branches: main
workflow: {file: ../wheels.yml, events: [pull_request_target], refs: ["release/**", main, main]}
distributions:
  sdist: required
  wheels: ["cp312-win32", "cp312-win32", "{a", "cp312m-win32"]
  exclude: [a/b]
stampp: off
stamp: true
sbom: of
approval:
checks: {Foo: off, bar: {level: warn}}
indexes: {pypi: {environment: pypi, approval: none}, testpypi: {enviroment: x}}
signers: [{workflow: "acme/a/.github/workflows/b.yml@refs/heads/main", level: 3}]
`;
    expect(parsePolicy(text)).toEqual({
      ok: false,
      reasons: [
        'line 1, column 10: "-demo" is not a project name: ASCII letters and digits, with -, _ and . between them',
        'line 3, column 15: "numpy" is not a repository: it is spelled OWNER/NAME',
        'line 4, column 3: unknown key "sigend-tag" in source; did you mean "signed-tag"?',
        'line 5, column 8: "v1" needs {version} once: it is where the version stands',
        'line 6, column 13: expected a list of branch globs, got "main": put [ ] around it',
        'line 7, column 18: "../wheels.yml" is not a workflow file: its name in .github/workflows, which ends in .yml or .yaml',
        'line 7, column 42: expected "workflow_dispatch", "push", "release" or "schedule", got "pull_request_target"',
        'line 7, column 71: "release/**" is not a branch glob: a branch’s name with * and ? as globs, neither of which crosses a slash; no ** and no [ ]',
        'line 9, column 10: expected "require" or "off", got "required"; did you mean "require"?',
        'line 10, column 27: cp312-win32 stands twice',
        'line 10, column 42: "{a": the { at character 1 is not closed',
        'line 10, column 48: "cp312m-win32": "cp312m" is no short form as cp312, cp314t, abi3, pp311 and py3 are; write the tags in full, as cp312-none-win32',
        'line 11, column 13: "a/b" is not a file glob: a file’s name with * and ? as globs; no path, no ** and no [ ]',
        'line 12, column 1: unknown key "stampp" in the policy; did you mean "stamp"?',
        'line 13, column 8: expected "require", "warn" or "off", got true',
        'line 14, column 7: expected "require", "warn" or "off", got "of"; did you mean "off"?',
        'line 15, column 10: expected a map with digest, four-eyes, admin-bypass, team, deny, also, got nothing: leave the key out, or write {}',
        'line 16, column 10: "Foo" is not a check: it has words of a-z 0-9 with dashes between',
        'line 16, column 15: expected a map with level, reason, got "off"',
        'line 16, column 25: level "warn" needs a reason: {level: warn, reason: …}',
        'line 17, column 17: no policy lets a release go to PyPI without a person’s approval: take "approval: none" out',
        'line 17, column 64: indexes.testpypi needs the key "environment", for example environment: pypi',
        'line 17, column 65: unknown key "enviroment" in indexes.testpypi; did you mean "environment"?',
        'line 18, column 11: level 3 needs a full commit after the @, not a ref',
      ],
    });
  });

  test.for([
    { line: 'project: 1.10', reason: 'line 1, column 10: expected a project name, got 1.1: put quotes around it' },
    { line: 'project: ', reason: 'line 1, column 10: expected a project name, got nothing' },
    { line: 'project: [numpy]', reason: 'line 1, column 10: expected a project name, got a list of 1' },
  ])('guesses nothing from $line', ({ line, reason }) => {
    expect(parsePolicy(shortest.replace(/^project:.*/, line))).toEqual({ ok: false, reasons: [reason] });
  });

  test.for([
    {
      line: 'approval: {team: ["2"]}',
      reason: 'column 19: expected a numeric id, got "2"; GitHub’s API gives it under users/LOGIN',
    },
    {
      line: 'approval: {team: [-1]}',
      reason: 'column 19: expected a numeric id, got -1; GitHub’s API gives it under users/LOGIN',
    },
    {
      line: 'approval: {team: [99999999999999999999]}',
      reason: 'column 19: expected a numeric id, got 100000000000000000000; GitHub’s API gives it under users/LOGIN',
    },
    { line: 'approval: {deny: [2, 2]}', reason: 'column 22: 2 stands twice' },
    { line: 'approval: {admin-bypass: unread}', reason: 'column 26: expected "forbid", got "unread"' },
    {
      line: 'approval: {admin-bypass: {level: unread}}',
      reason: 'column 26: admin-bypass needs the key "reason", for example reason: "the token may not read it"',
    },
    {
      line: 'approval: {admin-bypass: {level: unread, reason: " "}}',
      reason: 'column 50: " " is not a reason: one line of text, without invisible characters',
    },
    {
      line: 'checks: {a: {level: off, reason: "x\\u202ey"}}',
      reason: 'column 34: "x\u202ey" is not a reason: one line of text, without invisible characters',
    },
    {
      line: 'checks: []',
      reason: 'column 9: expected a map from a check to a map, got a list of 0: write {} for none',
    },
    {
      line: 'checks: {__proto__: {level: block}}',
      reason: 'column 10: "__proto__" is not a check: it has words of a-z 0-9 with dashes between',
    },
    { line: 'indexes: {conda: {}}', reason: 'column 11: unknown key "conda" in indexes; known are testpypi, pypi' },
    {
      line: 'indexes: {pypi: {environment: "a, b"}}',
      reason:
        'column 31: "a, b" is not an environment: the name of a GitHub environment, without quotes, commas, semicolons and backslashes',
    },
    { line: '? [a]\n: b', reason: 'column 3: a key has to be a plain text' },
    {
      line: 'stamp: *a',
      reason: 'column 8: aliases (*) are not allowed here: write the value itself',
    },
  ])('refuses $line', ({ line, reason }) => {
    expect(parsePolicy(`${shortest}${line}\n`)).toEqual({ ok: false, reasons: [`line 5, ${reason}`] });
  });

  test('needs what has no default', () => {
    expect(parsePolicy('{}')).toEqual({
      ok: false,
      reasons: [
        'line 1, column 1: the policy needs the key "project", for example project: numpy',
        'line 1, column 1: the policy needs the key "source", for example source: {repository: numpy/numpy, branches: [main, maintenance/*]}',
        'line 1, column 1: the policy needs the key "workflow", for example workflow: {file: wheels.yml, refs: [main, maintenance/*]}',
        'line 1, column 1: the policy needs the key "distributions", for example distributions: {sdist: require, wheels: [py3-any]}',
      ],
    });
  });

  test('refuses ids of checks that nobody has, once the ids are known', () => {
    const text = `${shortest}checks: {junk-fiel: {level: block}, bytecode-file: {level: block}, x: {level: block}}\n`;
    expect(parsePolicy(text).ok).toBe(true);
    expect(parsePolicy(text, ['bytecode-file', 'junk-file'])).toEqual({
      ok: false,
      reasons: [
        'line 5, column 10: no check has the id "junk-fiel"; did you mean "junk-file"?',
        'line 5, column 68: no check has the id "x"; docs/checks has a page for each',
      ],
    });
    expect(parsePolicy(`${shortest}checks: {x: {level: block}}\nstamp: on\n`, ['junk-file'])).toEqual({
      ok: false,
      reasons: [
        'line 5, column 10: no check has the id "x"; docs/checks has a page for each',
        'line 6, column 8: expected "require", "warn" or "off", got "on"',
      ],
    });
  });

  test('reads 256 KiB and not one byte more', () => {
    const filled = (bytes: number) => `${shortest}#${'é'.repeat((bytes - shortest.length - 2) / 2)}\n`;
    const most = 256 * 1024;
    const odd = shortest.length % 2;
    expect(parsePolicy(filled(most - odd)).ok).toBe(true);
    expect(parsePolicy(filled(most + 2 - odd))).toEqual({
      ok: false,
      reasons: [`the policy has ${most + 2 - odd} bytes; at most ${most} are read`],
    });
  });

  test('stays quick on rows that stand for millions', () => {
    const row = `- "${'{a,b,c,d,e,f,g,h,i,j}'.repeat(4)}-x"\n`;
    const start = performance.now();
    const parsed = parsePolicy(shortest.replace('{}', `{wheels: [${'"{aa,ab}-x",'.repeat(900)}]}`));
    expect(parsed.ok).toBe(false);
    expect(
      parsePolicy(shortest.replace('distributions: {}', `distributions:\n  wheels:\n${`    ${row}`.repeat(300)}`)).ok,
    ).toBe(false);
    expect(performance.now() - start).toBeLessThan(10_000);
    expect(parsed.ok ? 0 : parsed.reasons.length).toBeLessThanOrEqual(51);
  });
});
