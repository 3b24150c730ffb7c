import { bad, good, type Parsed } from '../../model/parsed.ts';
import { listIn, type Members, textIn } from './json-values.ts';
import { cycloneDxReferences, readCycloneDx } from './read-cyclonedx.ts';
import { readSpdx2, spdx2References } from './read-spdx2.ts';
import { readSpdx3 } from './read-spdx3.ts';
import type { Sbom } from './sbom.ts';
import { hasSchema, schemaViolations } from './schema-violations.ts';
import { elementsOf, judgeSpdx3 } from './spdx3-elements.ts';

/** What the format's own reader says; all but what holds for every JSON document. */
export type Read = Omit<Sbom, 'violations' | 'buildPaths'> & Partial<Pick<Sbom, 'violations'>>;

/** Recognises CycloneDX and SPDX in JSON. Other JSON is of an unknown kind, and no mistake. */
export function readFormat(document: Members): Parsed<Read> {
  const { bomFormat, spdxVersion, '@context': context, '@graph': graph } = document;
  if (bomFormat !== undefined) return cycloneDx(document);
  if (spdxVersion !== undefined) return spdx2(document);
  const contexts = [context].flat();
  const spdx3Context = contexts.find((one) => typeof one === 'string' && one.startsWith(spdx3Start));
  if (spdx3Context !== undefined) return spdx3(String(spdx3Context), graph);
  return good({ format: 'unknown', components: 0, form: 'JSON of another kind', judged: false, content: undefined });
}

const spdx3Start = 'https://spdx.org/rdf/3.';

/** @see https://cyclonedx.org/specification/overview/ */
function cycloneDx(document: Members): Parsed<Read> {
  if (document.bomFormat !== 'CycloneDX') return bad('its bomFormat is not "CycloneDX"');
  const version = textIn(document, 'specVersion');
  if (!/^\d{1,2}\.\d{1,2}$/.test(version)) return bad('its specVersion is no version of CycloneDX');
  const content = readCycloneDx(document);
  const schema = `cyclonedx-${version}`;
  const format = `CycloneDX ${version}`;
  return good({
    format,
    form: format,
    components: countComponents(document),
    judged: hasSchema(schema),
    violations: hasSchema(schema) ? [...schemaViolations(schema, document), ...cycloneDxReferences(document)] : [],
    content,
  });
}

function countComponents(holder: unknown): number {
  return listIn(holder, 'components').reduce<number>((sum, one) => sum + 1 + countComponents(one), 0);
}

/** @see https://spdx.github.io/spdx-spec/v2.3/ */
function spdx2(document: Members): Parsed<Read> {
  const format = textIn(document, 'spdxVersion');
  if (!/^SPDX-2\.\d{1,2}$/.test(format)) return bad('its spdxVersion is no version of SPDX 2');
  const schema = format.toLowerCase();
  return good({
    format,
    form: format,
    components: listIn(document, 'packages').length,
    judged: hasSchema(schema),
    violations: hasSchema(schema) ? [...schemaViolations(schema, document), ...spdx2References(document)] : [],
    content: readSpdx2(document),
  });
}

/** @see https://spdx.github.io/spdx-spec/v3.0.1/ */
function spdx3(context: string, graph: unknown): Parsed<Read> {
  const version = /^https:\/\/spdx\.org\/rdf\/(3(?:\.\d{1,2}){1,2})\//.exec(context)?.[1];
  if (version === undefined || !Array.isArray(graph))
    return bad('it has no graph, or its context names no version of SPDX 3');
  const format = `SPDX-${version}`;
  const judged = /^3\.0(?:\.|$)/.test(version);
  return good({
    format,
    form: format,
    components: elementsOf(graph).filter(({ type }) => type === 'software_Package').length,
    judged,
    violations: judged ? judgeSpdx3(graph) : [],
    content: readSpdx3(graph),
  });
}
