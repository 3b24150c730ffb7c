import { createHash } from 'node:crypto';
import { licenseExpression, type Project } from './source-files.ts';

/** The library that the sample's wheels bundle. It exists nowhere. */
export const bundledLibrary = { name: 'libalmanac', version: '2.1.0' } as const;

/** A UUID (version 8, own bits) that is the same for the same text. */
function uuidOf(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** What one SBOM speaks of. */
export interface SbomSubject {
  readonly project: Project;
  /** File name of the wheel. */
  readonly file: string;
  /** ISO. */
  readonly date: string;
  /** Path of the bundled library in the wheel, and its bytes. */
  readonly library: { readonly path: string; readonly bytes: Buffer };
}

/** A CycloneDX 1.6 document for one wheel and the one library that it bundles, with every minimum element of NTIA. */
export function sbomText({ project: { name, version }, file, date, library }: SbomSubject): string {
  const root = `pkg:pypi/${name.replaceAll('_', '-')}@${version}?file_name=${file}`;
  const purl = `pkg:generic/${bundledLibrary.name}@${bundledLibrary.version}`;
  const content = createHash('sha256').update(library.bytes).digest('hex');
  const document = {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    serialNumber: `urn:uuid:${uuidOf(`${file} ${content}`)}`,
    version: 1,
    metadata: {
      timestamp: date,
      lifecycles: [{ phase: 'build' }],
      tools: { components: [{ type: 'application', name: 'wheelgate-sample', version: '1' }] },
      authors: [{ name: `The ${name} developers` }],
      component: {
        type: 'library',
        supplier: { name: `The ${name} developers` },
        'bom-ref': root,
        name,
        version,
        licenses: [{ expression: licenseExpression }],
        purl: root,
      },
    },
    components: [
      {
        type: 'library',
        supplier: { name: 'The almanac developers' },
        'bom-ref': purl,
        ...bundledLibrary,
        hashes: [{ alg: 'SHA-256', content }],
        licenses: [{ license: { id: 'MIT' } }],
        purl,
        evidence: { occurrences: [{ location: library.path }] },
      },
    ],
    dependencies: [{ ref: root, dependsOn: [purl] }, { ref: purl }],
  };
  return `${JSON.stringify(document, null, 1)}\n`;
}
