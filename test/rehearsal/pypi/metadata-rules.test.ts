import { describe, expect, test } from 'vitest';
import { accepted, type Bend, formAnswer, spec } from './form-answer.ts';

interface Case extends Bend {
  readonly is: string;
  readonly says: string;
}

// Answers of the real application's own code, in its state of August 2026.

describe('the version of the metadata and of the project', () => {
  test.each<Case>([
    {
      is: 'everything that a wheel says',
      fields: {
        summary: 'A demo',
        license_expression: 'BSD-3-Clause AND (MIT OR Apache-2.0 WITH LLVM-exception)',
        requires_python: '>=3.11,!=3.12.*',
        description_content_type: 'text/markdown; charset=UTF-8; variant=GFM',
        author_email: 'Ann <ann@example.org>',
        home_page: 'https://demo.example',
        license_file: 'LICENSE',
        import_name: 'demo',
      },
      more: [
        ['classifiers', 'Typing :: Typed'],
        ['requires_dist', 'numpy>=2; python_version>"3"'],
        ['requires_dist', 'a[b,c] (<3)'],
        ['project_urls', 'Source, https://source.example'],
        ['dynamic', 'summary'],
        ['provides_extra', 'test'],
      ],
      says: accepted,
    },
    { is: 'version 1.0 of the metadata', fields: { metadata_version: '1.0' }, says: accepted },
    { is: 'version 1.1 of the metadata', fields: { metadata_version: '1.1' }, says: accepted },
    { is: 'version 1.2 of the metadata', fields: { metadata_version: '1.2' }, says: accepted },
    { is: 'version 2.1 of the metadata', fields: { metadata_version: '2.1' }, says: accepted },
    { is: 'version 2.2 of the metadata', fields: { metadata_version: '2.2' }, says: accepted },
    { is: 'version 2.3 of the metadata', fields: { metadata_version: '2.3' }, says: accepted },
    { is: 'version 2.4 of the metadata', fields: { metadata_version: '2.4' }, says: accepted },
    { is: 'version 2.5 of the metadata', fields: { metadata_version: '2.5' }, says: accepted },
    {
      is: 'version 2.0 of the metadata',
      fields: { metadata_version: '2.0' },
      says: spec("'2.0' is not a valid metadata version."),
    },
    {
      is: 'version 2.6 of the metadata',
      fields: { metadata_version: '2.6' },
      says: spec("'2.6' is not a valid metadata version."),
    },
    {
      is: 'version x of the metadata',
      fields: { metadata_version: 'x' },
      says: spec("'x' is not a valid metadata version."),
    },
    {
      is: 'no version of the metadata',
      fields: { metadata_version: null },
      says: spec('None is not a valid metadata version.'),
    },
    { is: 'no version', fields: { version: null }, says: spec("'version' is a required field.") },
    { is: 'a version that is none', fields: { version: 'x' }, says: spec("'x' is invalid for 'version'.") },
    {
      is: 'a local version',
      fields: { version: '1.0+local.1' },
      says: "The use of local versions in '1.0+local.1' is not allowed. See https://packaging.python.org/en/latest/specifications/version-specifiers/#local-version-identifiers for more information.",
    },
    { is: 'a development version', fields: { version: '1.0.dev1' }, says: accepted },
  ])('$is', ({ says, ...bend }) => {
    expect(formAnswer(bend)).toBe(says);
  });
});

describe('fields and their multiplicity', () => {
  test.each<Case>([
    {
      is: 'a field sent twice',
      fields: { summary: 'a' },
      more: [['summary', 'b']],
      says: spec("'summary' has invalid data."),
    },
    {
      is: 'keywords sent twice',
      fields: { keywords: 'a' },
      more: [['keywords', 'b']],
      says: spec("'keywords' has invalid data."),
    },
    {
      is: 'names that are nearly fields',
      more: [
        ['Summary', 'a'],
        ['home-page', 'b'],
        ['import_names', 'c'],
      ],
      says: accepted,
    },
    { is: 'a field that is empty', fields: { summary: '' }, says: accepted },
    { is: 'a field that nobody knew', fields: { summary: 'UNKNOWN' }, says: accepted },
  ])('$is', ({ says, ...bend }) => {
    expect(formAnswer(bend)).toBe(says);
  });
});

describe('fields by version of the metadata', () => {
  test.each<Case>([
    {
      is: 'License-File before its time',
      fields: { metadata_version: '2.1', license_file: 'LICENSE' },
      says: spec('license-file introduced in metadata version 2.4, not 2.1.'),
    },
    {
      is: 'Classifier before its time',
      fields: { metadata_version: '1.0', classifiers: 'Typing :: Typed' },
      says: spec('classifier introduced in metadata version 1.1, not 1.0.'),
    },
    {
      is: 'Project-URL before its time',
      fields: { metadata_version: '1.1', project_urls: 'A, https://a.example' },
      says: spec('project-url introduced in metadata version 1.2, not 1.1.'),
    },
    {
      is: 'Provides-Extra before its time',
      fields: { metadata_version: '1.2', provides_extra: 'a' },
      says: spec('provides-extra introduced in metadata version 2.1, not 1.2.'),
    },
    {
      is: 'Dynamic before its time',
      fields: { metadata_version: '2.1', dynamic: 'summary' },
      says: spec('dynamic introduced in metadata version 2.2, not 2.1.'),
    },
    {
      is: 'Import-Name before its time',
      fields: { metadata_version: '2.4', import_name: 'demo' },
      says: spec('import-name introduced in metadata version 2.5, not 2.4.'),
    },
    { is: 'Import-Name in its time', fields: { import_name: 'demo' }, says: accepted },
  ])('$is', ({ says, ...bend }) => {
    expect(formAnswer(bend)).toBe(says);
  });
});

describe('texts', () => {
  test.each<Case>([
    { is: 'a summary of two lines', fields: { summary: 'a\nb' }, says: spec("'summary' must be a single line.") },
    { is: 'a summary of 512 characters', fields: { summary: 'a'.repeat(512) }, says: accepted },
    {
      is: 'a summary of 513 characters',
      fields: { summary: 'a'.repeat(513) },
      says: spec("'summary' field must be 512 characters or less."),
    },
    {
      is: 'a licence in two forms',
      fields: { license: 'BSD', license_expression: 'BSD-3-Clause' },
      says: spec(
        'License is deprecated when License-Expression is present. Only License-Expression should be present.',
      ),
    },
    { is: 'a licence in the old form', fields: { license: 'BSD' }, says: accepted },
    {
      is: 'an expression that is none',
      fields: { license_expression: 'BSD 3' },
      says: spec("'BSD 3' is invalid for 'license-expression'."),
    },
    {
      is: 'an expression with an open bracket',
      fields: { license_expression: '(MIT' },
      says: spec("'(MIT' is invalid for 'license-expression'."),
    },
    {
      is: 'a licence file above the folder',
      fields: { license_file: '../LICENSE' },
      says: spec("'../LICENSE' is invalid for 'license-file', parent directory indicators are not allowed."),
    },
    {
      is: 'a licence file anywhere',
      fields: { license_file: '*' },
      says: spec("'*' is invalid for 'license-file', paths must be resolved."),
    },
    {
      is: 'a licence file from the root',
      fields: { license_file: '/LICENSE' },
      says: spec("'/LICENSE' is invalid for 'license-file', paths must be relative."),
    },
    {
      is: 'a licence file of Windows',
      fields: { license_file: 'a\\b' },
      says: spec("'a\\\\b' is invalid for 'license-file', paths must use '/' delimiter."),
    },
    { is: 'a licence file below', fields: { license_file: 'a/b' }, says: accepted },
    {
      is: 'a description in HTML',
      fields: { description_content_type: 'text/html' },
      says: spec(
        "'description-content-type' must be one of ['text/plain', 'text/x-rst', 'text/markdown'], not 'text/html'.",
      ),
    },
    {
      is: 'a description in another charset',
      fields: { description_content_type: 'text/plain; charset=latin-1' },
      says: spec("'description-content-type' can only specify the UTF-8 charset, not 'latin-1'."),
    },
    {
      is: 'a description in another Markdown',
      fields: { description_content_type: 'text/markdown; variant=X' },
      says: spec("valid Markdown variants for 'description-content-type' are ['GFM', 'CommonMark'], not 'X'."),
    },
    { is: 'a description in reStructuredText', fields: { description_content_type: 'text/x-rst' }, says: accepted },
    {
      is: 'a Python version that is none',
      fields: { requires_python: '3' },
      says: spec("'3' is invalid for 'requires-python'."),
    },
    {
      is: 'a Python version with an open end',
      fields: { requires_python: '>=3.*' },
      says: spec("'>=3.*' is invalid for 'requires-python'."),
    },
    { is: 'a Python version with a comma at its end', fields: { requires_python: '>=3.11,' }, says: accepted },
    {
      is: 'an approximate Python version of one part',
      fields: { requires_python: '~=3' },
      says: spec("'~=3' is invalid for 'requires-python'."),
    },
    {
      is: 'a dependency that is none',
      fields: { requires_dist: 'numpy 2' },
      says: spec("'numpy 2' is invalid for 'requires-dist'."),
    },
    {
      is: 'a direct dependency',
      fields: { requires_dist: 'other[a] @ https://x.example/y' },
      says: spec("Can't have direct dependency: other[a] @ https://x.example/y."),
    },
    {
      is: 'a direct dependency with a marker',
      fields: { requires_dist: 'other @ https://x.example ; extra == "b"' },
      says: spec('Can\'t have direct dependency: other @ https://x.example ; extra == "b".'),
    },
  ])('$is', ({ says, ...bend }) => {
    expect(formAnswer(bend)).toBe(says);
  });
});

describe('lists', () => {
  test.each<Case>([
    {
      is: 'a field that cannot be dynamic',
      fields: { dynamic: 'Version' },
      says: spec("'version' is not allowed as a dynamic field."),
    },
    {
      is: 'a dynamic field that is none',
      fields: { dynamic: 'nothing' },
      says: spec("'nothing' is not a valid dynamic field."),
    },
    {
      is: 'dynamic itself as dynamic',
      fields: { dynamic: 'dynamic' },
      says: spec("Dynamic field 'dynamic' is not a valid dynamic field."),
    },
    {
      is: 'an extra that is none',
      fields: { provides_extra: 'a b' },
      says: spec("'a b' is invalid for 'provides-extra'."),
    },
    {
      is: 'a private classifier',
      fields: { classifiers: 'Private :: Do Not Upload' },
      says: spec("'Private :: Do Not Upload' is not a valid classifier."),
    },
    {
      is: 'two classifiers that are none: the first by the alphabet',
      more: [
        ['classifiers', 'zz'],
        ['classifiers', 'aa'],
      ],
      says: spec("'aa' is not a valid classifier."),
    },
    {
      is: 'a Project-URL without label',
      fields: { project_urls: 'https://x.example' },
      says: spec('Must have a URL.'),
    },
    {
      is: 'a Project-URL with an empty label',
      fields: { project_urls: ', https://x.example' },
      says: spec('Must have a label.'),
    },
    { is: 'a Project-URL without address', fields: { project_urls: 'Home' }, says: spec('Must have a URL.') },
    {
      is: 'a Project-URL with a label of 32 characters',
      fields: { project_urls: `${'x'.repeat(32)}, https://x.example` },
      says: accepted,
    },
    {
      is: 'a Project-URL with a label of 33 characters',
      fields: { project_urls: `${'x'.repeat(33)}, https://x.example` },
      says: spec("'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' must be 32 characters or less."),
    },
    {
      is: 'a Project-URL with another address',
      fields: { project_urls: 'Home, ftp://x.example' },
      says: spec("'ftp://x.example' is not a valid url."),
    },
    {
      is: 'a label twice',
      more: [
        ['project_urls', 'A, https://x.example'],
        ['project_urls', 'A, https://y.example'],
      ],
      says: spec("'project_urls' has invalid data."),
    },
    { is: 'a home page that is none', fields: { home_page: 'demo' }, says: spec("'demo' is not a valid url.") },
    {
      is: 'a download address of another kind',
      fields: { download_url: 'ftp://x.example' },
      says: spec("'ftp://x.example' is not a valid url."),
    },
    {
      is: 'an address of mail without @',
      fields: { author_email: 'Ann <ann>' },
      says: spec("'ann' is not a valid email address: An email address must have an @-sign."),
    },
    {
      is: 'an import name that is none',
      fields: { import_name: '1demo' },
      says: spec("'1demo' is invalid for 'import-name'; '1demo' is not a valid identifier."),
    },
    { is: 'a private import name', fields: { import_name: 'demo; private' }, says: accepted },
    {
      is: 'an import name with another mark',
      fields: { import_name: 'demo; x' },
      says: spec("'demo; x' is invalid for 'import-name'; the only valid option is 'private'."),
    },
    {
      is: 'a namespace with a gap',
      fields: { import_namespace: 'a..b' },
      says: spec("'a..b' is invalid for 'import-namespace'; '' is not a valid identifier."),
    },
  ])('$is', ({ says, ...bend }) => {
    expect(formAnswer(bend)).toBe(says);
  });
});

describe('several mistakes, of which the index tells one', () => {
  test.each<Case>([
    {
      is: 'two mistakes: a field sent twice before all others',
      fields: { version: 'x' },
      more: [
        ['summary', 'a'],
        ['summary', 'b'],
      ],
      says: spec("'summary' has invalid data."),
    },
    {
      is: 'two mistakes: the metadata version first',
      fields: { metadata_version: '9', version: 'x' },
      says: spec("'9' is not a valid metadata version."),
    },
    {
      is: 'two mistakes: the version before others',
      fields: { version: 'x', summary: 'a\nb' },
      says: spec("'x' is invalid for 'version'."),
    },
    {
      is: 'two mistakes: what the specification says before what the index wants',
      fields: { classifiers: 'nope', summary: 'a\nb' },
      says: spec("'summary' must be a single line."),
    },
    {
      is: 'two mistakes: else by the alphabet',
      fields: { classifiers: 'nope', summary: 'a'.repeat(513) },
      says: spec("'nope' is not a valid classifier."),
    },
  ])('$is', ({ says, ...bend }) => {
    expect(formAnswer(bend)).toBe(says);
  });
});
