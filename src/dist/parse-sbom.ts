import { isUtf8 } from 'node:buffer';
import { bad, good, type Parsed } from '../model/parsed.ts';
import { bufferOver } from './buffer-over.ts';
import { isDeeperThan } from './json-depth.ts';

/** What an SBOM says of itself. */
export interface Sbom {
  /** `CycloneDX 1.6`, `SPDX-2.3`, or `unknown` for XML and JSON of another kind, which an index may not refuse. */
  readonly format: string;
  /** Components at every level, or packages. */
  readonly components: number;
}

/** Bytes. The largest real one has 794 kB. */
const maxSbomBytes = 32 * 1024 * 1024;
const maxDepth = 200;

/**
 * Reads a file of `*.dist-info/sboms/`.
 *
 * @returns the reasons when it is no SBOM: not UTF-8, neither XML nor a JSON object, or not
 *   what its own format asks for.
 * @see https://peps.python.org/pep-0770/
 */
export function parseSbom(bytes: Uint8Array): Parsed<Sbom> {
  if (bytes.length === 0) return bad('it is empty');
  if (bytes.length > maxSbomBytes) return bad(`it has ${bytes.length} bytes; at most ${maxSbomBytes} are read`);
  if (!isUtf8(bytes)) return bad('it is not UTF-8');
  if (isXml(bytes)) return readXml(bytes);
  if (isDeeperThan(bytes, maxDepth)) return bad(`it nests deeper than ${maxDepth} levels`);
  const document = readObject(bufferOver(bytes).toString('utf8'));
  if (!document.ok) return document;
  const {
    bomFormat,
    specVersion,
    spdxVersion,
    components,
    packages,
    '@context': context,
    '@graph': graph,
  } = document.value;
  if (bomFormat !== undefined) return readCycloneDx(bomFormat, specVersion, components);
  if (spdxVersion !== undefined) return readSpdx2(spdxVersion, packages);
  if (typeof context === 'string' && context.startsWith('https://spdx.org/rdf/3.')) return readSpdx3(context, graph);
  return good({ format: 'unknown', components: 0 });
}

/** PEP 770 asks for JSON and allows others. */
const isXml = (bytes: Uint8Array): boolean => /^\s*</.test(bufferOver(bytes).toString('utf8', 0, 100));

/** Not taken apart; but what makes a reader fetch files or run out of memory is no SBOM. */
function readXml(bytes: Uint8Array): Parsed<Sbom> {
  const declares = /<!(?:DOCTYPE|ENTITY)/i.test(bufferOver(bytes).toString('utf8'));
  return declares ? bad('it is XML that declares entities') : good({ format: 'unknown', components: 0 });
}

type Members = { readonly [member: string]: unknown };

const isObject = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function readObject(text: string): Parsed<Members> {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? good(value) : bad('it is JSON, but no object');
  } catch (thrown) {
    // Node quotes a few dozen characters around the mistake.
    return bad(`it is not JSON: ${thrown instanceof Error ? thrown.message.slice(0, 200) : 'unreadable'}`);
  }
}

/** @see https://cyclonedx.org/specification/overview/ */
function readCycloneDx(bomFormat: unknown, specVersion: unknown, components: unknown): Parsed<Sbom> {
  if (bomFormat !== 'CycloneDX') return bad('its bomFormat is not "CycloneDX"');
  if (typeof specVersion !== 'string' || !/^1\.\d{1,2}$/.test(specVersion))
    return bad('its specVersion is no version of CycloneDX');
  const all = flatten(components ?? []);
  const broken = all.filter((one) => !isObject(one) || typeof one.name !== 'string' || typeof one.type !== 'string');
  if (broken.length > 0) return bad(`${broken.length} of its components are no list, or have no name or no type`);
  return good({ format: `CycloneDX ${specVersion}`, components: all.length });
}

/** Components and the components in them. What should be a list and is none stands for itself, to be refused. */
function flatten(list: unknown): readonly unknown[] {
  if (!Array.isArray(list)) return [list];
  const all: unknown[] = [];
  for (const one of list) {
    all.push(one);
    // One by one: a spread of a long list would not fit on the stack.
    if (isObject(one) && one.components !== undefined) for (const inner of flatten(one.components)) all.push(inner);
  }
  return all;
}

/** @see https://spdx.github.io/spdx-spec/v2.3/ */
function readSpdx2(spdxVersion: unknown, packages: unknown): Parsed<Sbom> {
  if (typeof spdxVersion !== 'string' || !/^SPDX-2\.\d$/.test(spdxVersion))
    return bad('its spdxVersion is no version of SPDX 2');
  const all: readonly unknown[] = Array.isArray(packages) ? packages : packages === undefined ? [] : [packages];
  const broken = all.filter((one) => !isObject(one) || typeof one.name !== 'string' || typeof one.SPDXID !== 'string');
  if (broken.length > 0) return bad(`${broken.length} of its packages are no list, or have no name or no SPDXID`);
  return good({ format: spdxVersion, components: all.length });
}

/** @see https://spdx.github.io/spdx-spec/v3.0.1/ */
function readSpdx3(context: string, graph: unknown): Parsed<Sbom> {
  const version = /^https:\/\/spdx\.org\/rdf\/(3(?:\.\d{1,2}){1,2})\//.exec(context)?.[1];
  if (version === undefined || !Array.isArray(graph))
    return bad('it has no graph, or its context names no version of SPDX 3');
  const packages = graph.filter((one) => isObject(one) && one.type === 'software_Package');
  return good({ format: `SPDX-${version}`, components: packages.length });
}
