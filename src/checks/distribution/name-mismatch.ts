import { fieldOf } from '../../dist/parse-metadata.ts';
import { good } from '../../model/parsed.ts';
import { normaliseProject, parseProject } from '../../model/project.ts';
import { agreeingClaims, type Claim } from '../agreeing-claims.ts';
import type { Check } from '../check.ts';
import type { DistributionSubject } from '../distribution-subject.ts';
import { folderOf } from '../folder-of.ts';

export const nameMismatch: Check<DistributionSubject> = {
  id: 'name-mismatch',
  title: 'The distribution gives more than one project name',
  severity: 'block',
  applies: 'always',
  why: 'File name, folder and metadata must name one project: PyPI files it under one name, installers use another.',
  remedy: 'Build again from one project table, and do not rename files.',
  source: 'https://packaging.python.org/en/latest/specifications/name-normalization/',

  run({ facts }) {
    const { name, metadata } = facts;
    const folder = folderOf(facts);
    const inMetadata = metadata?.content.ok ? fieldOf(metadata.content.value, 'Name') : undefined;
    const claims: Claim[] = [
      ...(name.ok ? [{ where: 'file name', value: good(name.value.project) }] : []),
      ...(folder ? [{ where: folder.path, value: good(normaliseProject(folder.name)) }] : []),
      ...(metadata && inMetadata !== undefined ? [{ where: metadata.path, value: parseProject(inMetadata) }] : []),
    ];
    return agreeingClaims(claims, (a, b) => a === b);
  },
};
