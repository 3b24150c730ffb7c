import type { CommandName } from '../../src/command-table.ts';

/** An output of the action, and the phases that set it. */
interface Output {
  readonly phases: readonly CommandName[];
  readonly doc: string;
}

/** What a job hands to the next ones. Each of them derives again what it is told. */
export const outputTable: Readonly<Record<string, Output>> = {
  plan: { phases: ['plan'], doc: 'The plan as one line of JSON, for `seal` and `publish`.' },
  'source-sha': { phases: ['plan'], doc: 'Full commit of the source. Every build job checks out exactly this.' },
  version: { phases: ['plan'], doc: 'Version that the tag names; empty in a trial without a tag.' },
  'source-date-epoch': {
    phases: ['plan'],
    doc: 'Date of the source commit in seconds, for SOURCE_DATE_EPOCH.',
  },
  release: { phases: ['plan'], doc: '`true` for a release, `false` for a trial.' },
  seal: { phases: ['seal'], doc: 'Digest of the seal, 64 hex digits: what a person approves. Not set in a trial.' },
  'environment-url': { phases: ['publish'], doc: 'Address of the release on the index, for `environment.url`.' },
  'packages-dir': {
    phases: ['publish'],
    doc: 'With `handoff`, the folder that holds the files to upload; else empty.',
  },
  'to-upload': { phases: ['publish'], doc: 'With `handoff`, how many files are left to upload; else 0.' },
  approval: { phases: ['publish'], doc: 'The approval record with its signature, as one line of JSON.' },
  'verification-summary': {
    phases: ['publish'],
    doc: 'Where builders of the policy’s `signers` signed the provenance: a verification summary (SLSA VSA) with its signature, as one line of JSON.',
  },
  publication: {
    phases: ['publish', 'confirm'],
    doc: 'What the index holds, file by file, as one line of JSON.',
  },
  state: {
    phases: ['publish', 'confirm'],
    doc: '`published`, `handed-off`, `confirmed`, `stale` (not visible yet: run again) or `different`.',
  },
};
