import type { Statement } from '../model/attestation.ts';

/**
 * Whether a statement names this file with these bytes, perhaps among others. Name and digest must stand in one subject:
 * a digest under another name is a file that somebody renamed, a name with another digest is another build.
 *
 * @returns the reasons against it.
 */
export function judgeMembership({ subject }: Statement, file: string, sha256: string): readonly string[] {
  const named = subject.filter(({ name }) => name === file);
  if (named.some(({ digest }) => digest.sha256 !== sha256)) {
    const other = named.find(({ digest }) => digest.sha256 !== sha256)?.digest.sha256;
    return [`the statement is about ${file} with SHA-256 ${other}, and this file has ${sha256}`];
  }
  if (named.length > 0) return [];
  const same = subject.find(({ digest }) => digest.sha256 === sha256);
  const [first] = subject;
  const about = same ?? first;
  const others = subject.length > 1 ? ` and ${subject.length - 1} others` : '';
  return [`the statement is about ${JSON.stringify(about?.name.slice(0, 300) ?? 'nothing')}${others}, not ${file}`];
}
