import { good, type Parsed } from '../model/parsed.ts';
import { parseHeaders } from './parse-headers.ts';

/** `*.dist-info/WHEEL`, as it stands. */
export interface WheelFile {
  /** Empty when the file does not say. */
  readonly wheelVersion: string;
  readonly rootIsPurelib: string;
  readonly build: string | undefined;
  /** What made the wheel, then what repaired it. */
  readonly generators: readonly string[];
  /** One tag a line, as written. */
  readonly tags: readonly string[];
  /** Fields that may stand once and stand more often. */
  readonly repeated: readonly string[];
}

/** Bytes. A real one has a few hundred. */
const maxWheelFileBytes = 256 * 1024;
const singleFields: readonly string[] = ['wheel-version', 'root-is-purelib', 'build'];

/** @see https://packaging.python.org/en/latest/specifications/binary-distribution-format/#file-contents */
export function parseWheelFile(bytes: Uint8Array): Parsed<WheelFile> {
  const headers = parseHeaders(bytes, maxWheelFileBytes);
  if (!headers.ok) return headers;
  const values = (wanted: string) =>
    headers.value.fields.flatMap(({ name, value }) => (name.toLowerCase() === wanted ? [value.trim()] : []));
  return good({
    wheelVersion: values('wheel-version')[0] ?? '',
    rootIsPurelib: values('root-is-purelib')[0] ?? '',
    build: values('build')[0],
    generators: values('generator'),
    tags: values('tag'),
    repeated: singleFields.filter((name) => values(name).length > 1),
  });
}
