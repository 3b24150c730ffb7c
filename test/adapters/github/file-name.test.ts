import { expect, test } from 'vitest';
import { fileNameIn, isFileName } from '../../../src/adapters/github/file-name.ts';

test.each([
  { header: 'attachment; filename="one-1.0-py3-none-any.whl"', is: 'one-1.0-py3-none-any.whl' },
  { header: 'attachment; filename=one.tar.gz', is: 'one.tar.gz' },
  { header: 'attachment; filename="short"; filename*=UTF-8\'\'long%20name.whl', is: 'long name.whl' },
  { header: 'attachment; filename*=utf-8\'en\'n%C3%A4me; filename="name"', is: 'näme' },
  { header: 'attachment; FileName = "a\\"b"', is: undefined },
  { header: 'attachment; filename="a;filename=b"', is: 'a;filename=b' },
  { header: 'attachment; filename*=UTF-8\'\'%E0%A4%A; filename="one"', is: 'one' },
  { header: 'attachment; filename*=ISO-8859-1\'\'x; filename="one"', is: 'one' },
  { header: 'attachment; filename="../../etc/passwd"', is: 'passwd' },
  { header: "attachment; filename*=UTF-8''..%2F..%2Fetc%2Fcron", is: 'cron' },
  { header: 'attachment; filename="C:\\\\temp\\\\x.whl"', is: 'x.whl' },
  { header: 'attachment; filename=".."', is: undefined },
  { header: 'attachment; filename="a/"', is: undefined },
  { header: "attachment; filename*=UTF-8''a%00b", is: undefined },
  { header: "attachment; filename*=UTF-8''a%0Ab", is: undefined },
  { header: "attachment; filename*=UTF-8''a%E2%80%AEb", is: undefined },
  { header: `attachment; filename="${'x'.repeat(256)}"`, is: undefined },
  { header: 'attachment', is: undefined },
  { header: '', is: undefined },
  { header: null, is: undefined },
])('finds $is in $header', ({ header, is }) => {
  expect(fileNameIn(header)).toBe(is);
});

test.each(['.', '..', '...', 'a/b', 'a\\b', 'a:b', 'a\nb', 'a"b', 'a*', '<a>', 'a|b', 'a?', ''])(
  '%j is no file name',
  (name) => {
    expect(isFileName(name)).toBe(false);
  },
);
