import { ReleaseError } from '../../errors.ts';

/** @returns `OWNER/NAME` as it came. @throws ReleaseError INPUT_INVALID when it is none, before it is in an address. */
export function repositoryName(text: string): string {
  // Dots alone would climb out of the path that the name stands in.
  if (/^[\w-]{1,100}\/(?!\.{1,2}$)[\w.-]{1,100}$/.test(text)) return text;
  const shown = JSON.stringify(text.slice(0, 200));
  throw new ReleaseError('INPUT_INVALID', `${shown} is no repository: expected OWNER/NAME`);
}
