import { bad, good } from '../model/parsed.js';
import { metadataFields } from './metadata-fields.js';
import { parseHeaders } from './parse-headers.js';
/** Bytes. The largest real one has 109 kB, nearly all of it the description. */
const maxMetadataBytes = 4 * 1024 * 1024;
/**
 * Reads core metadata as `packaging` does. What the fields say is for the checks to judge.
 *
 * @returns the reasons when it cannot be read as one thing only.
 * @see https://packaging.python.org/en/latest/specifications/core-metadata/
 */
export function parseMetadata(bytes) {
    const headers = parseHeaders(bytes, maxMetadataBytes);
    if (!headers.ok)
        return headers;
    const fields = headers.value.fields.map(({ name, value }) => ({
        name: metadataFields.get(name.toLowerCase())?.name ?? name,
        value,
    }));
    const described = fields.find(({ name }) => name === 'Description')?.value;
    const { body } = headers.value;
    if (described !== undefined && body.trim() !== '')
        return bad('it has a Description field and a body as well');
    return good({ fields, description: described ?? body });
}
/** Value of a field that stands once; `undefined` when it is not there. */
export const fieldOf = ({ fields }, name) => fields.find((field) => field.name === name)?.value;
/** Values of a field that may stand more than once. */
export const fieldsOf = ({ fields }, name) => fields.flatMap((field) => (field.name === name ? [field.value] : []));
