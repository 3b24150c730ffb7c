import type { Statement } from '../../model/attestation.ts';
import { parseSha256 } from '../../model/digest.ts';
import { bad, good, type Parsed } from '../../model/parsed.ts';
import { isJsonObject } from '../../wire/reply.ts';
import { readUtf8 } from './read-der.ts';

/** Subjects of the largest statement: the approval record of a release. */
const maxSubjects = 1_024;
const statementType = 'https://in-toto.io/Statement/v1';

/** Reads a verified payload as an in-toto statement v1. Members that it does not know are refused: they could say more. */
export function readStatement(payload: Uint8Array): Parsed<Statement> {
  const value = parsedJson(payload);
  if (!isJsonObject(value)) return bad('the payload is not a JSON object');
  const { _type, subject, predicateType, predicate, ...strange } = value;
  const reasons = Object.keys(strange).map(
    (member) => `the statement has a strange member ${JSON.stringify(member.slice(0, 60))}`,
  );
  if (_type !== statementType) reasons.push('the payload is no in-toto statement v1');
  if (typeof predicateType !== 'string') reasons.push('the statement has no predicate type');
  const subjects = readSubjects(subject);
  if (!subjects.ok) reasons.push(...subjects.reasons);
  if (reasons.length > 0 || !subjects.ok) return bad(...reasons);
  return good({
    _type: statementType,
    subject: subjects.value,
    predicateType: String(predicateType),
    predicate: predicate ?? null,
  });
}

function readSubjects(value: unknown): Parsed<Statement['subject']> {
  if (!Array.isArray(value) || value.length === 0 || value.length > maxSubjects)
    return bad('the statement has no list of subjects');
  const subjects: Statement['subject'][number][] = [];
  for (const one of value) {
    const { name, digest } = isJsonObject(one) ? one : {};
    const sha256 = parseSha256(isJsonObject(digest) ? digest.sha256 : undefined);
    if (typeof name !== 'string' || !sha256.ok) return bad('a subject of the statement has no name or no SHA-256');
    subjects.push({ name, digest: { sha256: sha256.value } });
  }
  return good(subjects);
}

function parsedJson(payload: Uint8Array): unknown {
  try {
    return JSON.parse(readUtf8(payload) ?? '');
  } catch {
    return undefined;
  }
}
