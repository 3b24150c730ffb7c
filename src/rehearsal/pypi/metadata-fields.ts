/** A core metadata field as the form has it. */
export interface MetadataFormField {
  /** Name in METADATA, lower case: what the index's messages call it. */
  readonly header: string;
  readonly multiple: boolean;
  /** Metadata-Version that introduced it. */
  readonly since: string;
}

/** Every core metadata field by the name of its form field. Source: reference §3.3 and the core metadata specification. */
export const METADATA_FIELDS: ReadonlyMap<string, MetadataFormField> = new Map([
  ...fields('1.0', 'metadata_version name version summary description keywords home_page author author_email license'),
  ...fields('1.0', 'platform', true),
  ...fields('1.1', 'download_url'),
  ...fields('1.1', 'supported_platform requires provides obsoletes', true),
  ...fields('1.1', 'classifiers', true, 'classifier'),
  ...fields('1.2', 'maintainer maintainer_email requires_python'),
  ...fields('1.2', 'requires_dist provides_dist obsoletes_dist requires_external', true),
  ...fields('1.2', 'project_urls', true, 'project-url'),
  ...fields('2.1', 'description_content_type'),
  ...fields('2.1', 'provides_extra', true),
  ...fields('2.2', 'dynamic', true),
  ...fields('2.4', 'license_expression'),
  ...fields('2.4', 'license_file', true),
  ...fields('2.5', 'import_name import_namespace', true),
]);

function fields(since: string, names: string, multiple = false, header = ''): [string, MetadataFormField][] {
  return names.split(' ').map((name) => [name, { header: header || name.replaceAll('_', '-'), multiple, since }]);
}
