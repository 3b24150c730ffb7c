import type { ApprovalRecord } from '../model/approval.ts';
import type { Publication } from '../model/publication.ts';
import type { Report } from '../model/report.ts';

/** One line of what is known of a release: a word of ours, and strangers' text. */
export interface Fact {
  readonly name: 'Release' | 'Source' | 'Commit' | 'Seal' | 'Approved' | 'Index';
  readonly value: string;
  /** A digest or a commit: to be compared letter by letter. */
  readonly isDigest: boolean;
}

/** Which release, from what, sealed as what, approved by whom and where it is: what the report knows, in this order. */
export function factsOf({ plan, release, seal, approval, publication }: Report): readonly Fact[] {
  const known = release ?? plan;
  const text = (name: Fact['name'], value: string): Fact => ({ name, value, isDigest: false });
  const digest = (name: Fact['name'], value: string): Fact => ({ name, value, isDigest: true });
  return [
    ...(known
      ? [text('Release', `${known.project} ${known.version || 'of no version'}${plan ? modeOf(plan) : ''}`)]
      : []),
    ...(known ? [text('Source', `${refName(known.source.ref)} of ${known.source.repository}`)] : []),
    ...(known ? [digest('Commit', known.source.commit)] : []),
    ...(seal ? [digest('Seal', `sha256:${seal}`)] : []),
    ...approvers(approval).map((value) => text('Approved', value)),
    ...(publication ? [text('Index', indexed(publication))] : []),
  ];
}

const modeOf = ({ mode }: NonNullable<Report['plan']>): string => (mode === 'trial' ? ', a trial' : '');

function refName(ref: string): string {
  const [, kind, name] = /^refs\/(tags|heads)\/(.+)$/s.exec(ref) ?? [];
  if (name !== undefined) return `${kind === 'tags' ? 'tag' : 'branch'} ${name}`;
  return ref === '' ? 'a commit' : ref;
}

function approvers(approval: ApprovalRecord | undefined): readonly string[] {
  if (approval === undefined) return [];
  if (approval.basis === 'policy') return ['by the policy: this index asks for no person'];
  return approval.by.map(
    ({ login, namedDigest }) => `by ${login}, ${namedDigest ? 'who named the digest' : 'without naming the digest'}`,
  );
}

/** A stale or different index is told by how many files are as sealed; the others by what was done. */
function indexed({ index, state, files }: Publication): string {
  const count = (how: string) => files.filter((file) => file.how === how).length;
  const before = count('already-there');
  const words: Readonly<Record<Publication['state'], string>> = {
    published: `published, ${counted(files.length)}${before > 0 ? `, ${before} of them there before` : ''}`,
    'handed-off': `handed off, ${counted(count('pending'))} to upload${before > 0 ? `, ${before} there already` : ''}`,
    confirmed: `confirmed, ${counted(files.length)}`,
    stale: `not whole yet, ${count('confirmed')} of ${counted(files.length)} seen`,
    different: 'not what was sealed',
  };
  return `${index}: ${words[state]}`;
}

const counted = (files: number): string => (files === 1 ? '1 file' : `${files} files`);
