import type { Check } from '../check.ts';
import type { WheelSubject } from '../distribution-subject.ts';
import { isReservedScript } from '../reserved-script.ts';

export const misplacedData: Check<WheelSubject> = {
  id: 'misplaced-data',
  title: 'The .data directory does not have the form that installers know',
  severity: 'block',
  applies: 'sometimes',
  why: 'Installers refuse it, or put its files into different places.',
  remedy: 'Build again with a current build backend, and move nothing in the wheel by hand.',
  source: 'https://packaging.python.org/en/latest/specifications/binary-distribution-format/#the-data-directory',

  run({ facts: { distInfo, members } }) {
    const own = `${distInfo?.replace(/\.dist-info$/, '')}.data`;
    const files = members.filter(({ path }) => /^[^/]+\.data\//.test(path));
    return {
      examined: files.length,
      findings: files.flatMap(({ path }) => {
        const reason = reasonFor(path, own);
        return reason === undefined ? [] : [{ where: path, what: reason }];
      }),
    };
  },
};

const schemes: readonly string[] = ['purelib', 'platlib', 'headers', 'scripts', 'data'];

function reasonFor(path: string, own: string): string | undefined {
  const [top, scheme = '', ...rest] = path.split('/');
  if (top !== own) return `it lies in the .data directory of another project; this one has ${own}`;
  if (rest.length === 0) return 'it lies in .data itself, which has only directories of schemes';
  if (!schemes.includes(scheme)) return `${JSON.stringify(scheme.slice(0, 100))} is none of ${schemes.join(', ')}`;
  if (scheme !== 'scripts') return undefined;
  if (rest.length > 1) return 'scripts may not lie in a directory of their own';
  return isReservedScript(rest[0] ?? '') ? 'the script would take the place of Python itself' : undefined;
}
