import { ReleaseError } from '../../errors.ts';
import { sha256Of } from '../../model/digest.ts';
import type { TextMap } from '../../model/text-map.ts';

/** Code points; a longer input stands by its digest, which is enough to compare. */
const maxLength = 1_000;

/** GitHub allows 25. */
const maxInputs = 100;

/**
 * The workflow's inputs, out of the event that the runner wrote for this job before its first step. Every input is
 * there, the defaults too. An event of another kind has none.
 *
 * @param text JSON of the event.
 * @throws ReleaseError FACT_UNREADABLE when it is no such event: an incomplete list would say that there is no more.
 */
export function eventInputs(text: string): TextMap {
  const entries = Object.entries(inputsIn(text));
  if (entries.length > maxInputs) throw unreadable(`it has ${entries.length} inputs, at most ${maxInputs} are read`);
  return Object.fromEntries(
    entries.map(([name, value]) => {
      const shown = shownValue(value);
      if (shown === undefined || !/^[A-Za-z_][A-Za-z0-9_-]{0,99}$/.test(name)) {
        throw unreadable(`its input ${JSON.stringify(name.slice(0, 100))} cannot be read`);
      }
      return [name, shown];
    }),
  );
}

function inputsIn(text: string): object {
  let event: unknown;
  try {
    event = JSON.parse(text);
  } catch {
    throw unreadable('it is not JSON');
  }
  if (typeof event !== 'object' || event === null) throw unreadable('it is no object');
  const inputs = 'inputs' in event ? event.inputs : undefined;
  if (inputs === undefined || inputs === null) return {};
  if (typeof inputs !== 'object') throw unreadable('its inputs are no object');
  return inputs;
}

/** GitHub writes booleans and numbers as such, or as text, as the workflow declares them. */
function shownValue(value: unknown): string | undefined {
  if (value === null) return '';
  if (typeof value === 'boolean' || typeof value === 'number') return String(value);
  if (typeof value !== 'string') return undefined;
  return [...value].length > maxLength ? `sha256:${sha256Of(value)}` : value;
}

const unreadable = (why: string): ReleaseError =>
  new ReleaseError('FACT_UNREADABLE', `the event of this run (GITHUB_EVENT_PATH): ${why}`);
