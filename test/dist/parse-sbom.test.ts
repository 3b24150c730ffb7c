import { describe, expect, test } from 'vitest';
import { parseSbom } from '../../src/dist/parse-sbom.ts';

const read = (document: unknown) => parseSbom(Buffer.from(JSON.stringify(document)));
const text = (source: string) => parseSbom(Buffer.from(source));
const library = { type: 'library', name: 'libz' };
const cdx = (members: object) => ({ bomFormat: 'CycloneDX', specVersion: '1.6', ...members });
const spdx3 = { '@context': 'https://spdx.org/rdf/3.0.1/spdx-context.jsonld' };

describe('parseSbom', () => {
  test.for([
    { is: 'CycloneDX', document: cdx({ components: [library, library] }), format: 'CycloneDX 1.6', components: 2 },
    { is: 'CycloneDX without components', document: cdx({}), format: 'CycloneDX 1.6', components: 0 },
    {
      is: 'nested components',
      document: cdx({ components: [{ ...library, components: [library] }] }),
      format: 'CycloneDX 1.6',
      components: 2,
    },
    {
      is: 'SPDX 2',
      document: { spdxVersion: 'SPDX-2.3', packages: [{ name: 'a', SPDXID: 'b' }] },
      format: 'SPDX-2.3',
      components: 1,
    },
    {
      is: 'SPDX 3',
      document: { ...spdx3, '@graph': [{ type: 'software_Package' }, { type: 'Person' }] },
      format: 'SPDX-3.0.1',
      components: 1,
    },
    { is: 'JSON of another kind', document: { hello: 1 }, format: 'unknown', components: 0 },
  ])('reads $is', ({ document, format, components }) => {
    expect(read(document)).toEqual({ ok: true, value: { format, components } });
  });

  test('lets XML pass, and does not judge it', () => {
    expect(text('<?xml version="1.0"?><bom/>')).toEqual({ ok: true, value: { format: 'unknown', components: 0 } });
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
      source: JSON.stringify(spdx3),
      reason: 'it has no graph, or its context names no version of SPDX 3',
    },
  ])('refuses $is', ({ source, reason }) => {
    expect(text(source)).toEqual({ ok: false, reasons: [reason] });
  });

  test.for([
    { is: 'components that are no list', components: 'many' },
    { is: 'a component without a name', components: [{ type: 'library' }] },
    { is: 'a component without a type', components: [{ name: 'libz' }] },
    { is: 'a component that is no object', components: [null] },
    { is: 'a nested list that is none', components: [{ ...library, components: 7 }] },
  ])('refuses $is', ({ components }) => {
    const reasons = ['1 of its components are no list, or have no name or no type'];
    expect(read(cdx({ components }))).toEqual({ ok: false, reasons });
  });

  test('refuses SPDX packages without an id', () => {
    const reasons = ['1 of its packages are no list, or have no name or no SPDXID'];
    expect(read({ spdxVersion: 'SPDX-2.3', packages: [{ name: 'a' }] })).toEqual({ ok: false, reasons });
  });

  test('refuses what is not UTF-8, and what is not JSON', () => {
    expect(parseSbom(Buffer.from([0xff, 0xfe, 0x7b]))).toEqual({ ok: false, reasons: ['it is not UTF-8'] });
    const broken = text('{"bomFormat": ');
    expect(broken.ok ? [] : broken.reasons).toEqual([expect.stringMatching(/^it is not JSON: /)]);
  });

  test('does not take brackets in texts for nesting', () => {
    expect(read({ hello: '[{\\"'.repeat(300) }).ok).toBe(true);
  });
});
