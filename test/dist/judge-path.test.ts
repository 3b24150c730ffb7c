import { describe, expect, test } from 'vitest';
import { judgePath } from '../../src/dist/judge-path.ts';

const kindsOf = (path: string): readonly string[] => {
  const kinds: string[] = [];
  judgePath(path, (kind) => kinds.push(kind));
  return kinds;
};

describe('judgePath', () => {
  test.for([
    'demo/__init__.py',
    'demo/',
    'demo.libs/libz-0123abcd.so.1.3',
    'demo-1.0.data/scripts/run me',
    'conf/console.py',
    'auxiliary/nulls.txt',
    '.hidden/..file/a..b',
    'straße/数.py',
    `${'a'.repeat(255)}/x`,
  ])('lets %j through', (path) => {
    expect(kindsOf(path)).toEqual([]);
  });

  test.for([
    { path: '', kinds: ['path-empty'] },
    { path: '/', kinds: ['path-empty'] },
    { path: '../evil.py', kinds: ['path-traversal'] },
    { path: 'a/../b', kinds: ['path-traversal'] },
    { path: 'a/..', kinds: ['path-traversal'] },
    { path: '/etc/passwd', kinds: ['path-absolute'] },
    { path: '//host/share', kinds: ['path-absolute', 'path-not-canonical'] },
    { path: 'C:/Windows/x', kinds: ['path-absolute', 'path-not-portable'] },
    { path: 'c:x', kinds: ['path-absolute', 'path-not-portable'] },
    { path: 'a//b', kinds: ['path-not-canonical'] },
    { path: 'a/./b', kinds: ['path-not-canonical'] },
    { path: './a', kinds: ['path-not-canonical'] },
    { path: 'a//', kinds: ['path-not-canonical'] },
    { path: 'a\\b', kinds: ['path-backslash'] },
    { path: '..\\evil.py', kinds: ['path-backslash', 'path-traversal'] },
    { path: 'a/..\\..\\b', kinds: ['path-backslash', 'path-traversal'] },
    { path: 'a.txt:stream', kinds: ['path-not-portable'] },
    { path: 'what?.txt', kinds: ['path-not-portable'] },
    { path: 'a|b', kinds: ['path-not-portable'] },
    { path: 'NUL', kinds: ['path-not-portable'] },
    { path: 'a/com1.txt', kinds: ['path-not-portable'] },
    { path: 'a/COM².py', kinds: ['path-not-portable'] },
    { path: 'lpt9.tar.gz', kinds: ['path-not-portable'] },
    { path: 'a/conin$', kinds: ['path-not-portable'] },
    { path: 'a./b', kinds: ['path-not-portable'] },
    { path: 'a /b', kinds: ['path-not-portable'] },
    { path: 'a'.repeat(256), kinds: ['path-too-long'] },
    { path: 'é'.repeat(128), kinds: ['path-too-long'] },
    { path: 'a/'.repeat(2_100), kinds: ['path-too-long'] },
    { path: 'a\nb', kinds: ['name-control'] },
    { path: 'a\0b', kinds: ['name-control'] },
    { path: 'a\u007fb', kinds: ['name-control'] },
    { path: 'a\u0085b', kinds: ['name-control'] },
    { path: 'a\u2028b', kinds: ['name-control'] },
    { path: 'a\u202egpj.exe', kinds: ['name-bidi'] },
    { path: 'a\u200fb', kinds: ['name-bidi'] },
    { path: 'a\u200bb', kinds: ['name-invisible'] },
    { path: '\ufeffa', kinds: ['name-invisible'] },
    { path: 'c\u043ere.py', kinds: ['name-confusable'] },
    { path: 'e\u0301', kinds: ['name-unicode-collision'] },
  ])('finds $kinds in $path', ({ path, kinds }) => {
    expect(kindsOf(path)).toEqual(kinds);
  });
});
