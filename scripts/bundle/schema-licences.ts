import { readFileSync } from 'node:fs';

const read = (file: string): string =>
  readFileSync(new URL(`../sbom-schemas/${file}`, import.meta.url), 'utf8')
    .replace(/\r\n?/g, '\n')
    .trim();

/** What LICENSES.txt says of the schemas of SBOMs, which are in the bundle and in no package of it. */
export const schemaLicences = (): string =>
  `${read('README.md')}\n\nThe Apache-2.0 licence:\n\n${read('LICENSE.txt')}\n`;
