import type { Check } from '../check.ts';
import type { WheelSubject } from '../distribution-subject.ts';
import { signatureNames } from '../record-rows.ts';

export const untidyRecord: Check<WheelSubject> = {
  id: 'untidy-record',
  title: 'RECORD has a row that its format does not want',
  severity: 'warn',
  applies: 'sometimes',
  why: 'Installers read past it today; stricter ones need not.',
  remedy: 'Update the tool that wrote RECORD last: the build backend, or the one that repaired the wheel.',
  source: 'https://packaging.python.org/en/latest/specifications/recording-installed-packages/#the-record-file',

  run({ facts: { distInfo, record, members } }) {
    const rows = record?.content.ok ? record.content.value : [];
    const own = `${distInfo}/RECORD`;
    const signatures = signatureNames.map((name) => `${distInfo}/${name}`);
    const seen = new Set<string>();
    const listed = new Set(rows.map(({ path }) => path));
    const unlisted = members.filter(({ path }) => signatures.includes(path) && !listed.has(path));
    const untidy = rows.flatMap(({ path, sha256 }) => {
      const reasons: string[] = [];
      if (seen.has(path)) reasons.push('it is listed twice');
      if (path.endsWith('/')) reasons.push('the row is of a directory');
      if (path.includes('\\')) reasons.push('the path has a backslash');
      if (path === own && sha256 !== undefined) reasons.push('RECORD gives a digest of itself');
      if (signatures.includes(path)) reasons.push(outOfUse);
      seen.add(path);
      return reasons.map((what) => ({ where: path, what }));
    });
    return {
      examined: rows.length,
      findings: [...untidy, ...unlisted.map(({ path }) => ({ where: path, what: outOfUse }))],
    };
  },
};

const outOfUse = 'signatures of RECORD are out of use';
