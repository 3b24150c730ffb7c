import { fieldOf } from '../../dist/parse-metadata.ts';
import { good } from '../../model/parsed.ts';
import { normaliseVersion } from '../../model/version.ts';
import { agreeingClaims, type Claim } from '../agreeing-claims.ts';
import type { Check } from '../check.ts';
import type { DistributionSubject } from '../distribution-subject.ts';
import { folderOf } from '../folder-of.ts';
import { sameVersion } from '../same-version.ts';

export const versionMismatch: Check<DistributionSubject> = {
  id: 'version-mismatch',
  title: 'The distribution gives more than one version',
  severity: 'block',
  applies: 'always',
  why: 'File name, folder and metadata must give one version, or PyPI refuses the file.',
  remedy: 'Build again from the tagged commit, and do not rename files.',
  source: 'https://packaging.python.org/en/latest/specifications/version-specifiers/',

  run({ facts }) {
    const { name, metadata } = facts;
    const folder = folderOf(facts);
    const inMetadata = metadata?.content.ok ? fieldOf(metadata.content.value, 'Version') : undefined;
    const claims: Claim[] = [
      ...(name.ok ? [{ where: 'file name', value: good(name.value.version) }] : []),
      ...(folder ? [{ where: folder.path, value: normaliseVersion(folder.version) }] : []),
      ...(metadata && inMetadata !== undefined ? [{ where: metadata.path, value: normaliseVersion(inMetadata) }] : []),
    ];
    return agreeingClaims(claims, sameVersion);
  },
};
