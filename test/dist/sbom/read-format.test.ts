import { describe, expect, test } from 'vitest';
import { readFormat } from '../../../src/dist/sbom/read-format.ts';
import {
  aComponent,
  aCycloneDx,
  anSpdx2,
  anSpdx3,
  aPackage,
  cycloneDxVersions,
  type Document,
  rootPurl,
  spdx3Graph,
  zlibPurl,
} from './an-sbom.ts';

const violations = (document: Document): readonly string[] => {
  const read = readFormat(document);
  return read.ok ? (read.value.violations ?? ['not judged']) : read.reasons;
};
const withComponent = (change: Document) => ({ components: [aComponent(change)] });

describe.for(cycloneDxVersions)('CycloneDX %s', (version) => {
  test('is valid as its schema says', () => {
    expect(violations(aCycloneDx(version))).toEqual([]);
  });

  test.for([
    {
      is: 'a component without a name',
      change: withComponent({ name: undefined }),
      what: 'components[0] lacks "name"',
    },
    {
      is: 'a type that is none',
      change: withComponent({ type: 'dll' }),
      what: 'components[0].type is "dll", which is no value known there',
    },
    {
      is: 'components that are no list',
      change: { components: { name: 'zlib' }, dependencies: [] },
      what: 'components is object, not array',
    },
    { is: 'a member that nobody knows', change: { hello: 1 }, what: 'hello is not known to the schema' },
    {
      is: 'another serial number',
      change: { serialNumber: '1' },
      what: expect.stringMatching(/^serialNumber is "1", which is not of the form/),
    },
    { is: 'a version that is no number', change: { version: '1' }, what: 'version is string, not integer' },
    {
      is: 'a time that is none',
      change: { metadata: { timestamp: 'yesterday' }, dependencies: [] },
      what: 'metadata.timestamp is "yesterday", which is no date-time',
    },
    {
      is: 'a licence that has no such id',
      change: withComponent({ licenses: [{ license: { id: 'Mine' } }] }),
      what: 'components[0].licenses[0].license.id is "Mine", which is no value known there',
    },
    {
      is: 'a digest that is none',
      change: withComponent({ hashes: [{ alg: 'SHA-256', content: 'x' }] }),
      what: expect.stringMatching(/^components\[0\]\.hashes\[0\]\.content is "x"/),
    },
    {
      is: 'the same component twice',
      change: { components: [aComponent(), aComponent()] },
      what: 'components has an item twice',
    },
    {
      is: 'a reference that leads nowhere',
      change: { dependencies: [{ ref: rootPurl, dependsOn: ['nothing'] }] },
      what: 'it refers to "nothing", which it does not have',
    },
    {
      is: 'a reference that leads to two things',
      change: { components: [aComponent(), aComponent({ version: '2' })] },
      what: `it has "${zlibPurl}" for more than one component`,
    },
  ])('is not with $is', ({ change, what }) => {
    expect(violations(JSON.parse(JSON.stringify(aCycloneDx(version, change))))).toEqual([what]);
  });

  test('may list its root once more among its components, as auditwheel does', () => {
    const { metadata } = aCycloneDx(version);
    const root = JSON.parse(JSON.stringify(metadata)).component;
    expect(violations(aCycloneDx(version, { components: [root, aComponent()] }))).toEqual([]);
  });
});

describe('CycloneDX, by version', () => {
  test.for([
    { member: 'lifecycles', since: '1.5', metadata: { lifecycles: [{ phase: 'build' }] } },
    { member: 'manufacturer', since: '1.6', metadata: { manufacturer: { name: 'x' } } },
    { member: 'distributionConstraints', since: '1.7', metadata: { distributionConstraints: { tlp: 'CLEAR' } } },
  ])('knows $member since $since', ({ member, since, metadata }) => {
    for (const version of cycloneDxVersions) {
      const expected = version < since ? [`metadata.${member} is not known to the schema`] : [];
      expect([version, violations(aCycloneDx(version, { metadata, dependencies: [] }))]).toEqual([version, expected]);
    }
  });
});

describe('SPDX 2.3', () => {
  test('is valid as its schema says', () => {
    expect(violations(anSpdx2())).toEqual([]);
  });

  const withPackage = (change: Document) => ({
    packages: [aPackage({ SPDXID: 'SPDXRef-demo', name: 'demo' }), aPackage(change)],
  });

  test.for([
    { is: 'no licence of its data', change: { dataLicense: undefined }, what: ['it lacks "dataLicense"'] },
    { is: 'no name', change: { name: undefined }, what: ['it lacks "name"'] },
    {
      is: 'nobody who made it',
      change: { creationInfo: { created: '2026-01-02T03:04:05Z' } },
      what: ['creationInfo lacks "creators"'],
    },
    {
      is: 'a package without a name',
      change: withPackage({ name: undefined }),
      what: ['packages[1] lacks "name"'],
    },
    {
      is: 'a package without a place to get it from',
      change: withPackage({ downloadLocation: undefined }),
      what: ['packages[1] lacks "downloadLocation"'],
    },
    {
      is: 'a digest of an unknown kind',
      change: withPackage({ checksums: [{ algorithm: 'CRC', checksumValue: '1' }] }),
      what: ['packages[1].checksums[0].algorithm is "CRC", which is no value known there'],
    },
    { is: 'a member that nobody knows', change: { hello: 1 }, what: ['hello is not known to the schema'] },
    {
      is: 'packages that are no list',
      change: { packages: {}, files: [], relationships: [], documentDescribes: [] },
      what: ['packages is object, not array'],
    },
    {
      is: 'a relation of an unknown kind',
      change: {
        relationships: [
          { spdxElementId: 'SPDXRef-demo', relationshipType: 'LIKES', relatedSpdxElement: 'SPDXRef-zlib' },
        ],
      },
      what: ['relationships[0].relationshipType is "LIKES", which is no value known there'],
    },
    {
      is: 'a relation that leads nowhere',
      change: {
        relationships: [
          { spdxElementId: 'SPDXRef-demo', relationshipType: 'CONTAINS', relatedSpdxElement: 'SPDXRef-x' },
          { spdxElementId: 'SPDXRef-demo', relationshipType: 'CONTAINS', relatedSpdxElement: 'NOASSERTION' },
          { spdxElementId: 'SPDXRef-demo', relationshipType: 'CONTAINS', relatedSpdxElement: 'DocumentRef-y:z' },
        ],
      },
      what: ['it refers to "SPDXRef-x", which it does not have'],
    },
    {
      is: 'one id for two packages',
      change: withPackage({ SPDXID: 'SPDXRef-demo' }),
      what: [
        'it has "SPDXRef-demo" for more than one component',
        'it refers to "SPDXRef-zlib", which it does not have',
      ],
    },
  ])('is not with $is', ({ change, what }) => {
    expect(violations(JSON.parse(JSON.stringify(anSpdx2(change))))).toEqual(what);
  });
});

describe('SPDX 3.0', () => {
  test('is valid with what every reader needs', () => {
    expect(violations(anSpdx3())).toEqual([]);
  });

  const place = { creation: 0, document: 1, tool: 3, demo: 5, relation: 7 };
  const without = (at: number, member: string) => spdx3Graph().with(at, { ...spdx3Graph()[at], [member]: undefined });
  const agent = 'https://example.org/demo#agent';

  test.for([
    {
      is: 'no document',
      graph: spdx3Graph().toSpliced(place.document, 1),
      what: 'it has 0 elements of type SpdxDocument, and must have one',
    },
    {
      is: 'two documents',
      graph: [...spdx3Graph(), { ...spdx3Graph()[1], spdxId: 'x:y' }],
      what: 'it has 2 elements of type SpdxDocument, and must have one',
    },
    { is: 'an element without a type', graph: without(place.demo, 'type'), what: '@graph[5] has no type' },
    {
      is: 'an element without an id',
      graph: without(place.demo, 'spdxId'),
      what: '@graph[5] (software_Package) lacks spdxId',
    },
    {
      is: 'an element that nobody made',
      graph: without(place.demo, 'creationInfo'),
      what: '@graph[5] (software_Package) lacks creationInfo',
    },
    {
      is: 'a package without a name',
      graph: without(place.demo, 'name'),
      what: '@graph[5] (software_Package) lacks name',
    },
    { is: 'a tool without a name', graph: without(place.tool, 'name'), what: '@graph[3] (Tool) lacks name' },
    { is: 'no time', graph: without(place.creation, 'created'), what: '@graph[0] (CreationInfo) lacks created' },
    {
      is: 'no author',
      graph: spdx3Graph().with(0, { ...spdx3Graph()[0], createdBy: [] }),
      what: '@graph[0] (CreationInfo) lacks createdBy',
    },
    { is: 'a relation to nothing', graph: without(place.relation, 'to'), what: '@graph[7] (Relationship) lacks to' },
    {
      is: 'one id twice',
      graph: spdx3Graph().with(place.demo, { ...spdx3Graph()[5], spdxId: agent }),
      what: 'it has one id for more than one element',
    },
    {
      is: 'a creation info that is not there',
      graph: spdx3Graph().with(place.demo, { ...spdx3Graph()[5], creationInfo: '_:other' }),
      what: 'it refers to the creation info "_:other", which it does not have',
    },
    { is: 'an entry that is no object', graph: [...spdx3Graph(), 7], what: '1 entries of its graph are no objects' },
  ])('is not with $is', ({ graph, what }) => {
    expect(violations(JSON.parse(JSON.stringify(anSpdx3(graph))))).toEqual([what]);
  });
});

describe('the content', () => {
  const contentOf = (document: Document) => {
    const read = readFormat(document);
    return read.ok ? read.value.content : undefined;
  };
  const digest = '0123456789abcdef'.repeat(4);
  const zlib = {
    name: 'zlib',
    version: '1.3.1',
    purls: [zlibPurl],
    identified: true,
    supplied: true,
    licensed: true,
    hashed: true,
    digests: [digest],
    places: [],
  };
  const demo = { ...zlib, name: 'demo', version: '1.0', purls: [rootPurl] };

  test('is the same in every version of CycloneDX', () => {
    for (const version of cycloneDxVersions) {
      expect(contentOf(aCycloneDx(version))).toEqual({
        root: { ...demo, ref: rootPurl, hashed: false, digests: [] },
        components: [{ ...zlib, ref: zlibPurl }],
        files: [],
        relations: [[rootPurl, zlibPurl]],
        timestamp: '2026-01-02T03:04:05Z',
        authored: true,
        tools: ['test'],
        staged: version !== '1.4',
      });
    }
  });

  test('of CycloneDX has its files and nested components apart', () => {
    const inner = aComponent({ 'bom-ref': 'inner', name: 'inner', evidence: { occurrences: [{ location: 'x.so' }] } });
    const file = aComponent({ 'bom-ref': 'file', type: 'file', name: 'a/b.so', hashes: [] });
    const content = contentOf(aCycloneDx('1.6', { components: [aComponent({ components: [inner] }), file] }));
    expect(content?.components.map(({ name, places }) => [name, places])).toEqual([
      ['zlib', []],
      ['inner', ['x.so']],
    ]);
    expect([content?.files, content?.relations]).toEqual([
      [{ digests: [], places: ['a/b.so'] }],
      [
        [zlibPurl, 'inner'],
        [rootPurl, zlibPurl],
      ],
    ]);
  });

  test('of SPDX 2 is the same in our words', () => {
    expect(contentOf(anSpdx2())).toEqual({
      root: { ...demo, ref: 'SPDXRef-demo' },
      components: [{ ...zlib, ref: 'SPDXRef-zlib' }],
      files: [{ digests: [digest], places: ['demo.libs/libz-0123abcd.so.1'] }],
      relations: [
        ['SPDXRef-DOCUMENT', 'SPDXRef-demo'],
        ['SPDXRef-demo', 'SPDXRef-zlib'],
      ],
      timestamp: '2026-01-02T03:04:05Z',
      authored: true,
      tools: ['test-1'],
      staged: false,
    });
  });

  test('of SPDX 2 takes NOASSERTION for what it says', () => {
    const silent = { supplier: 'NOASSERTION', licenseDeclared: 'NOASSERTION', checksums: [], externalRefs: [] };
    const content = contentOf(anSpdx2({ documentDescribes: [], relationships: [], packages: [aPackage(silent)] }));
    expect([content?.root, content?.components]).toEqual([
      undefined,
      [
        {
          ...zlib,
          ref: 'SPDXRef-zlib',
          purls: [],
          identified: false,
          supplied: false,
          licensed: false,
          hashed: false,
          digests: [],
        },
      ],
    ]);
  });

  test('of SPDX 3 is the same in our words', () => {
    const id = (name: string) => `https://example.org/demo#${name}`;
    expect(contentOf(anSpdx3())).toEqual({
      root: { ...demo, ref: id('demo'), licensed: false },
      components: [{ ...zlib, ref: id('zlib') }],
      files: [],
      relations: [
        [id('demo'), id('zlib')],
        [id('zlib'), id('licence')],
      ],
      timestamp: '2026-01-02T03:04:05Z',
      authored: true,
      tools: ['test'],
      staged: true,
    });
  });
});
