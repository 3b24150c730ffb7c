import { ReleaseError } from '../../errors.ts';
import type { Inspection } from '../../model/distribution.ts';
import type { Upload } from '../../ports/package-index.ts';

/** Name and value of one text field of the upload form. */
export type FormField = readonly [name: string, value: string];

/** Core metadata field, lower case, to form field. PyPI ignores any other name, also a nearly right one. */
const formNames: Readonly<Record<string, string>> = {
  'metadata-version': 'metadata_version',
  name: 'name',
  version: 'version',
  summary: 'summary',
  'description-content-type': 'description_content_type',
  keywords: 'keywords',
  'home-page': 'home_page',
  'download-url': 'download_url',
  author: 'author',
  'author-email': 'author_email',
  maintainer: 'maintainer',
  'maintainer-email': 'maintainer_email',
  license: 'license',
  'license-expression': 'license_expression',
  'requires-python': 'requires_python',
  // From here on a field may come several times, and then goes several times.
  classifier: 'classifiers',
  platform: 'platform',
  'supported-platform': 'supported_platform',
  requires: 'requires',
  provides: 'provides',
  obsoletes: 'obsoletes',
  'requires-dist': 'requires_dist',
  'provides-dist': 'provides_dist',
  'obsoletes-dist': 'obsoletes_dist',
  'requires-external': 'requires_external',
  'project-url': 'project_urls',
  'provides-extra': 'provides_extra',
  'license-file': 'license_file',
  dynamic: 'dynamic',
  'import-name': 'import_name',
  'import-namespace': 'import_namespace',
};

/** Metadata-Version since which License-File is a field; older setuptools wrote it before, and PyPI refuses that. */
const licenseFileSince = 2.4;

/**
 * The text fields of an upload: the file's own metadata in file order, its SHA-256, its attestations. A single-valued
 * field that stands twice in the file goes twice: the index refuses that, and its words say which.
 *
 * @throws ReleaseError BUG for a file without name or metadata: the checks let none through.
 */
export function uploadFields({ inspection, attestations }: Upload): readonly FormField[] {
  const { file, name, sha256, description } = inspection;
  const metadata = metadataFields(inspection);
  const missing = ['metadata_version', 'name', 'version'].filter((field) => !metadata.some(([one]) => one === field));
  if (name === undefined || missing.length > 0) {
    throw new ReleaseError(
      'BUG',
      `${file} is to be uploaded, but its name or metadata (${missing.join(', ')}) is not known`,
    );
  }
  const kind: readonly FormField[] =
    name.kind === 'sdist'
      ? [
          ['filetype', 'sdist'],
          ['pyversion', 'source'],
        ]
      : [
          ['filetype', 'bdist_wheel'],
          ['pyversion', name.pythons.join('.')],
        ];
  return [
    [':action', 'file_upload'],
    ['protocol_version', '1'],
    ...kind,
    ...metadata,
    ...(description === '' ? [] : ([['description', description]] as const)),
    ['sha256_digest', sha256],
    // An empty list is refused; a file without attestations goes without the field.
    ...(attestations.length === 0 ? [] : ([['attestations', JSON.stringify(attestations)]] as const)),
  ];
}

function metadataFields({ metadata }: Inspection): readonly FormField[] {
  const version = Number(metadata.find(({ name }) => name.toLowerCase() === 'metadata-version')?.value);
  return metadata.flatMap(({ name, value }): readonly FormField[] => {
    const field = Object.hasOwn(formNames, name.toLowerCase()) ? formNames[name.toLowerCase()] : undefined;
    // The index takes both for absent; old tools wrote the word where they knew nothing.
    if (field === undefined || value === '' || value === 'UNKNOWN') return [];
    if (field === 'license_file' && version < licenseFileSince) return [];
    return [[field, value]];
  });
}
