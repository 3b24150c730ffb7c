import { type FreeField, freeFields } from '../fuzz/free-fields.ts';
import { cell, madeFrom } from './markdown.ts';

/** docs/free-bytes.md: every bit of a wheel's zip that may change without a check that finds it, and why. */
export const freeBytesPage = (): string =>
  [
    madeFrom('the table in scripts/fuzz/free-fields.ts'),
    '# Free bytes',
    '',
    'A wheel is judged to the last byte, but some fields of its zip mean nothing to any reader of wheels, or nothing that a wheel could be held to. Two wheels that differ only here install the same files with the same content. `npm run fuzz` changes wheels at random and fails when a change is neither found by a check that blocks nor one of these. [What is judged](canonical-zip.md) is everything else.',
    '',
    'The file itself is still one sequence of bytes: RECORD, provenance, the seal and the index all name its SHA-256 or those of its parts, and no free byte is free there.',
    '',
    '| record | field | offset | bits | for | why |',
    '| --- | --- | --- | --- | --- | --- |',
    ...freeFields.map(row),
    '',
    'Beside these fields, free are:',
    '',
    '- **How a content is packed:** stored or deflated, at whatever level, as long as the stream ends where its data end and gives the bytes that size and CRC promise. In the last byte of a stream the bits behind its end mean nothing.',
    '- **Extra fields** of any id but 0x0001 (zip64), 0x7075 and 0x6375 (a second name, a second comment), in either header: times, owners. They must be whole, and no id may stand twice.',
    '- **Zip64 where it is not needed:** the wide form of a size, an offset or the end record, as long as it says what the narrow one says.',
    '- **Entries of directories,** as long as they are empty and their names are safe: RECORD does not list them, and installers make the directories that files need.',
    '- **The order of the entries.** A directory in another order than the entries themselves is told as a warning.',
    '- **RECORD’s form:** line ends, quotes, the order of its rows, a row twice, a size left out or not written as a number.',
    '',
  ].join('\n');

function row({ record, field, at, bytes, bits, alike, of, why }: FreeField): string {
  const place = bytes === 1 ? `${at}` : `${at} to ${at + bytes - 1}`;
  const some = bits === undefined ? 'all' : `0x${bits.toString(16).padStart(2 * bytes, '0')}`;
  const same = alike ? ' Both headers must say the same.' : '';
  return `| ${record} | ${cell(field)} | ${place} | ${some} | ${of ?? 'all'} | ${cell(why + same)} |`;
}
