import { fieldOf } from '../../dist/parse-metadata.ts';
import type { Check } from '../check.ts';
import type { DistributionSubject } from '../distribution-subject.ts';

export const localVersion: Check<DistributionSubject> = {
  id: 'local-version',
  title: 'The version is a local one',
  severity: 'block',
  applies: 'always',
  why: 'A version with "+" is for builds that stay at home; PyPI does not allow local versions.',
  remedy: 'Build from the tag itself with a clean tree, so that the build backend adds no "+" to the version.',
  source: 'https://packaging.python.org/en/latest/specifications/version-specifiers/#local-version-identifiers',

  run({ facts: { file, name, metadata } }) {
    const inMetadata = metadata?.content.ok ? fieldOf(metadata.content.value, 'Version') : undefined;
    const versions = [
      ...(name.ok ? [{ where: file, version: name.value.version }] : []),
      ...(metadata && inMetadata !== undefined ? [{ where: metadata.path, version: inMetadata }] : []),
    ];
    const local = versions.filter(({ version }) => version.includes('+'));
    return {
      examined: versions.length,
      findings: local.map(({ where, version }) => ({ where, what: `the version is ${JSON.stringify(version)}` })),
    };
  },
};
