import { schemaTexts } from './sbom/schema-texts.ts';

/** Made of the list that CycloneDX ships, when it is first asked for. In lower case. */
let known: ReadonlySet<string> | undefined;

/** The version of SPDX's list, for a sentence. */
export const licenseListVersion = '3.29';

function knownIds(): ReadonlySet<string> {
  const list: unknown = JSON.parse(schemaTexts['cyclonedx-licences'] ?? '{}');
  const ids = typeof list === 'object' && list !== null && 'enum' in list && Array.isArray(list.enum) ? list.enum : [];
  return new Set(ids.map((id) => String(id).toLowerCase()));
}

/**
 * Identifiers of an SPDX licence expression that are on neither list, of licences or of exceptions. The lists grow, so
 * that one of these need not be wrong; `LicenseRef-` is free. Case does not count.
 *
 * @param expression of the right form; of another one the answer means nothing.
 * @see https://spdx.org/licenses/
 */
export function unknownLicenses(expression: string): readonly string[] {
  known ??= knownIds();
  const ids = known;
  const tokens = expression.split(/[\s()]+/).filter((token) => token !== '' && !/^(?:and|or|with)$/i.test(token));
  const unknown = tokens.filter((token) => {
    const id = token.toLowerCase();
    return !id.startsWith('licenseref-') && !ids.has(id) && !ids.has(id.replace(/\+$/, ''));
  });
  return [...new Set(unknown)];
}
