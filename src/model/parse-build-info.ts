import type { BuildRecord } from './build-record.ts';
import { reportedInput, reportedInputs } from './parse-build-record.ts';
import { bad, good, type Parsed } from './parsed.ts';
import { list, object, optional } from './shape.ts';

/** What only the leg's own steps know: the parts of a build record that a leg may give in a file of its own. */
export type BuildInfo = Pick<BuildRecord, 'image' | 'requirements' | 'libraries'>;

/** Any order will do: a person or a script writes it. */
const anyOrder = optional(list(reportedInput, { max: 500 }));

const shape = object<{ [Part in keyof BuildInfo]: BuildInfo[Part] | undefined }>({
  image: optional(reportedInput),
  requirements: anyOrder,
  libraries: anyOrder,
});

/**
 * Reads a leg's own JSON, in any spelling and with any line ends.
 *
 * @returns with lists in the record's order; a member that is left out is empty.
 */
export function parseBuildInfo(text: string): Parsed<BuildInfo> {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (thrown) {
    return bad(`it is not JSON: ${thrown instanceof Error ? thrown.message.slice(0, 200) : 'unreadable'}`);
  }
  const read = shape.read(value, '');
  if (!read.ok) return read;
  const { image, requirements = [], libraries = [] } = read.value;
  // Sorting is ours; that nothing stands twice is the leg's.
  const sorted = {
    requirements: reportedInputs.read(reportedInputs.write(requirements), 'requirements'),
    libraries: reportedInputs.read(reportedInputs.write(libraries), 'libraries'),
  };
  if (!sorted.requirements.ok) return sorted.requirements;
  if (!sorted.libraries.ok) return sorted.libraries;
  return good({ image, requirements: sorted.requirements.value, libraries: sorted.libraries.value });
}
