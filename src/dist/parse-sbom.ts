import { isUtf8 } from 'node:buffer';
import { bad, good, type Parsed } from '../model/parsed.ts';
import { bufferOver } from './buffer-over.ts';
import { isDeeperThan } from './json-depth.ts';
import { buildPathsIn } from './sbom/build-paths.ts';
import { isMembers, type Members } from './sbom/json-values.ts';
import { type Read, readFormat } from './sbom/read-format.ts';
import { repeatedKey } from './sbom/repeated-key.ts';
import { maxViolations, type Sbom } from './sbom/sbom.ts';

/** Bytes. The largest real one has 794 kB. */
const maxSbomBytes = 32 * 1024 * 1024;
const maxDepth = 200;

/**
 * Reads a file of `*.dist-info/sboms/`, and judges it by the rules of its own format.
 *
 * @returns the reasons when nobody could read it as an SBOM: not UTF-8, broken JSON, text of no known form. What can be
 *   read and breaks its format's rules is no such thing: {@link Sbom.violations} tells.
 * @see https://peps.python.org/pep-0770/
 */
export function parseSbom(bytes: Uint8Array): Parsed<Sbom> {
  if (bytes.length === 0) return bad('it is empty');
  if (bytes.length > maxSbomBytes) return bad(`it has ${bytes.length} bytes; at most ${maxSbomBytes} are read`);
  if (!isUtf8(bytes)) return bad('it is not UTF-8');
  const text = bufferOver(bytes).toString('utf8');
  const json = text.replace(/^\uFEFF/, '');
  const other = otherForms.find(({ begins }) => begins.test(json.slice(0, maxHead)));
  if (other !== undefined) return readOther(other.form, json);
  if (isDeeperThan(bytes, maxDepth)) return bad(`it nests deeper than ${maxDepth} levels`);
  const document = readObject(json);
  if (!document.ok) return document;
  const read = readFormat(document.value);
  if (!read.ok) return read;
  const marked = text === json ? [] : ['it begins with a byte order mark, which JSON does not have'];
  return good(sbomOf(read.value, document.value, [...marked, ...ambiguities(json)]));
}

function sbomOf({ violations = [], ...read }: Read, document: Members, more: readonly string[]): Sbom {
  const all = [...more, ...violations];
  const kept = all.slice(0, maxViolations);
  const rest = all.length > kept.length ? [`and ${all.length - kept.length} more`] : [];
  return { ...read, violations: [...kept, ...rest], buildPaths: buildPathsIn(document) };
}

function ambiguities(json: string): readonly string[] {
  const key = repeatedKey(json);
  return key === undefined ? [] : [`it has the key ${JSON.stringify(key.slice(0, 80))} twice in one object`];
}

/** PEP 770 asks for JSON and allows others. They are not taken apart. */
function readOther(form: string, text: string): Parsed<Sbom> {
  // What makes a reader fetch files or run out of memory is no SBOM.
  if (/^\s*</.test(text) && /<!(?:DOCTYPE|ENTITY)/i.test(text)) return bad('it is XML that declares entities');
  const unread = { format: 'unknown', components: 0, form, judged: false, content: undefined };
  return good({ ...unread, violations: [], buildPaths: [] });
}

/** Characters in which a document must have said what it is. */
const maxHead = 4_000;

/** Forms by how they begin. None is JSON: no line of that begins with a name. */
const otherForms: readonly { readonly form: string; readonly begins: RegExp }[] = [
  { form: 'XML', begins: /^\s*</ },
  { form: 'SPDX as tag-value', begins: /^SPDXVersion:/m },
  { form: 'YAML', begins: /^(?:spdxVersion|bomFormat|SPDXID):/m },
];

function readObject(text: string): Parsed<Members> {
  try {
    const value: unknown = JSON.parse(text);
    return isMembers(value) ? good(value) : bad('it is JSON, but no object');
  } catch (thrown) {
    // Node quotes a few dozen characters around the mistake.
    return bad(`it is not JSON: ${thrown instanceof Error ? thrown.message.slice(0, 200) : 'unreadable'}`);
  }
}
