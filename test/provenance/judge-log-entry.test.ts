import { describe, expect, test } from 'vitest';
import { judgeLogEntry } from '../../src/provenance/judge-log-entry.ts';
import { anEntry, aProof } from './a-bundle.ts';

describe(judgeLogEntry, () => {
  test('has nothing against an entry of the form that PyPI takes', () => {
    expect(judgeLogEntry(anEntry())).toEqual([]);
    expect(judgeLogEntry(anEntry({ logIndex: '0', inclusionProof: aProof({ hashes: [] }) }))).toEqual([]);
  });

  test.for<{ part: string; is: string; entry: Readonly<Record<string, unknown>> }>([
    { part: 'kindVersion', is: 'intoto', entry: anEntry({ kindVersion: { kind: 'intoto', version: '0.0.2' } }) },
    { part: 'kindVersion', is: 'of Rekor v2', entry: anEntry({ kindVersion: { kind: 'dsse', version: '0.0.2' } }) },
    { part: 'logIndex', is: 'a number', entry: anEntry({ logIndex: 25_580 }) },
    { part: 'logIndex', is: 'negative', entry: anEntry({ logIndex: '-1' }) },
    { part: 'logId', is: 'missing', entry: anEntry({ logId: undefined }) },
    { part: 'integratedTime', is: 'a number', entry: anEntry({ integratedTime: 1 }) },
    { part: 'inclusionPromise', is: 'missing', entry: anEntry({ inclusionPromise: undefined }) },
    {
      part: 'inclusionProof.logIndex',
      is: 'left out, as a 0 is',
      entry: anEntry({ inclusionProof: aProof({ logIndex: undefined }) }),
    },
    { part: 'inclusionProof.treeSize', is: 'a number', entry: anEntry({ inclusionProof: aProof({ treeSize: 2 }) }) },
    { part: 'inclusionProof.rootHash', is: 'hex', entry: anEntry({ inclusionProof: aProof({ rootHash: 'abc' }) }) },
    { part: 'inclusionProof.hashes', is: 'of numbers', entry: anEntry({ inclusionProof: aProof({ hashes: [1] }) }) },
    {
      part: 'inclusionProof.checkpoint',
      is: 'missing',
      entry: anEntry({ inclusionProof: aProof({ checkpoint: {} }) }),
    },
    { part: 'canonicalizedBody', is: 'not in canonical base64', entry: anEntry({ canonicalizedBody: 'Ym9keR==' }) },
  ])('refuses an entry whose $part is $is', ({ part, entry }) => {
    expect(judgeLogEntry(entry)).toEqual([`the log entry’s ${part} is not what PyPI takes`]);
  });

  test('refuses a member that PyPI does not know', () => {
    expect(judgeLogEntry(anEntry({ note: 1 }))).toEqual(['the log entry has a strange member "note"']);
  });

  test('says everything about an entry that is none', () => {
    expect(judgeLogEntry({})).toHaveLength(10);
  });
});
