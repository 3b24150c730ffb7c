import { expect, test } from 'vitest';
import { parseBuildInfo } from '../../src/model/parse-build-info.ts';
import { digestOf } from './documents.ts';

const sha256 = digestOf('x');

test('reads any spelling and order, with the line ends and mark of Windows', () => {
  const text = JSON.stringify(
    { requirements: [{ uri: 'pkg:pypi/b@1' }, { sha256, uri: 'pkg:pypi/a@1' }], image: { uri: 'pkg:oci/x', sha256 } },
    null,
    3,
  );
  const value = {
    image: { uri: 'pkg:oci/x', sha256 },
    requirements: [{ uri: 'pkg:pypi/a@1', sha256 }, { uri: 'pkg:pypi/b@1' }],
    libraries: [],
  };
  expect(parseBuildInfo(text)).toEqual({ ok: true, value });
  expect(parseBuildInfo(`\uFEFF${text.replaceAll('\n', '\r\n')}`)).toEqual({ ok: true, value });
  expect(parseBuildInfo('{}')).toEqual({ ok: true, value: { requirements: [], libraries: [] } });
});

test.each([
  ['no JSON', 'image: x', 'it is not JSON'],
  ['a member that is not known', '{"images": []}', 'images'],
  ['an input without a URI', '{"libraries": [{}]}', 'libraries[0].uri'],
  ['a URI with a space', '{"image": {"uri": "a b"}}', 'image.uri'],
  ['a short digest', '{"image": {"uri": "a", "sha256": "ab"}}', '64 lower-case hex digits'],
  ['one input twice', '{"libraries": [{"uri": "a"}, {"uri": "a"}]}', 'libraries[1]'],
])('refuses %s, and says where', (_, text, reason) => {
  expect(parseBuildInfo(text)).toEqual({ ok: false, reasons: [expect.stringContaining(reason)] });
});
