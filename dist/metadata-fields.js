/** Every version of the format that PyPI takes, oldest first. There was never a 2.0. */
export const metadataVersions = ['1.0', '1.1', '1.2', '2.1', '2.2', '2.3', '2.4', '2.5'];
const single = {
    '1.0': [
        'Metadata-Version',
        'Name',
        'Version',
        'Summary',
        'Description',
        'Keywords',
        'Home-page',
        'Author',
        'Author-email',
        'License',
    ],
    '1.1': ['Download-URL'],
    '1.2': ['Maintainer', 'Maintainer-email', 'Requires-Python'],
    '2.1': ['Description-Content-Type'],
    '2.4': ['License-Expression'],
};
const repeated = {
    '1.0': ['Platform'],
    '1.1': ['Supported-Platform', 'Classifier', 'Requires', 'Provides', 'Obsoletes'],
    '1.2': ['Requires-Dist', 'Provides-Dist', 'Obsoletes-Dist', 'Requires-External', 'Project-URL'],
    '2.1': ['Provides-Extra'],
    '2.2': ['Dynamic'],
    '2.4': ['License-File'],
    '2.5': ['Import-Name', 'Import-Namespace'],
};
const rules = metadataVersions.flatMap((since) => [
    ...(single[since] ?? []).map((name) => ({ name, since, repeats: false })),
    ...(repeated[since] ?? []).map((name) => ({ name, since, repeats: true })),
]);
/**
 * The fields of the core metadata by their names in lower case; names are compared without case.
 *
 * @see https://packaging.python.org/en/latest/specifications/core-metadata/
 */
export const metadataFields = new Map(rules.map((rule) => [rule.name.toLowerCase(), rule]));
