import { good } from '../model/parsed.js';
import { parseHeaders } from './parse-headers.js';
/** Bytes. A real one has a few hundred. */
const maxWheelFileBytes = 256 * 1024;
const singleFields = ['wheel-version', 'root-is-purelib', 'build'];
/** @see https://packaging.python.org/en/latest/specifications/binary-distribution-format/#file-contents */
export function parseWheelFile(bytes) {
    const headers = parseHeaders(bytes, maxWheelFileBytes);
    if (!headers.ok)
        return headers;
    const values = (wanted) => headers.value.fields.flatMap(({ name, value }) => (name.toLowerCase() === wanted ? [value.trim()] : []));
    return good({
        wheelVersion: values('wheel-version')[0] ?? '',
        rootIsPurelib: values('root-is-purelib')[0] ?? '',
        build: values('build')[0],
        tags: values('tag'),
        repeated: singleFields.filter((name) => values(name).length > 1),
    });
}
