import { elementsOf, type Members, membersOf } from './json-members.ts';

/** Members of a log entry. sigstore-python refuses an entry that has others, and so does PyPI with it. */
const known = [
  'logIndex',
  'logId',
  'kindVersion',
  'integratedTime',
  'inclusionPromise',
  'inclusionProof',
  'canonicalizedBody',
];

/**
 * Whether a log entry is of the one form that PyPI takes: kind `dsse` 0.0.1 of Rekor v1, with promise, proof and
 * checkpoint. 64-bit integers are text of digits, also a 0, which some writers leave out; bytes are base64.
 *
 * @returns the reasons against it. Nothing is verified here.
 */
export function judgeLogEntry(entry: Members): readonly string[] {
  const { kind, version } = membersOf(entry.kindVersion);
  const proof = membersOf(entry.inclusionProof);
  const parts: readonly (readonly [string, boolean])[] = [
    ['kindVersion', kind === 'dsse' && version === '0.0.1'],
    ['logIndex', isCount(entry.logIndex)],
    ['logId', isBase64(membersOf(entry.logId).keyId)],
    ['integratedTime', isCount(entry.integratedTime)],
    ['inclusionPromise', isBase64(membersOf(entry.inclusionPromise).signedEntryTimestamp)],
    ['inclusionProof.logIndex', isCount(proof.logIndex)],
    ['inclusionProof.treeSize', isCount(proof.treeSize)],
    ['inclusionProof.rootHash', isBase64(proof.rootHash)],
    ['inclusionProof.hashes', elementsOf(proof.hashes).every(isBase64)],
    ['inclusionProof.checkpoint', typeof membersOf(proof.checkpoint).envelope === 'string'],
    ['canonicalizedBody', isBase64(entry.canonicalizedBody)],
  ];
  const strange = Object.keys(entry).filter((member) => !known.includes(member));
  return [
    ...parts.flatMap(([part, fits]) => (fits ? [] : [`the log entry’s ${part} is not what PyPI takes`])),
    ...strange.map((member) => `the log entry has a strange member ${JSON.stringify(member.slice(0, 60))}`),
  ];
}

const isCount = (value: unknown): boolean => typeof value === 'string' && /^(?:0|[1-9]\d{0,18})$/.test(value);

const isBase64 = (value: unknown): boolean =>
  typeof value === 'string' && value !== '' && Buffer.from(value, 'base64').toString('base64') === value;
