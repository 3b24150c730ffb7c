import { sha256Of } from '../model/digest.js';
import { parseDistributionName } from '../model/file-name.js';
import { parseMetadata } from './parse-metadata.js';
import { readTarGz } from './read-tar-gz.js';
/** @param file base name. @param bytes the whole file. Total: any bytes give facts, never a throw. */
export function readSdist(file, bytes) {
    const archive = readTarGz(bytes);
    const { entries, problems } = archive;
    const tops = [...new Set(entries.map(({ path }) => path.split('/', 1)[0] ?? ''))];
    const expected = file.replace(/\.tar\.gz$/, '');
    const top = tops.includes(expected) ? expected : tops.length === 1 ? tops[0] : undefined;
    const pkgInfo = entries.find(({ path, type }) => type === 'file' && path === `${top}/PKG-INFO`);
    return {
        kind: 'sdist',
        file,
        name: parseDistributionName(file),
        sha256: sha256Of(bytes),
        size: bytes.length,
        problems,
        entryCount: entries.length,
        members: entries
            .filter(({ type }) => type !== 'directory')
            .map((entry) => ({ path: entry.path, size: entry.size, sha256: sha256Of(contentOf(archive, entry)) })),
        tops,
        top,
        metadata: pkgInfo && { path: pkgInfo.path, content: parseMetadata(contentOf(archive, pkgInfo)) },
    };
}
const contentOf = ({ tar }, { dataAt, size }) => tar.subarray(dataAt, dataAt + size);
