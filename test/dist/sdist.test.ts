import { describe, expect, test } from 'vitest';
import { readSdist } from '../../src/dist/sdist.ts';
import { sha256Of } from '../../src/model/digest.ts';
import { anSdist, sdistFile } from '../support/an-sdist.ts';

describe('readSdist', () => {
  test('takes an sdist apart', () => {
    const bytes = anSdist();
    const { members, metadata, name, ...facts } = readSdist(sdistFile, bytes);
    expect(facts).toEqual({
      kind: 'sdist',
      file: sdistFile,
      sha256: sha256Of(bytes),
      size: bytes.length,
      problems: [],
      entryCount: 4,
      tops: ['demo-1.0'],
      top: 'demo-1.0',
      revisions: [],
    });
    expect(members[3]).toEqual({ path: 'demo-1.0/demo.py', size: 6, sha256: sha256Of('x = 1\n') });
    expect([members.length, metadata?.path, metadata?.content.ok, name.ok]).toEqual([
      4,
      'demo-1.0/PKG-INFO',
      true,
      true,
    ]);
  });

  test('takes the folder that the name calls for, or the only one', () => {
    const beside = anSdist({ files: { 'other/x': '' } });
    expect(readSdist(sdistFile, beside).top).toBe('demo-1.0');
    expect(readSdist('other-2.0.tar.gz', anSdist()).top).toBe('demo-1.0');
    expect(readSdist('other-2.0.tar.gz', beside).top).toBe(undefined);
  });

  test('does not take a link for PKG-INFO', () => {
    const linked = anSdist({
      parts: (parts) =>
        parts.map((part) =>
          part.path.endsWith('PKG-INFO') ? { path: part.path, type: '2', target: 'LICENSE' } : part,
        ),
    });
    expect(readSdist(sdistFile, linked).metadata).toBe(undefined);
  });

  test('gives facts of what is no archive', () => {
    const { entryCount, members, tops, metadata } = readSdist(sdistFile, Buffer.from('hello'));
    expect([entryCount, members, tops, metadata]).toEqual([0, [], [], undefined]);
  });
});
