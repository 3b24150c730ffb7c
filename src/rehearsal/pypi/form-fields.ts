import type { Form } from './multipart.ts';
import { refuse } from './refusal.ts';

const SINGLE = `metadata_version name version summary description description_content_type keywords home_page
  download_url author author_email maintainer maintainer_email license license_expression requires_python
  filetype pyversion comment md5_digest sha256_digest blake2_256_digest`.split(/\s+/);

const MULTIPLE = `classifiers platform supported_platform requires provides obsoletes requires_dist provides_dist
  obsoletes_dist requires_external project_urls provides_extra license_file dynamic import_name
  import_namespace`.split(/\s+/);

/** The fields of an upload by exact name. Unknown names are gone; empty ones and `UNKNOWN` count as absent. */
export interface Fields {
  /** Value of a single-valued field; empty when absent. */
  one: (name: string) => string;
  /** Values of a multi-valued field. */
  many: (name: string) => readonly string[];
  /** Names that are present. */
  readonly names: readonly string[];
  /** Text of the `attestations` field; undefined when absent. Sent twice: the last wins. */
  readonly attestations: string | undefined;
}

/** Sorts the form into fields; a single-valued field that is repeated is refused. */
export function readFields({ fields }: Form): Fields {
  const single = new Map<string, string>();
  const multiple = new Map<string, string[]>();
  let attestations: string | undefined;
  for (const [name, raw] of fields) {
    const value = raw.replaceAll('\0', '\\x00').trim();
    if (name === 'attestations') attestations = value;
    if (value === '' || value === 'UNKNOWN') continue;
    if (MULTIPLE.includes(name)) multiple.set(name, [...(multiple.get(name) ?? []), value]);
    if (!SINGLE.includes(name)) continue;
    if (single.has(name)) refuse(`'${name}' has invalid data`);
    single.set(name, value);
  }
  return {
    one: (name) => single.get(name) ?? '',
    many: (name) => multiple.get(name) ?? [],
    names: [...single.keys(), ...multiple.keys()],
    attestations,
  };
}

/** First rule of an upload: protocol, digests and file type. Source: reference §3.3. */
export function checkForm(form: Form, fields: Fields): void {
  const protocol = form.fields.find(([name]) => name === 'protocol_version')?.[1].trim() ?? '1';
  if (protocol !== '1') refuse('Unknown protocol version.');
  const filetype = fields.one('filetype');
  if (filetype === '') refuse('Invalid value for filetype. Error: This field is required.');
  if (filetype !== 'bdist_wheel' && filetype !== 'sdist') {
    refuse('Invalid value for filetype. Error: Use a known file type.');
  }
  const pyversion = fields.one('pyversion');
  if (filetype === 'bdist_wheel' && pyversion === '') {
    refuse('Invalid value for pyversion. Error: Python version is required for binary distribution uploads.');
  }
  if (filetype === 'sdist' && pyversion !== '' && pyversion !== 'source') {
    refuse("Invalid value for pyversion. Error: Use 'source' as Python version for an sdist.");
  }
  for (const [name, digits] of [
    ['sha256_digest', 64],
    ['blake2_256_digest', 64],
    ['md5_digest', 32],
  ] as const) {
    const value = fields.one(name);
    if (value !== '' && !new RegExp(`^[0-9a-f]{${digits}}$`, 'i').test(value)) {
      refuse(`Invalid value for ${name}. Error: Use a valid, hex-encoded, digest.`);
    }
  }
  if (!['sha256_digest', 'blake2_256_digest', 'md5_digest'].some((name) => fields.one(name))) {
    refuse('Include at least one message digest.');
  }
}
