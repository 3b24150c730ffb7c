import type { WheelName } from '../../model/distribution.ts';
import type { Check } from '../check.ts';
import type { WheelSubject } from '../distribution-subject.ts';

export const tagMismatch: Check<WheelSubject> = {
  id: 'tag-mismatch',
  title: 'The tags in WHEEL differ from those of the file name',
  severity: 'block',
  applies: 'always',
  why: 'Installers choose by the file name; other tools read WHEEL. A renamed wheel runs where it was not built for.',
  remedy: 'Let auditwheel, delocate or `wheel tags` change tags: they rewrite WHEEL too. Never rename a wheel.',
  source: 'https://packaging.python.org/en/latest/specifications/platform-compatibility-tags/',

  run({ facts: { name, wheelFile } }) {
    if (!name.ok || name.value.kind !== 'wheel' || !wheelFile?.content.ok) return { examined: 0, findings: [] };
    const named = new Set(tagsOf(name.value));
    const written = new Set(wheelFile.content.value.tags.flatMap(expand));
    const missing = [...named].filter((tag) => !written.has(tag));
    const foreign = [...written].filter((tag) => !named.has(tag));
    const findings = [
      ...missing.map((tag) => ({ where: wheelFile.path, what: `the file name has the tag ${tag}, WHEEL does not` })),
      ...foreign.map((tag) => ({ where: wheelFile.path, what: `WHEEL has the tag ${tag}, the file name does not` })),
    ];
    return { examined: named.size, findings };
  },
};

const tagsOf = ({ pythons, abis, platforms }: Pick<WheelName, 'pythons' | 'abis' | 'platforms'>): readonly string[] =>
  pythons.flatMap((python) => abis.flatMap((abi) => platforms.map((platform) => `${python}-${abi}-${platform}`)));

/** Far above what a real tag stands for; a hostile one could stand for millions. */
const maxExpansion = 1_000;

/** A line may hold a compressed set too, though the format wants one tag a line. */
function expand(tag: string): readonly string[] {
  const parts = tag
    .slice(0, 1_000)
    .split('-')
    .map((part) => part.split('.'));
  const [pythons = [], abis = [], platforms = []] = parts;
  const count = pythons.length * abis.length * platforms.length;
  return parts.length === 3 && count <= maxExpansion ? tagsOf({ pythons, abis, platforms }) : [tag.slice(0, 200)];
}
