import { describe, expect, test } from 'vitest';
import { uploadFields } from '../../../src/adapters/pypi/upload-fields.ts';
import { ReleaseError } from '../../../src/errors.ts';
import { sha256Of } from '../../../src/model/digest.ts';
import { anInspection, metadata } from './an-upload.ts';

const digest = sha256Of('bytes');
const fieldsOf = (facts: Parameters<typeof anInspection>[0], attestations: readonly never[] = []) =>
  uploadFields({ path: '/demo', inspection: anInspection(facts), attestations });

/** Every core metadata field that the index's form has, twice where the form takes it twice. */
const everything = metadata(
  ['Metadata-Version', '2.5'],
  ['Name', 'demo'],
  ['Version', '1.0'],
  ['Summary', 'A demo'],
  ['Description-Content-Type', 'text/markdown; charset=UTF-8'],
  ['Keywords', 'one,two'],
  ['Home-page', 'https://home.example'],
  ['Download-URL', 'https://download.example'],
  ['Author', 'Ann Ä'],
  ['Author-email', 'ann@example.org'],
  ['Maintainer', 'Ben'],
  ['Maintainer-email', 'ben@example.org'],
  ['License', 'BSD'],
  ['License-Expression', 'BSD-3-Clause'],
  ['Requires-Python', '>=3.11'],
  ['Classifier', 'Typing :: Typed'],
  ['Classifier', 'Topic :: Software Development'],
  ['Platform', 'any'],
  ['Supported-Platform', 'linux'],
  ['Requires', 'a'],
  ['Provides', 'b'],
  ['Obsoletes', 'c'],
  ['Requires-Dist', 'numpy>=2'],
  ['Requires-Dist', 'pytest; extra == "test"'],
  ['Provides-Dist', 'd'],
  ['Obsoletes-Dist', 'e'],
  ['Requires-External', 'libpng'],
  ['Project-URL', 'Source, https://source.example'],
  ['Provides-Extra', 'test'],
  ['License-File', 'LICENSE.txt'],
  ['Dynamic', 'version'],
  ['Import-Name', 'demo'],
  ['Import-Namespace', 'space'],
);

describe('the fields of an upload', () => {
  test('are those that the index knows, each as often as it stands in the file', () => {
    expect(fieldsOf({ metadata: everything, description: '# Demo\n' })).toEqual([
      [':action', 'file_upload'],
      ['protocol_version', '1'],
      ['filetype', 'bdist_wheel'],
      ['pyversion', 'py3'],
      ['metadata_version', '2.5'],
      ['name', 'demo'],
      ['version', '1.0'],
      ['summary', 'A demo'],
      ['description_content_type', 'text/markdown; charset=UTF-8'],
      ['keywords', 'one,two'],
      ['home_page', 'https://home.example'],
      ['download_url', 'https://download.example'],
      ['author', 'Ann Ä'],
      ['author_email', 'ann@example.org'],
      ['maintainer', 'Ben'],
      ['maintainer_email', 'ben@example.org'],
      ['license', 'BSD'],
      ['license_expression', 'BSD-3-Clause'],
      ['requires_python', '>=3.11'],
      ['classifiers', 'Typing :: Typed'],
      ['classifiers', 'Topic :: Software Development'],
      ['platform', 'any'],
      ['supported_platform', 'linux'],
      ['requires', 'a'],
      ['provides', 'b'],
      ['obsoletes', 'c'],
      ['requires_dist', 'numpy>=2'],
      ['requires_dist', 'pytest; extra == "test"'],
      ['provides_dist', 'd'],
      ['obsoletes_dist', 'e'],
      ['requires_external', 'libpng'],
      ['project_urls', 'Source, https://source.example'],
      ['provides_extra', 'test'],
      ['license_file', 'LICENSE.txt'],
      ['dynamic', 'version'],
      ['import_name', 'demo'],
      ['import_namespace', 'space'],
      ['description', '# Demo\n'],
      ['sha256_digest', digest],
    ]);
  });

  const minimal = [
    [':action', 'file_upload'],
    ['protocol_version', '1'],
    ['filetype', 'bdist_wheel'],
    ['pyversion', 'py3'],
    ['metadata_version', '2.1'],
    ['name', 'demo'],
    ['version', '1.0'],
    ['sha256_digest', digest],
  ];

  test.each([
    { is: 'a License-File of old setuptools', field: ['License-File', 'LICENSE'] },
    { is: 'an empty field', field: ['Summary', ''] },
    { is: 'an unknown value of old setuptools', field: ['Author', 'UNKNOWN'] },
    { is: 'a field that no form has', field: ['X-Evil', 'attestations'] },
    { is: 'a field named like a member of every object', field: ['constructor', 'x'] },
    { is: 'the description a second time', field: ['Description', 'as a header'] },
    { is: 'a field of the form itself', field: [':action', 'delete'] },
  ] as const)('leave out $is', ({ field }) => {
    const base = anInspection().metadata;
    expect(fieldsOf({ metadata: [...base, ...metadata(field)] })).toEqual(minimal);
  });

  test('of a wheel for two languages name both', () => {
    const tags = { build: undefined, pythons: ['py2', 'py3'], abis: ['none'], platforms: ['any'] };
    const name = {
      kind: 'wheel',
      file: 'demo-1.0-py2.py3-none-any.whl',
      project: 'demo',
      version: '1.0',
      ...tags,
    } as const;
    expect(fieldsOf({ name })).toContainEqual(['pyversion', 'py2.py3']);
  });

  test('of an sdist say so', () => {
    const name = { kind: 'sdist', file: 'demo-1.0.tar.gz', project: 'demo', version: '1.0' } as const;
    expect(fieldsOf({ file: name.file, name }).slice(2, 4)).toEqual([
      ['filetype', 'sdist'],
      ['pyversion', 'source'],
    ]);
  });

  test('hold all attestations as one list', () => {
    const attestation = {
      version: 1,
      verification_material: { certificate: 'aa==', transparency_entries: [{ logIndex: '1' }] },
      envelope: { statement: 'bb==', signature: 'cc==' },
    } as const;
    const fields = uploadFields({
      path: '/demo',
      inspection: anInspection(),
      attestations: [attestation, attestation],
    });
    expect(fields.at(-1)).toEqual(['attestations', JSON.stringify([attestation, attestation])]);
  });

  test.each([
    { is: 'no name', facts: { name: undefined } },
    { is: 'no metadata', facts: { metadata: [] } },
    { is: 'no version in its metadata', facts: { metadata: metadata(['Metadata-Version', '2.1'], ['Name', 'demo']) } },
  ])('are not made for a file with $is', ({ facts }) => {
    expect(() => fieldsOf(facts)).toThrow(ReleaseError);
  });
});
