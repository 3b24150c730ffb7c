import { describe, expect, test } from 'vitest';
import { parseSbom } from '../../src/dist/parse-sbom.ts';
import { aComponent, aCycloneDx, anSpdx2, anSpdx3, type Document, spdx3Graph } from './sbom/an-sbom.ts';

const text = (source: string) => parseSbom(Buffer.from(source));
const read = (document: unknown) => text(JSON.stringify(document));
const library = { type: 'library', name: 'libz' };
const cdx = (members: object) => ({ bomFormat: 'CycloneDX', specVersion: '1.6', ...members });

/** What the readers of the forms tell, without the content, which has tests of its own. */
function summary(sbom: ReturnType<typeof parseSbom>) {
  if (!sbom.ok) return sbom.reasons;
  const { content, ...rest } = sbom.value;
  return { ...rest, content: content !== undefined };
}

const known = { judged: true, violations: [], buildPaths: [], content: true };
const unknown = { format: 'unknown', components: 0, judged: false, violations: [], buildPaths: [], content: false };

describe('parseSbom', () => {
  test.for([
    { is: 'CycloneDX', document: cdx({ components: [aComponent()] }), format: 'CycloneDX 1.6', components: 1 },
    { is: 'CycloneDX without components', document: cdx({}), format: 'CycloneDX 1.6', components: 0 },
    {
      is: 'nested components',
      document: cdx({ components: [{ ...library, components: [library] }] }),
      format: 'CycloneDX 1.6',
      components: 2,
    },
    { is: 'SPDX 2', document: anSpdx2(), format: 'SPDX-2.3', components: 2 },
    { is: 'SPDX 3', document: anSpdx3(), format: 'SPDX-3.0.1', components: 2 },
  ])('reads $is', ({ document, format, components }) => {
    expect(summary(read(document))).toEqual({ ...known, form: format, format, components });
  });

  test.for([
    { form: 'CycloneDX 1.3', document: aCycloneDx('1.3', { components: 'many' }), components: 0 },
    { form: 'CycloneDX 1.99', document: aCycloneDx('1.99'), components: 1 },
    { form: 'CycloneDX 2.0', document: aCycloneDx('2.0'), components: 1 },
    { form: 'SPDX-2.2', document: anSpdx2({ spdxVersion: 'SPDX-2.2' }), components: 2 },
    {
      form: 'SPDX-3.1',
      document: { '@context': ['https://spdx.org/rdf/3.1/x.jsonld'], '@graph': [{}] },
      components: 0,
    },
  ])('reads $form, and does not judge what it does not know', ({ form, document, components }) => {
    expect(summary(read(document))).toEqual({ ...known, form, format: form, components, judged: false });
  });

  test.for([
    { form: 'JSON of another kind', source: '{"hello": 1}' },
    { form: 'XML', source: '<?xml version="1.0"?><bom/>' },
    { form: 'SPDX as tag-value', source: '# made by hand\nSPDXVersion: SPDX-2.3\nDataLicense: CC0-1.0\n' },
    { form: 'YAML', source: '---\nspdxVersion: SPDX-2.3\n' },
  ])('lets $form pass, and does not judge it', ({ form, source }) => {
    expect(summary(text(source))).toEqual({ ...unknown, form });
  });

  test.for([
    { is: 'no bytes', source: '', reason: 'it is empty' },
    { is: 'a list', source: '[]', reason: 'it is JSON, but no object' },
    { is: 'null', source: 'null', reason: 'it is JSON, but no object' },
    {
      is: 'XML that declares entities',
      source: '<!DOCTYPE x [<!ENTITY a "b">]><bom/>',
      reason: 'it is XML that declares entities',
    },
    { is: 'deep nesting', source: '['.repeat(201), reason: 'it nests deeper than 200 levels' },
    { is: 'another bomFormat', source: '{"bomFormat": 1}', reason: 'its bomFormat is not "CycloneDX"' },
    {
      is: 'no specVersion',
      source: '{"bomFormat": "CycloneDX"}',
      reason: 'its specVersion is no version of CycloneDX',
    },
    { is: 'another spdxVersion', source: '{"spdxVersion": "3"}', reason: 'its spdxVersion is no version of SPDX 2' },
    {
      is: 'SPDX 3 without a graph',
      source: '{"@context": "https://spdx.org/rdf/3.0.1/spdx-context.jsonld"}',
      reason: 'it has no graph, or its context names no version of SPDX 3',
    },
  ])('refuses $is', ({ source, reason }) => {
    expect(text(source)).toEqual({ ok: false, reasons: [reason] });
  });

  test('refuses what is not UTF-8, and what is not JSON', () => {
    expect(parseSbom(Buffer.from([0xff, 0xfe, 0x7b]))).toEqual({ ok: false, reasons: ['it is not UTF-8'] });
    for (const source of ['{"bomFormat": ', 'Read me.\n']) {
      const broken = text(source);
      expect(broken.ok ? [] : broken.reasons).toEqual([expect.stringMatching(/^it is not JSON: /)]);
    }
  });

  test('does not take brackets in texts for nesting', () => {
    expect(read({ hello: '[{\\"'.repeat(300) }).ok).toBe(true);
  });
});

describe('what readers would take in two ways', () => {
  const violations = (source: string) => {
    const sbom = text(source);
    return sbom.ok ? sbom.value.violations : sbom.reasons;
  };
  const sound = JSON.stringify(aCycloneDx('1.6'));

  test('is told: a key that stands twice, a byte order mark', () => {
    expect(violations(sound)).toEqual([]);
    expect(violations(sound.replace('"version":1', '"version":1,"version":2'))).toEqual([
      'it has the key "version" twice in one object',
    ]);
    expect(violations(`\uFEFF${sound}`)).toEqual(['it begins with a byte order mark, which JSON does not have']);
  });
});

describe('a hostile document', () => {
  test('costs a bounded number of findings', () => {
    const components = Array.from({ length: 500 }, (_, at) => ({ name: at }));
    const sbom = read(cdx({ components }));
    expect(sbom.ok ? sbom.value.violations.length : 0).toBeLessThanOrEqual(51);
  });

  test.for([
    { is: 'a prototype', document: JSON.parse('{"bomFormat":"CycloneDX","specVersion":"1.6","__proto__":{"x":1}}') },
    { is: 'members of another kind', document: cdx({ metadata: 7, components: [null, 7, []], dependencies: {} }) },
    { is: 'SPDX 2 of another kind', document: anSpdx2({ packages: [null, 'x'], creationInfo: [], relationships: 1 }) },
    { is: 'SPDX 3 of another kind', document: anSpdx3([null, 7, 'x', [], {}, { type: 7 }]) },
  ])('is read without a throw: $is', ({ document }) => {
    const sbom = read(document);
    expect(sbom.ok && sbom.value.violations.length > 0).toBe(true);
  });

  test('nests lists of components without end, and is judged in time that its size allows', () => {
    let nested: Document = library;
    for (let depth = 0; depth < 90; depth++)
      nested = { ...library, components: [nested, { ...library, version: '1' }] };
    const graph = [...spdx3Graph(), ...Array.from({ length: 20_000 }, () => ({ type: 'x' }))];
    expect([read(cdx({ components: [nested] })).ok, read(anSpdx3(graph)).ok]).toEqual([true, true]);
  });
});
