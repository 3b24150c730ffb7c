import { metadataVersions } from '../../dist/metadata-fields.ts';
import { fieldOf, fieldsOf } from '../../dist/parse-metadata.ts';
import type { Check } from '../check.ts';
import type { DistributionSubject } from '../distribution-subject.ts';

export const missingLicenseFile: Check<DistributionSubject> = {
  id: 'missing-license-file',
  title: 'A licence file that the metadata list is not there',
  severity: 'block',
  applies: 'sometimes',
  why: 'Most licences ask that their text travels with the code. PyPI refuses the file.',
  remedy: 'Correct license-files in pyproject.toml, or update the build backend, then build again.',
  source: 'https://packaging.python.org/en/latest/specifications/core-metadata/#license-file-multiple-use',

  run({ facts }) {
    const { file, metadata, members } = facts;
    if (!metadata?.content.ok || !isListing(fieldOf(metadata.content.value, 'Metadata-Version'))) {
      return { examined: 0, findings: [] };
    }
    const listed = fieldsOf(metadata.content.value, 'License-File');
    const folder = facts.kind === 'wheel' ? `${facts.distInfo}/licenses` : facts.top;
    const paths = new Set(members.map(({ path }) => path));
    const missing = listed.filter((name) => !paths.has(`${folder}/${name}`));
    return {
      examined: listed.length,
      findings: missing.map((name) => ({
        where: metadata.path,
        what: `License-File ${name} does not exist in distribution file ${file} at ${folder}/${name}`,
      })),
    };
  },
};

/** Before 2.4 the field was no part of the format, and its paths meant nothing. */
const isListing = (declared: string | undefined): boolean =>
  metadataVersions.indexOf(declared ?? '') >= metadataVersions.indexOf('2.4');
