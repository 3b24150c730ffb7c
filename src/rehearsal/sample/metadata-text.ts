import { licenseExpression, licenseFiles, type Project, readme } from './source-files.ts';

/** Core metadata 2.4: METADATA of a wheel and PKG-INFO of the sdist are the same text. */
export const metadataText = ({ name, version }: Project): string => `Metadata-Version: 2.4
Name: ${name}
Version: ${version}
Summary: The project that a rehearsal releases
License-Expression: ${licenseExpression}
${licenseFiles.map((file) => `License-File: ${file}\n`).join('')}Requires-Python: >=3.12
Description-Content-Type: text/markdown

${readme(name)}`;
