import type { Collection } from '../../model/collection.ts';
import type { Check } from '../check.ts';

export const lostRecord: Check<Collection> = {
  id: 'lost-record',
  title: 'A leg’s build record is gone or altered',
  severity: 'block',
  applies: 'sometimes',
  why: 'A stamp names the leg’s build record by its digest. Any job of a run can delete or replace an artifact, so a record that is not there, or is another, means that somebody did.',
  remedy: 'Run the job named below again; if it stays, find the job that deletes artifacts named `wheelgate-record-…`.',
  source: 'https://slsa.dev/spec/v1.1/provenance',

  run: ({ stamps, lostRecords }) => ({
    examined: stamps.filter(({ stamp }) => stamp.record !== undefined).length,
    findings: lostRecords.map(({ job, why }) => ({ where: `job "${job.name}"`, what: why })),
  }),
};
