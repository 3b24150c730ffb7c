import { type GitSha, parseGitSha } from '../../model/digest.ts';
import { isJsonObject, type JsonObject } from '../../wire/reply.ts';
import { WireFailure } from '../../wire/wire.ts';

// Readers of the members of a reply. Each returns a value of its type or throws WireFailure naming the member, so that
// an answer of another form is an answer that cannot be read, never a value that looks right.

/** A value that must be an object. `name` is what the message calls it. */
export function objectIn(value: unknown, name: string): JsonObject {
  if (isJsonObject(value)) return value;
  throw wrong(name, 'an object', value);
}

/** The member as an object. */
export const objectOf = (from: JsonObject, key: string): JsonObject => objectIn(from[key], key);

/** The member as a list. */
export function listOf(from: JsonObject, key: string): readonly unknown[] {
  const value: unknown = from[key];
  if (Array.isArray(value)) return value;
  throw wrong(key, 'a list', value);
}

/** The member as text; the empty text counts. */
export function textOf(from: JsonObject, key: string): string {
  const value = from[key];
  if (typeof value === 'string') return value;
  throw wrong(key, 'text', value);
}

/** The member as text; `undefined` when it is left out, null or empty: GitHub uses all three for *not known*. */
export function textOr(from: JsonObject, key: string): string | undefined {
  const value = from[key];
  return value === undefined || value === null || value === '' ? undefined : textOf(from, key);
}

/** The member as true or false. */
export function flagOf(from: JsonObject, key: string): boolean {
  const value = from[key];
  if (typeof value === 'boolean') return value;
  throw wrong(key, 'true or false', value);
}

/** The member as a whole number of 0 or more that a double holds exactly. */
export function countOf(from: JsonObject, key: string): number {
  const value = from[key];
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value;
  throw wrong(key, 'a whole number', value);
}

/** The member as an id: a whole number above 0. */
export function idOf(from: JsonObject, key: string): number {
  const value = countOf(from, key);
  if (value > 0) return value;
  throw wrong(key, 'an id', value);
}

/** The member as a git object's full name. */
export function shaOf(from: JsonObject, key: string): GitSha {
  const parsed = parseGitSha(textOf(from, key));
  if (parsed.ok) return parsed.value;
  throw new WireFailure(`${key}: ${parsed.reasons.join('; ')}`);
}

/** The member as an ISO time, unchanged. */
export function timeOf(from: JsonObject, key: string): string {
  const value = textOf(from, key);
  if (/^\d{4}-\d\d-\d\dT/.test(value) && Number.isFinite(Date.parse(value))) return value;
  throw wrong(key, 'a time', value);
}

/** Bounded, and safe for values that have no text of their own. */
function wrong(name: string, wanted: string, value: unknown): WireFailure {
  return new WireFailure(`${name} should be ${wanted} and is ${kindOf(value)}`);
}

function kindOf(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.slice(0, 80));
  if (value === null) return 'null';
  return Array.isArray(value) ? 'a list' : typeof value;
}
