import { ReleaseError } from '../../errors.ts';
import type { Inputs } from '../../inputs.ts';

/** Stands for standard input. */
export const standardInput = '-';

/**
 * Looks whether flags and operands fit together, before anything is read.
 *
 * @throws ReleaseError INPUT_INVALID with every mistake.
 */
export function judgeCall(inputs: Inputs): void {
  const { files, name, explain, json, format } = inputs;
  const piped = files.includes(standardInput);
  const mistakes = [
    ...files.filter(isAddress).map((file) => `${file} is an address, and inspect reads local files: download it first`),
    ...(piped && name === undefined ? ['-: the bytes on standard input have no name; add --name FILE.whl'] : []),
    ...(piped && files.length > 1 ? ['- stands for one distribution and stands alone'] : []),
    ...(!piped && name !== undefined
      ? ['--name says what comes on standard input, which is - in place of a file']
      : []),
    ...(name !== undefined && !isBaseName(name) ? [`--name is a file name, not a path: ${JSON.stringify(name)}`] : []),
    ...(json && format !== 'terminal' && format !== 'json' ? [`--json and --format ${format} say two things`] : []),
    ...(explain !== undefined && files.length > 0 ? ['--explain tells of a check and reads no files'] : []),
  ];
  if (mistakes.length > 0) throw new ReleaseError('INPUT_INVALID', mistakes.join('; '));
}

/** `https://…`, `file:///…`: a drive of Windows has one letter before its colon. */
const isAddress = (path: string): boolean => /^[a-z][a-z0-9+.-]+:\/\//i.test(path);

/** Bytes of the longest name that common file systems keep. */
const maxName = 255;

const isBaseName = (name: string): boolean =>
  !/[/\\\p{C}]/u.test(name) && name !== '.' && name !== '..' && Buffer.byteLength(name) <= maxName;
