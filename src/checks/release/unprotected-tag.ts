import type { Outlook } from '../../model/outlook.ts';
import { openTo } from '../../model/tag-rules.ts';
import type { Check } from '../check.ts';

export const unprotectedTag: Check<Outlook> = {
  id: 'unprotected-tag',
  title: 'The release tag can be moved',
  severity: 'warn',
  applies: 'sometimes',
  why: 'Everyone who may push can put the tag onto another commit while the legs build; the release is then stopped.',
  remedy: 'Add a ruleset for tags in the source repository that restricts updates and deletions of release tags.',
  source:
    'https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/about-rulesets',

  run({ tag, repository, tagRules }) {
    if (tagRules === undefined) return { examined: 0, findings: [] };
    const open = openTo(tag, tagRules);
    const what = `no rule in force keeps it from being ${open.join(' or ')}: page ${repository}/settings/rules`;
    return { examined: 1, findings: open.length === 0 ? [] : [{ where: `${tag} of ${repository}`, what }] };
  },
};
