import type { Bundle } from '../../../src/model/attestation.ts';

/** One change of one field. */
export interface Mutation {
  /** `statement subject.0.name: changed`. */
  readonly of: string;
  readonly bundle: Bundle;
}

type Path = readonly string[];
type Json = { [member: string]: Json } & Json[];

const at = (value: unknown, path: Path): unknown => path.reduce((one, key) => Reflect.get(Object(one), key), value);

/** Paths to every leaf: texts, numbers, truths, nulls, and what is empty. */
export const leaves = (value: unknown, above: Path = []): readonly Path[] => {
  if (typeof value !== 'object' || value === null) return [above];
  const members = Object.entries(value);
  return members.length === 0 ? [above] : members.flatMap(([key, one]) => leaves(one, [...above, key]));
};

function put<T>(value: T, path: Path, change: (holder: Json, key: string) => void): T {
  const copy = structuredClone(value);
  change(at(copy, path.slice(0, -1)) as Json, path.at(-1) ?? '');
  return copy;
}

/** A text of the same length that differs in one place; digits stay digits, so that parsers still read it. */
function altered(text: string, place: number): string {
  const character = text[place] ?? '';
  const next = /[0-8a-eA-Y]/.test(character) ? String.fromCharCode(character.charCodeAt(0) + 1) : '0';
  return `${text.slice(0, place)}${next === character ? 'x' : next}${text.slice(place + 1)}`;
}

const other = (value: unknown): readonly unknown[] => {
  if (typeof value === 'string') {
    const places = [...new Set([0, value.length >> 1, value.length - 1])];
    return value === '' ? ['x'] : places.map((place) => altered(value, place));
  }
  return typeof value === 'number' ? [value + 1] : [value === true ? false : 'x'];
};

/** Every leaf of a JSON value changed, and every leaf taken away. */
export function changes<T>(value: T): readonly { readonly of: string; readonly value: T }[] {
  return leaves(value).flatMap((path) => {
    const now = at(value, path);
    // Nothing in it is nothing: writers may leave it out.
    const isEmpty = typeof now === 'object' && now !== null;
    const gone = { of: `${path.join('.')}: taken away`, value: put(value, path, (holder, key) => delete holder[key]) };
    return [
      ...other(now).map((one, place) => ({
        of: `${path.join('.')}: changed (${place + 1})`,
        value: put(value, path, (holder, key) => Reflect.set(holder, key, one)),
      })),
      ...(isEmpty ? [] : [gone]),
    ];
  });
}

const base64 = (text: string | Uint8Array): string => Buffer.from(text).toString('base64');
const decoded = (bundle: Bundle, path: Path): Buffer => Buffer.from(String(at(bundle, path)), 'base64');
const replace = (bundle: Bundle, path: Path, text: string): Bundle =>
  put(bundle, path, (holder, key) => Reflect.set(holder, key, text));

const payloadPath = ['dsseEnvelope', 'payload'];
const certificatePath = ['verificationMaterial', 'certificate', 'rawBytes'];
const entryPath = ['verificationMaterial', 'tlogEntries', '0'];

/** Every field of the bundle itself. */
export const ofBundle = (bundle: Bundle): readonly Mutation[] =>
  changes(bundle).map(({ of, value }) => ({ of: `bundle ${of}`, bundle: value }));

/** Every field of the statement, under the signature of the unchanged one. */
export const ofStatement = (bundle: Bundle): readonly Mutation[] =>
  changes(JSON.parse(decoded(bundle, payloadPath).toString())).map(({ of, value }) => ({
    of: `statement ${of}`,
    bundle: replace(bundle, payloadPath, base64(JSON.stringify(value))),
  }));

/** Every field of the log entry's body, and every line of its checkpoint. */
export function ofLogEntry(bundle: Bundle): readonly Mutation[] {
  const bodyPath = [...entryPath, 'canonicalizedBody'];
  const checkpointPath = [...entryPath, 'inclusionProof', 'checkpoint', 'envelope'];
  const lines = String(at(bundle, checkpointPath)).split('\n');
  const without = (gone: number) => lines.filter((_, index) => index !== gone).join('\n');
  const changed = (place: number) =>
    lines.map((line, index) => (index === place ? altered(line, line.length >> 1) : line)).join('\n');
  return [
    ...changes(JSON.parse(decoded(bundle, bodyPath).toString())).map(({ of, value }) => ({
      of: `log entry ${of}`,
      bundle: replace(bundle, bodyPath, base64(JSON.stringify(value))),
    })),
    ...lines.flatMap((_, index) => [
      { of: `checkpoint line ${index}: changed`, bundle: replace(bundle, checkpointPath, changed(index)) },
      { of: `checkpoint line ${index}: taken away`, bundle: replace(bundle, checkpointPath, without(index)) },
    ]),
  ];
}

/** Every primitive value of the certificate's DER, with one bit of it turned. */
export const ofCertificate = (bundle: Bundle): readonly Mutation[] => {
  const der = decoded(bundle, certificatePath);
  return values(der).map(({ start, length }) => {
    const copy = Buffer.from(der);
    const place = start + (length >> 1);
    copy.writeUInt8(copy.readUInt8(place) ^ 1, place);
    return { of: `certificate byte ${place}: turned`, bundle: replace(bundle, certificatePath, base64(copy)) };
  });
};

/** Places of the primitive values in DER; an OCTET STRING of an extension counts as one. */
function values(der: Buffer, from = 0, to = der.length): readonly { start: number; length: number }[] {
  const found: { start: number; length: number }[] = [];
  for (let offset = from; offset < to; ) {
    const first = der.readUInt8(offset + 1);
    const wide = first > 0x80 ? first - 0x80 : 0;
    const start = offset + 2 + wide;
    const length = wide === 0 ? first : der.readUIntBE(offset + 2, wide);
    const isConstructed = (der.readUInt8(offset) & 0x20) !== 0;
    if (isConstructed) found.push(...values(der, start, start + length));
    else if (length > 0) found.push({ start, length });
    offset = start + length;
  }
  return found;
}
