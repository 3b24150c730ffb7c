import { judgeTarNames } from './judge-tar-names.js';
import { openGzip } from './open-gzip.js';
import { problemList } from './problem-list.js';
import { walkTar } from './walk-tar.js';
/**
 * Reads the gzipped tar of an sdist: one gzip member, ustar or pax headers, and nothing on which two readers could
 * disagree.
 *
 * @param bytes the whole file. Total: any bytes give facts, never a throw.
 * @see https://packaging.python.org/en/latest/specifications/source-distribution-format/
 */
export function readTarGz(bytes) {
    const { report, all } = problemList();
    const tar = openGzip(bytes, report);
    if (tar === undefined)
        return { entries: [], problems: all(), tar: new Uint8Array() };
    const entries = walkTar(tar, report);
    judgeTarNames(entries, tar, report);
    return { entries, problems: all(), tar };
}
