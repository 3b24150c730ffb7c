/** GitHub shows no summary of a step above 1 MiB. */
export const maxSummaryBytes = 1024 * 1024;

/** Says that something is missing, where it is missing. */
const note = '\n\n*The rest is left out: GitHub shows no more than 1 MiB. The report of this step has all of it.*\n';
const noteBytes = Buffer.byteLength(note);

/**
 * Cuts Markdown to what a step's summary still takes, at the end of a line and with a note.
 *
 * @param room bytes that are left; what comes back is never longer.
 * @returns the empty text when not even the note fits: it is there already.
 */
export function fitSummary(markdown: string, room: number): string {
  // Room for one note is kept back, so that whatever comes after a summary that just fits can still be noted.
  if (Buffer.byteLength(markdown) <= room - noteBytes) return markdown;
  const space = room - noteBytes;
  if (space < 0) return '';
  const bytes = Buffer.from(markdown).subarray(0, space);
  return `${bytes.subarray(0, bytes.lastIndexOf('\n') + 1).toString('utf8')}${note}`;
}
