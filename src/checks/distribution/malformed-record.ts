import type { RecordRow } from '../../dist/parse-record.ts';
import type { Finding } from '../../model/finding.ts';
import type { Check } from '../check.ts';
import type { WheelSubject } from '../distribution-subject.ts';
import { lineOf } from '../line-of.ts';

export const malformedRecord: Check<WheelSubject> = {
  id: 'malformed-record',
  title: 'RECORD is missing or cannot be relied on',
  severity: 'block',
  applies: 'always',
  why: 'RECORD lists every file with its SHA-256. Installers copy it, and uninstallers delete what it names.',
  remedy: 'Build again with a current build backend. A tool that repairs wheels must rewrite RECORD.',
  source: 'https://packaging.python.org/en/latest/specifications/recording-installed-packages/#the-record-file',

  run({ facts: { file, distInfo, record } }) {
    if (record === undefined) {
      const what = `Wheel '${file}' does not contain the required RECORD file: ${distInfo ?? '*.dist-info'}/RECORD`;
      return { examined: 0, findings: [{ where: file, what }] };
    }
    const { path, content } = record;
    if (!content.ok)
      return { examined: 0, findings: content.reasons.map((what) => ({ where: path, what, ...lineOf(what) })) };
    // uv refuses a size that is no number, and what it makes of others no reader has to know.
    const unreadable = content.value.flatMap(({ path: where, sha256, size }) =>
      [sha256, size].flatMap((column) => (column?.ok === false ? column.reasons.map((what) => ({ where, what })) : [])),
    );
    const unsafe = content.value.filter(({ path: where }) => leadsOut(where));
    return {
      examined: content.value.length,
      findings: [
        ...unreadable,
        ...unsafe.map(({ path: where }) => ({
          where,
          what: 'the row leads out of the wheel; uninstallers would delete it',
        })),
        ...contradictions(content.value),
      ],
    };
  },
};

const leadsOut = (path: string): boolean =>
  /^[/\\]|^[a-z]:/i.test(path) || (path.includes('..') && path.split(/[/\\]/).includes('..'));

/** Two rows of one path that say two things; the same row twice is only untidy. */
function contradictions(rows: readonly RecordRow[]): readonly Finding[] {
  const first = new Map<string, RecordRow>();
  return rows.flatMap((row) => {
    const earlier = first.get(row.path);
    if (earlier === undefined) first.set(row.path, row);
    if (earlier === undefined || claimOf(earlier) === claimOf(row)) return [];
    return [{ where: row.path, what: `rows ${earlier.row} and ${row.row} say different things about it` }];
  });
}

const claimOf = ({ sha256, size }: RecordRow): string => JSON.stringify([sha256, size]);
