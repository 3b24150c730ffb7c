// Valid documents of every form that is judged. A test names only what it makes wrong.

export type Document = Record<string, unknown>;

export const rootPurl = 'pkg:pypi/demo@1.0';
export const zlibPurl = 'pkg:generic/zlib@1.3.1';
const digest = '0123456789abcdef'.repeat(4);

/** The versions of CycloneDX that have a schema here. */
export const cycloneDxVersions = ['1.4', '1.5', '1.6', '1.7'] as const;

/** A CycloneDX document with what every version knows. `change` goes over its members. */
export const aCycloneDx = (specVersion: string, change: Document = {}): Document => ({
  bomFormat: 'CycloneDX',
  specVersion,
  serialNumber: 'urn:uuid:3e671687-395b-41f5-a30f-a58921a69b79',
  version: 1,
  metadata: {
    timestamp: '2026-01-02T03:04:05Z',
    authors: [{ name: 'The demo developers', email: 'demo@example.org' }],
    tools: [{ vendor: 'demo', name: 'test', version: '1' }],
    component: {
      type: 'library',
      'bom-ref': rootPurl,
      supplier: { name: 'The demo developers' },
      name: 'demo',
      version: '1.0',
      licenses: [{ license: { id: 'MIT' } }],
      purl: rootPurl,
    },
    ...(specVersion === '1.4' ? {} : { lifecycles: [{ phase: 'build' }] }),
  },
  components: [aComponent()],
  dependencies: [{ ref: rootPurl, dependsOn: [zlibPurl] }, { ref: zlibPurl }],
  ...change,
});

/** The component of {@link aCycloneDx}. */
export const aComponent = (change: Document = {}): Document => ({
  type: 'library',
  'bom-ref': zlibPurl,
  supplier: { name: 'zlib' },
  name: 'zlib',
  version: '1.3.1',
  hashes: [{ alg: 'SHA-256', content: digest }],
  licenses: [{ expression: 'Zlib' }],
  purl: zlibPurl,
  externalReferences: [{ type: 'website', url: 'https://zlib.net/' }],
  ...change,
});

export const anSpdx2 = (change: Document = {}): Document => ({
  spdxVersion: 'SPDX-2.3',
  dataLicense: 'CC0-1.0',
  SPDXID: 'SPDXRef-DOCUMENT',
  name: 'demo-1.0',
  documentNamespace: 'https://example.org/demo-1.0',
  creationInfo: {
    created: '2026-01-02T03:04:05Z',
    creators: ['Organization: The demo developers', 'Tool: test-1'],
  },
  documentDescribes: ['SPDXRef-demo'],
  packages: [
    aPackage({ SPDXID: 'SPDXRef-demo', name: 'demo', versionInfo: '1.0', externalRefs: [purlReference(rootPurl)] }),
    aPackage(),
  ],
  files: [
    {
      SPDXID: 'SPDXRef-File',
      fileName: './demo.libs/libz-0123abcd.so.1',
      checksums: [{ algorithm: 'SHA256', checksumValue: digest }],
    },
  ],
  relationships: [
    { spdxElementId: 'SPDXRef-DOCUMENT', relationshipType: 'DESCRIBES', relatedSpdxElement: 'SPDXRef-demo' },
    { spdxElementId: 'SPDXRef-demo', relationshipType: 'CONTAINS', relatedSpdxElement: 'SPDXRef-zlib' },
  ],
  ...change,
});

const purlReference = (referenceLocator: string) => ({
  referenceCategory: 'PACKAGE-MANAGER',
  referenceType: 'purl',
  referenceLocator,
});

export const aPackage = (change: Document = {}): Document => ({
  SPDXID: 'SPDXRef-zlib',
  name: 'zlib',
  versionInfo: '1.3.1',
  supplier: 'Organization: zlib',
  downloadLocation: 'NOASSERTION',
  licenseDeclared: 'Zlib',
  licenseConcluded: 'NOASSERTION',
  checksums: [{ algorithm: 'SHA256', checksumValue: digest }],
  externalRefs: [purlReference(zlibPurl)],
  ...change,
});

const id = (name: string): string => `https://example.org/demo#${name}`;

/** By place, so that a test can change one: creation, document, agent, tool, sbom, demo, zlib, contains, licence. */
export const spdx3Graph = (): Document[] => [
  {
    type: 'CreationInfo',
    '@id': '_:creation',
    specVersion: '3.0.1',
    created: '2026-01-02T03:04:05Z',
    createdBy: [id('agent')],
    createdUsing: [id('tool')],
  },
  { type: 'SpdxDocument', spdxId: id('document'), creationInfo: '_:creation', rootElement: [id('sbom')] },
  { type: 'Organization', spdxId: id('agent'), creationInfo: '_:creation', name: 'The demo developers' },
  { type: 'Tool', spdxId: id('tool'), creationInfo: '_:creation', name: 'test' },
  {
    type: 'software_Sbom',
    spdxId: id('sbom'),
    creationInfo: '_:creation',
    rootElement: [id('demo')],
    software_sbomType: ['build'],
  },
  anSpdx3Package('demo', '1.0', rootPurl),
  anSpdx3Package('zlib', '1.3.1', zlibPurl),
  aRelation('contains', 'demo', 'zlib'),
  aRelation('hasDeclaredLicense', 'zlib', 'licence'),
];

const anSpdx3Package = (name: string, version: string, purl: string): Document => ({
  type: 'software_Package',
  spdxId: id(name),
  creationInfo: '_:creation',
  name,
  software_packageVersion: version,
  software_packageUrl: purl,
  suppliedBy: id('agent'),
  verifiedUsing: [{ type: 'Hash', algorithm: 'sha256', hashValue: digest }],
});

const aRelation = (relationshipType: string, from: string, to: string): Document => ({
  type: 'Relationship',
  spdxId: id(`${from}-${to}`),
  creationInfo: '_:creation',
  relationshipType,
  from: id(from),
  to: [id(to)],
});

export const anSpdx3 = (graph: readonly unknown[] = spdx3Graph()): Document => ({
  '@context': 'https://spdx.org/rdf/3.0.1/spdx-context.jsonld',
  '@graph': graph,
});
