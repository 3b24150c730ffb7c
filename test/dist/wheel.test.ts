import { describe, expect, test } from 'vitest';
import { readNative } from '../../src/dist/native/read-native.ts';
import { parseSbom } from '../../src/dist/parse-sbom.ts';
import { makeStreamMemory, sharedStreams } from '../../src/dist/shared-streams.ts';
import { distInfoOf, readWheel } from '../../src/dist/wheel.ts';
import { sha256Of } from '../../src/model/digest.ts';
import { aWheel, corePath, distInfo, libraryPath, sbomText, wheelFile } from '../support/a-wheel.ts';
import { elfBytes } from '../support/elf-bytes.ts';

const problemsOf = (bytes: Uint8Array) =>
  readWheel(wheelFile, bytes).problems.map(({ kind, where }) => `${kind} ${where}`);

describe('readWheel', () => {
  test('takes a wheel apart', () => {
    const bytes = aWheel();
    const {
      members,
      headersAt,
      metadata,
      wheelFile: wheel,
      record,
      name,
      natives,
      ...facts
    } = readWheel(wheelFile, bytes);
    expect(facts).toEqual({
      kind: 'wheel',
      file: wheelFile,
      sha256: sha256Of(bytes),
      size: bytes.length,
      problems: [],
      entryCount: 9,
      distInfo,
      distInfos: [distInfo],
      contents: {
        entryPoints: undefined,
        topLevel: undefined,
        pathFiles: [],
        scripts: [],
        undecodableLicenses: [],
        privateKeys: [],
      },
      revisions: [],
      sboms: [
        {
          path: `${distInfo}/sboms/demo.cdx.json`,
          sha256: sha256Of(sbomText),
          content: parseSbom(Buffer.from(sbomText)),
        },
      ],
    });
    const sbom = { path: `${distInfo}/sboms/demo.cdx.json`, size: sbomText.length, sha256: sha256Of(sbomText) };
    expect([members.length, members[7], headersAt?.get(corePath)]).toEqual([9, sbom, bytes.indexOf(corePath) - 30]);
    expect(natives.map(({ path, content }) => [path, content.ok])).toEqual([
      [corePath, true],
      [libraryPath, true],
    ]);
    expect([name.ok, metadata?.content.ok, wheel?.content.ok, record?.content.ok]).toEqual([true, true, true, true]);
    expect([metadata?.path, wheel?.path, record?.path]).toEqual(
      ['METADATA', 'WHEEL', 'RECORD'].map((document) => `${distInfo}/${document}`),
    );
  });

  test('gives the digest of every entry', () => {
    const content = Object.fromEntries(['a', 'b/c', 'd'].map((path) => [path, `content of ${path}`]));
    const { members } = readWheel(wheelFile, aWheel({ files: content }));
    const found = members.filter(({ path }) => path in content);
    expect(found).toEqual(
      Object.entries(content).map(([path, text]) => ({ path, size: text.length, sha256: sha256Of(text) })),
    );
  });

  test('gives the same facts when it knows the streams already', () => {
    const known = sharedStreams(makeStreamMemory());
    const first = readWheel(wheelFile, aWheel(), known);
    const answers: string[] = [];
    const watched: typeof known = {
      ask: (...question) => {
        const answer = known.ask(...question);
        answers.push(answer.is);
        return answer;
      },
    };
    expect(readWheel(wheelFile, aWheel(), watched)).toEqual(first);
    expect(first).toEqual(readWheel(wheelFile, aWheel()));
    expect(new Set(answers)).toEqual(new Set(['known']));
  });

  test('tells of a private key in every wheel that has it, whatever streams it knows', () => {
    const known = sharedStreams(makeStreamMemory());
    const bytes = aWheel({ files: { 'demo/a.txt': '-----BEGIN PRIVATE KEY-----\nMIIB' } });
    const keys = [1, 2].map(() => readWheel(wheelFile, bytes, known).contents.privateKeys);
    expect(keys).toEqual([['demo/a.txt'], ['demo/a.txt']]);
  });

  test('does not take a stream for known whose bytes are others', () => {
    const known = sharedStreams(makeStreamMemory());
    readWheel(wheelFile, aWheel(), known);
    const bytes = aWheel({ changed: { 'demo/__init__.py': 'from ._core import y\n' } });
    expect(readWheel(wheelFile, bytes, known)).toEqual(readWheel(wheelFile, bytes));
  });

  test('finds no documents where there is no dist-info, or more than one of other names', () => {
    const odd = { 'a-1.dist-info/METADATA': '', 'b-1.dist-info/METADATA': '' };
    const {
      distInfos,
      metadata,
      record,
      wheelFile: wheel,
      sboms,
    } = readWheel('other-2.0-py3-none-any.whl', aWheel({ files: odd }));
    expect([distInfos.length, metadata, record, wheel, sboms]).toEqual([3, undefined, undefined, undefined, []]);
  });

  test('reads every native file, by what it is and not by its name', () => {
    const native = elfBytes({ soname: 'hidden' });
    const files = { [corePath]: 'no library', 'demo/data.txt': native, 'demo/broken.so': native.subarray(0, 40) };
    expect(readWheel(wheelFile, aWheel({ files })).natives).toEqual([
      { path: libraryPath, content: readNative(elfBytes({ soname: 'libz-0123abcd.so.1' })) },
      { path: 'demo/data.txt', content: readNative(native) },
      { path: 'demo/broken.so', content: { ok: false, reasons: ['it ends too early, or points beyond its end'] } },
    ]);
  });

  test('reads no more native files than it says', () => {
    const files = Object.fromEntries(
      Array.from({ length: 5_010 }, (_, at) => [`demo/${at}.so`, elfBytes({ bare: true })]),
    );
    const { natives } = readWheel(
      wheelFile,
      aWheel({ files: { ...files, [corePath]: undefined, [libraryPath]: undefined } }),
    );
    const unread = natives.filter(({ content }) => !content.ok);
    expect([natives.length, unread.length]).toEqual([5_010, 10]);
    expect(unread[0]?.content).toEqual({ ok: false, reasons: ['only 5000 native files are read'] });
  });

  test('takes the only dist-info there is', () => {
    expect(readWheel('other-2.0-py3-none-any.whl', aWheel()).distInfo).toBe(distInfo);
  });

  test('knows which directory a file name calls for', () => {
    expect(distInfoOf(wheelFile)).toBe(distInfo);
  });

  test('tells an entry that cannot be inflated, and gives no digest of it', () => {
    const bytes = aWheel({
      parts: (parts) => parts.map((part, at) => (at === 0 ? { ...part, both: { crc: 1 } } : part)),
    });
    const { members, problems } = readWheel(wheelFile, bytes);
    expect(problems).toEqual([
      { kind: 'zip-corrupt-entry', where: 'demo/__init__.py', what: 'its CRC is not what its header says' },
    ]);
    expect(members[0]).toEqual({ path: 'demo/__init__.py', size: 21, sha256: undefined });
  });

  test('says that a document cannot be read', () => {
    const broken = (path: string) =>
      aWheel({ parts: (parts) => parts.map((part) => (part.path === path ? { ...part, both: { crc: 1 } } : part)) });
    const path = `${distInfo}/METADATA`;
    expect(readWheel(wheelFile, broken(path)).metadata).toEqual({
      path,
      content: { ok: false, reasons: ['its CRC is not what its header says'] },
    });
    const sbom = `${distInfo}/sboms/demo.cdx.json`;
    expect(readWheel(wheelFile, broken(sbom)).sboms[0]?.content.ok).toBe(false);
  });

  test('does not inflate a bomb', () => {
    const bytes = aWheel({
      parts: (parts) => parts.map((part, at) => (at === 1 ? { ...part, both: { size: 0x7fffffff } } : part)),
    });
    expect(problemsOf(bytes)).toEqual(['inflation-bomb archive']);
    expect(readWheel(wheelFile, bytes).members.every(({ sha256 }) => sha256 === undefined)).toBe(true);
  });

  test('does not tell twice what the headers say already', () => {
    const bytes = aWheel({ parts: (parts) => parts.map((part, at) => (at === 0 ? { ...part, method: 93 } : part)) });
    expect(problemsOf(bytes)).toEqual(['zip-unsupported-method demo/__init__.py']);
  });
});
