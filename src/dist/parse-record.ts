import { isUtf8 } from 'node:buffer';
import { parseRecordHash, type Sha256 } from '../model/digest.ts';
import { bad, good, type Parsed } from '../model/parsed.ts';
import { bufferOver } from './buffer-over.ts';

/** One row of RECORD. */
export interface RecordRow {
  /** From 1; a row with a line break in quotes counts as one. */
  readonly row: number;
  /** As written. Strangers' text. */
  readonly path: string;
  /** `undefined`: the column is empty. */
  readonly sha256: Parsed<Sha256> | undefined;
  /** Bytes; `undefined`: the column is empty. */
  readonly size: Parsed<number> | undefined;
}

/** Bytes. A row has about 110, the largest real wheel 4,267 rows. */
const maxRecordBytes = 32 * 1024 * 1024;

/**
 * Reads RECORD: CSV of three columns, with LF or CRLF, quotes doubled in quoted fields.
 *
 * @returns the reasons when any row is not what every CSV reader takes it for; what a row says is for the checks.
 * @see https://packaging.python.org/en/latest/specifications/recording-installed-packages/#the-record-file
 */
export function parseRecord(bytes: Uint8Array): Parsed<readonly RecordRow[]> {
  if (bytes.length > maxRecordBytes) return bad(`it has ${bytes.length} bytes; at most ${maxRecordBytes} are read`);
  if (!isUtf8(bytes)) return bad('it is not UTF-8');
  const text = bufferOver(bytes).toString('utf8');
  if (text.includes('\0')) return bad('it holds a NUL');
  const rows: RecordRow[] = [];
  let at = 0;
  while (at < text.length) {
    const line = readPlainRow(text, at) ?? readRow(text, at);
    const row = rows.length + 1;
    if (!line.ok) return bad(`row ${row}: ${line.reasons.join('; ')}`);
    const { columns, end } = line.value;
    const [path = '', hash = '', size = ''] = columns;
    if (columns.length !== 3 || path === '') return bad(`row ${row} does not have a path, a hash and a size`);
    rows.push({
      row,
      path,
      sha256: hash === '' ? undefined : parseRecordHash(hash.slice(0, 200)),
      size: size === '' ? undefined : parseSize(size),
    });
    at = end;
  }
  return good(rows);
}

function parseSize(text: string): Parsed<number> {
  if (/^(?:0|[1-9]\d{0,14})$/.test(text)) return good(Number(text));
  return bad(`${JSON.stringify(text.slice(0, 100))} is not a plain decimal size`);
}

interface Row {
  readonly columns: readonly string[];
  /** Offset behind the line break. */
  readonly end: number;
}

const plainRow = /([^",\r\n]*),([^",\r\n]*),([^",\r\n]*)(?:\r?\n|$)/y;

/** Nearly every row has no quotes; all columns of such a row are read at once. */
function readPlainRow(text: string, at: number): Parsed<Row> | undefined {
  plainRow.lastIndex = at;
  const found = plainRow.exec(text);
  if (found === null) return undefined;
  const [, path = '', hash = '', size = ''] = found;
  return good({ columns: [path, hash, size], end: plainRow.lastIndex });
}

function readRow(text: string, start: number): Parsed<Row> {
  const columns: string[] = [];
  let at = start;
  for (;;) {
    const column = text[at] === '"' ? readQuoted(text, at + 1) : readPlain(text, at);
    if (!column.ok) return column;
    columns.push(column.value.text);
    at = column.value.end;
    if (text[at] === ',') at += 1;
    else if (at === text.length) return good({ columns, end: at });
    else if (text[at] === '\n') return good({ columns, end: at + 1 });
    else if (text.startsWith('\r\n', at)) return good({ columns, end: at + 2 });
    else return bad(`there is ${JSON.stringify(text[at])} where a column should end`);
    if (columns.length > 3) return bad('it has more than three columns');
  }
}

interface Column {
  readonly text: string;
  /** Offset of what follows: a comma, a line break, the end. */
  readonly end: number;
}

function readPlain(text: string, at: number): Parsed<Column> {
  const pattern = /[^",\r\n]*/y;
  pattern.lastIndex = at;
  const plain = pattern.exec(text)?.[0] ?? '';
  return good({ text: plain, end: at + plain.length });
}

/** @param from offset behind the opening quote. */
function readQuoted(text: string, from: number): Parsed<Column> {
  let [value, at] = ['', from];
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return bad('a quote is not closed');
    value += text.slice(at, quote);
    if (text[quote + 1] !== '"') return good({ text: value, end: quote + 1 });
    value += '"';
    at = quote + 2;
  }
}
