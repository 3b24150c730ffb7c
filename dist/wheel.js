import { sha256Of } from '../model/digest.js';
import { parseDistributionName } from '../model/file-name.js';
import { bad } from '../model/parsed.js';
import { inflateEntry, packedBytes } from './inflate-entry.js';
import { parseMetadata } from './parse-metadata.js';
import { parseRecord } from './parse-record.js';
import { parseSbom } from './parse-sbom.js';
import { parseWheelFile } from './parse-wheel-file.js';
import { problemList } from './problem-list.js';
import { readZip } from './read-zip.js';
/** Streams remembered; the largest release surveyed has 4,473 distinct ones. */
const maxKnownStreams = 100_000;
/** The directory that a wheel of this name must have, spelled as PyPI looks for it. */
export const distInfoOf = (file) => `${file.split('-').slice(0, 2).join('-')}.dist-info`;
/**
 * Takes a wheel apart: every entry is inflated and hashed once, and only the documents are kept.
 *
 * @param file base name. @param bytes the whole file. Total: any bytes give facts, never a throw.
 * @param known shared by the wheels of one release; it only saves time.
 */
export function readWheel(file, bytes, known = new Map()) {
    const zip = readZip(bytes);
    const tops = zip.entries.flatMap(({ path }) => /^[^/]+\.dist-info(?=\/)/.exec(path)?.[0] ?? []);
    const distInfos = [...new Set(tops)];
    const expected = distInfoOf(file);
    const distInfo = distInfos.includes(expected) ? expected : distInfos.length === 1 ? distInfos[0] : undefined;
    const { members, documents, problems } = readMembers(bytes, zip, distInfo, known);
    const partAt = (name, parse) => {
        const path = `${distInfo}/${name}`;
        const content = documents.get(path);
        return content && { path, content: content.ok ? parse(content.value) : content };
    };
    const sboms = members.filter(({ path }) => distInfo !== undefined && path.startsWith(`${distInfo}/sboms/`));
    return {
        kind: 'wheel',
        file,
        name: parseDistributionName(file),
        sha256: sha256Of(bytes),
        size: bytes.length,
        problems: [...zip.problems, ...problems],
        entryCount: zip.entries.length,
        members,
        distInfo,
        distInfos,
        metadata: partAt('METADATA', parseMetadata),
        wheelFile: partAt('WHEEL', parseWheelFile),
        record: partAt('RECORD', parseRecord),
        sboms: sboms.map(({ path, sha256 }) => {
            const content = documents.get(path) ?? bad('it could not be read');
            return { path, sha256, content: content.ok ? parseSbom(content.value) : content };
        }),
    };
}
function readMembers(bytes, zip, distInfo, known) {
    const { report, all } = problemList();
    const documents = new Map();
    const bomb = zip.problems.some(({ kind }) => kind === 'inflation-bomb');
    const names = new Set(['METADATA', 'WHEEL', 'RECORD'].map((name) => `${distInfo}/${name}`));
    const isDocument = (path) => names.has(path) || path.startsWith(`${distInfo}/sboms/`);
    const readMember = (entry) => {
        const { path, size, method } = entry;
        const key = streamKey(bytes, entry);
        const before = known.get(key);
        if (before !== undefined && !isDocument(path))
            return { path, size, sha256: before };
        const content = bomb ? bad('the archive would inflate beyond reason') : inflateEntry(bytes, entry);
        if (isDocument(path))
            documents.set(path, content);
        if (!content.ok) {
            // What cannot be read at all has been told by the reader of the headers.
            if (!bomb && (method === 0 || method === 8))
                report('zip-corrupt-entry', path, content.reasons.join('; '));
            return { path, size, sha256: undefined };
        }
        const sha256 = sha256Of(content.value);
        if (known.size < maxKnownStreams)
            known.set(key, sha256);
        return { path, size, sha256 };
    };
    const members = zip.entries.filter(({ type }) => type !== 'directory').map(readMember);
    return { members, documents, problems: all() };
}
function streamKey(bytes, entry) {
    const { method, crc32, size } = entry;
    return `${method} ${crc32} ${size} ${sha256Of(packedBytes(bytes, entry))}`;
}
