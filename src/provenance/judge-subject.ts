import type { Statement } from '../model/attestation.ts';

/**
 * Whether a statement is about this file and these bytes, and nothing else. Sigstore's verifier does not look: a bundle
 * that verifies may be another file's.
 *
 * @returns the reasons against it.
 */
export function judgeSubject({ subject }: Statement, file: string, sha256: string): readonly string[] {
  const [one] = subject;
  if (subject.length !== 1 || one === undefined) return [`the statement has ${subject.length} subjects, expected one`];
  return [
    ...(one.name === file ? [] : [`the statement is about ${JSON.stringify(one.name.slice(0, 300))}, not ${file}`]),
    ...(one.digest.sha256 === sha256 ? [] : [`the statement is about SHA-256 ${one.digest.sha256}, not ${sha256}`]),
  ];
}
