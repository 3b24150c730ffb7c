import { ReleaseError } from '../../errors.ts';
import type { Report } from '../../model/report.ts';
import type { Files } from '../../ports/files.ts';

/** Bytes. A report of 1,000 distributions, each with all of its verdicts, stays below. */
const maxReportBytes = 64 * 1024 * 1024;

/**
 * Reads the report that a phase left behind. It was written by this same program a moment ago, so only its outline is
 * looked at.
 *
 * @returns `undefined` when the phase left none. @throws ReleaseError BUG when it is no report.
 */
export async function readReport(files: Files, folder: string): Promise<Report | undefined> {
  const name = 'report.json';
  if (!(await files.list(folder))?.includes(name)) return undefined;
  const text = Buffer.from(await files.read(files.join(folder, name), maxReportBytes)).toString('utf8');
  const value = parsed(text);
  if (isReport(value)) return value;
  throw new ReleaseError('BUG', `${files.join(folder, name)} is not a report`);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const isReport = (value: unknown): value is Report =>
  typeof value === 'object' &&
  value !== null &&
  'headline' in value &&
  typeof value.headline === 'string' &&
  'verdicts' in value &&
  Array.isArray(value.verdicts);
