import { METADATA_FIELDS } from './metadata-fields.ts';
import type { Form } from './multipart.ts';
import { repr } from './python-repr.ts';
import { refuse } from './refusal.ts';

/** The fields of an upload by exact name. Unknown names are gone; empty ones and `UNKNOWN` count as absent. */
export interface Fields {
  /** First value of a field; empty when absent. */
  one: (name: string) => string;
  /** Every value of a field. */
  many: (name: string) => readonly string[];
  /** Names of the core metadata fields that are present. */
  readonly names: readonly string[];
  /** Text of the `attestations` field; undefined when absent. Sent twice: the last wins. */
  readonly attestations: string | undefined;
}

/** Fields that are about the file and not about its metadata. */
const FILE_FIELDS = ['filetype', 'pyversion', 'comment', 'md5_digest', 'sha256_digest', 'blake2_256_digest'];

export const SPECIFICATION = 'https://packaging.python.org/specifications/core-metadata';

/** Sorts the form into fields. */
export function readFields({ fields }: Form): Fields {
  const values = new Map<string, string[]>();
  let attestations: string | undefined;
  for (const [name, raw] of fields) {
    const value = raw.replaceAll('\0', '\\x00');
    if (name === 'attestations') attestations = value;
    if (METADATA_FIELDS.has(name) || FILE_FIELDS.includes(name)) values.set(name, [...(values.get(name) ?? []), value]);
  }
  for (const [name, sent] of values) {
    // An empty value counts as absent only alone; of a field sent twice, the last one decides on the word.
    if (sent.join('|') === '' || sent.at(-1)?.trim() === 'UNKNOWN') values.delete(name);
  }
  return {
    one: (name) => values.get(name)?.[0] ?? '',
    many: (name) => values.get(name) ?? [],
    names: [...values.keys()].filter((name) => METADATA_FIELDS.has(name)),
    attestations,
  };
}

/** First rule of an upload: protocol, name, file type and digests. Source: reference §3.3. */
export function checkForm(form: Form, fields: Fields): void {
  const protocol = form.fields.filter(([name]) => name === 'protocol_version').at(-1)?.[1] ?? '1';
  if (protocol !== '1') refuse('Unknown protocol version.');
  checkName(fields.one('name'));
  // In the order of the alphabet, in which the index looks for the first mistake.
  checkHex(fields, 'blake2_256_digest', 'BLAKE2');
  const filetype = fields.one('filetype');
  if (filetype === '') refuse('Invalid value for filetype. Error: This field is required.');
  if (filetype !== 'bdist_wheel' && filetype !== 'sdist') {
    refuse('Invalid value for filetype. Error: Use a known file type.');
  }
  checkHex(fields, 'sha256_digest', 'SHA256');
  const pyversion = fields.one('pyversion');
  if (filetype === 'bdist_wheel' && pyversion === '') {
    refuse('Invalid value for pyversion. Error: Python version is required for binary distribution uploads.');
  }
  if (filetype === 'sdist' && pyversion !== '' && pyversion !== 'source') {
    refuse("Invalid value for pyversion. Error: Use 'source' as Python version for an sdist.");
  }
  if (!['sha256_digest', 'blake2_256_digest', 'md5_digest'].some((name) => fields.one(name))) {
    refuse('Error: Include at least one message digest.');
  }
}

function checkName(name: string): void {
  if (/^(?:[a-z0-9]|[a-z0-9][a-z0-9._-]*[a-z0-9])$/i.test(name)) return;
  const shown = name.length > 60 ? `${name.slice(0, 30)}...${name.slice(-30)}` : name;
  const why = "Start and end with a letter or numeral containing only ASCII numeric and '.', '_' and '-'.";
  const error = name === '' ? 'This field is required.' : why;
  refuse(`${repr(shown)} is an invalid value for Name. Error: ${error} See ${SPECIFICATION} for more information.`);
}

/** MD5 is not looked at here: whatever it is, it is compared with the file's. */
function checkHex(fields: Fields, name: string, algorithm: string): void {
  const value = fields.one(name);
  if (value === '' || /^[0-9a-f]{64}$/i.test(value)) return;
  refuse(`Invalid value for ${name}. Error: Use a valid, hex-encoded, ${algorithm} message digest.`);
}
