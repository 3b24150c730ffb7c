import type { MetadataField } from '../model/distribution.ts';
import { bad, good, type Parsed } from '../model/parsed.ts';
import { metadataFields } from './metadata-fields.ts';
import { parseHeaders } from './parse-headers.ts';

/** METADATA of a wheel, or PKG-INFO of an sdist. */
export interface Metadata {
  /** In file order, names in their canonical case; an unknown name as written. */
  readonly fields: readonly MetadataField[];
  /** The body; without one the Description field. */
  readonly description: string;
}

/** Bytes. The largest real one has 109 kB, nearly all of it the description. */
const maxMetadataBytes = 4 * 1024 * 1024;

/**
 * Reads core metadata as `packaging` does. What the fields say is for the checks to judge.
 *
 * @returns the reasons when it cannot be read as one thing only.
 * @see https://packaging.python.org/en/latest/specifications/core-metadata/
 */
export function parseMetadata(bytes: Uint8Array): Parsed<Metadata> {
  const headers = parseHeaders(bytes, maxMetadataBytes);
  if (!headers.ok) return headers;
  const fields = headers.value.fields.map(({ name, value }) => ({
    name: metadataFields.get(name.toLowerCase())?.name ?? name,
    value,
  }));
  const described = fields.find(({ name }) => name === 'Description')?.value;
  const { body } = headers.value;
  if (described !== undefined && body.trim() !== '') return bad('it has a Description field and a body as well');
  return good({ fields, description: described ?? body });
}

/** Value of a field that stands once; `undefined` when it is not there. */
export const fieldOf = ({ fields }: Metadata, name: string): string | undefined =>
  fields.find((field) => field.name === name)?.value;

/** Values of a field that may stand more than once. */
export const fieldsOf = ({ fields }: Metadata, name: string): readonly string[] =>
  fields.flatMap((field) => (field.name === name ? [field.value] : []));
