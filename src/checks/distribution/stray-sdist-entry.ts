import type { Check } from '../check.ts';
import type { SdistSubject } from '../distribution-subject.ts';

export const straySdistEntry: Check<SdistSubject> = {
  id: 'stray-sdist-entry',
  title: 'The sdist has entries outside of its one folder',
  severity: 'block',
  applies: 'always',
  why: 'An sdist unpacks to one folder, NAME-VERSION. What lies beside it lands in the folder of whoever unpacks it.',
  remedy: 'Build the sdist with a build backend, and add nothing to it afterwards.',
  source: 'https://packaging.python.org/en/latest/specifications/source-distribution-format/',

  run: ({ facts: { file, tops } }) => ({
    examined: tops.length,
    findings:
      tops.length > 1
        ? [
            {
              where: file,
              what: `it has ${tops.length} entries at the top: ${tops.slice(0, 10).map(shown).join(', ')}`,
            },
          ]
        : [],
  }),
};

const shown = (text: string): string => JSON.stringify(text.slice(0, 100));
