import { describe, expect, test } from 'vitest';
import { parseTagPattern, tagOfVersion, versionOfTag } from '../../src/model/tag-pattern.ts';

describe('parseTagPattern', () => {
  test.for(['v{version}', '{version}', 'release/{version}', 'numpy-{version}-final'])('reads %s', (pattern) => {
    expect(parseTagPattern(pattern)).toEqual({ ok: true, value: pattern });
  });

  test.for([
    { pattern: 'v1.0', reason: '"v1.0" needs {version} once: it is where the version stands' },
    {
      pattern: '{version}{version}',
      reason: '"{version}{version}" needs {version} once: it is where the version stands',
    },
    { pattern: 'v {version}', reason: '"v {version}" may have A-Z a-z 0-9 . _ / + @ - around {version}' },
    { pattern: 'v*{version}', reason: '"v*{version}" may have A-Z a-z 0-9 . _ / + @ - around {version}' },
    { pattern: '-{version}', reason: '"-{version}" is no name that git takes' },
    { pattern: '../{version}', reason: '"../{version}" is no name that git takes' },
    { pattern: '{version}.lock', reason: '"{version}.lock" is no name that git takes' },
    { pattern: '{version}/', reason: '"{version}/" is no name that git takes' },
    { pattern: `{version}${'a'.repeat(200)}`, reason: `"{version}${'a'.repeat(191)}" is longer than 200 characters` },
  ])('refuses $pattern', ({ pattern, reason }) => {
    expect(parseTagPattern(pattern)).toEqual({ ok: false, reasons: [reason] });
  });
});

describe('versionOfTag', () => {
  test.for([
    { pattern: 'v{version}', tag: 'v2.5.5', version: '2.5.5' },
    { pattern: 'v{version}', tag: 'v2.5.5-RC1', version: '2.5.5rc1' },
    { pattern: '{version}', tag: '1.0', version: '1.0' },
    { pattern: 'demo-{version}-final', tag: 'demo-1.0-final', version: '1.0' },
  ])('takes $version out of $tag', ({ pattern, tag, version }) => {
    expect(versionOfTag(pattern, tag)).toEqual({ ok: true, value: version });
  });

  test.for([
    { pattern: 'v{version}', tag: '2.5.5', reason: 'tag "2.5.5" is not of the form v{version}' },
    { pattern: 'v{version}', tag: 'v', reason: 'tag "v" is not of the form v{version}' },
    { pattern: 'v{version}', tag: 'V1.0', reason: 'tag "V1.0" is not of the form v{version}' },
    { pattern: 'aXa{version}aXa', tag: 'aXaXa', reason: 'tag "aXaXa" is not of the form aXa{version}aXa' },
    { pattern: 'v{version}', tag: 'vv1.0', reason: 'tag "vv1.0" has a v too many for the form v{version}' },
    { pattern: '{version}', tag: 'v1.0', reason: 'tag "v1.0" has a v too many for the form {version}' },
    { pattern: 'v{version}', tag: 'v1.0 ', reason: 'tag "v1.0 ": "1.0 " is not a version that PEP 440 knows' },
    { pattern: 'v{version}', tag: 'vmain', reason: 'tag "vmain": "main" is not a version that PEP 440 knows' },
  ])('refuses $tag', ({ pattern, tag, reason }) => {
    expect(versionOfTag(pattern, tag)).toEqual({ ok: false, reasons: [reason] });
  });
});

describe('tagOfVersion', () => {
  test.for(['v{version}', 'a/{version}/b'])('is what versionOfTag reads, for %s', (pattern) => {
    for (const version of ['1.0', '1!2.0rc1.post2.dev3']) {
      expect(versionOfTag(pattern, tagOfVersion(pattern, version))).toEqual({ ok: true, value: version });
    }
  });

  test('reads nothing into the version', () => {
    expect(tagOfVersion('v{version}', '$&')).toBe('v$&');
  });
});
