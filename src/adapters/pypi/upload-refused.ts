import { ReleaseError } from '../../errors.ts';
import type { IndexName } from '../../model/policy.ts';

/** The next step for refusals that a release manager meets. The index's own words come before it. */
const hints: readonly (readonly [words: RegExp, hint: string])[] = [
  [
    /^File already exists/,
    'It holds other bytes under this name, or these bytes under another, and replaces nothing: publish a new version.',
  ],
  [/previously used by a file/, 'The name of a deleted file is gone for ever: publish a new version.'],
  [/releases older than/, 'The version is closed for new files: publish a new one.'],
  [
    /isn't allowed to upload to project/,
    'Look at the project’s status on the index: an archived or quarantined project takes no files.',
  ],
  [
    /is not valid for project/,
    'The trusted publisher that let this job in belongs to another project: add one in the settings of this project.',
  ],
  [
    /Non-user identities cannot create/,
    'The pending publisher was made for another project name: make both names the same.',
  ],
  [/too large/, 'Ask the index for a higher limit, then run this job again.'],
];

/** Makes UPLOAD_REFUSED of a final answer. */
export function uploadRefused(name: IndexName, file: string, status: number, words: string): ReleaseError {
  const hint = hints.find(([pattern]) => pattern.test(words))?.[1];
  const said = words === '' ? 'no reason given' : words;
  return new ReleaseError('UPLOAD_REFUSED', `${name} refused ${file} (${status}): ${said}${hint ? ` ${hint}` : ''}`);
}
