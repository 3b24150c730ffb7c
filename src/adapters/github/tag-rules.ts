import type { TagRules } from '../../model/tag-rules.ts';
import type { JsonObject } from '../../wire/reply.ts';
import type { Api } from './api.ts';
import { listAll } from './list-all.ts';
import { idOf, listOf, objectIn, objectOf, textOf } from './members.ts';

/** Far more rulesets than a repository has. */
const maxRulesetPages = 5;

/** Rules of the owner's organisation among them. */
const inherited = 'true';

/** Every set of rules on tags that is in force: the list tells none of the rules, so each set is asked for by its id. */
export async function tagRules(api: Api, repository: string): Promise<readonly TagRules[]> {
  const fact = { repository, permission: 'metadata: read', kind: 'fact' } as const;
  const listed = await listAll(api, {
    ...fact,
    route: 'GET /rulesets',
    parameters: { includes_parents: inherited },
    what: 'the rulesets',
    member: undefined,
    maxPages: maxRulesetPages,
    item: (one) => ({ id: idOf(one, 'id'), target: textOf(one, 'target'), enforcement: textOf(one, 'enforcement') }),
  });
  const inForce = listed.filter(({ target, enforcement }) => target === 'tag' && enforcement === 'active');
  return Promise.all(
    inForce.map(({ id }) =>
      api.ask(
        {
          ...fact,
          route: 'GET /rulesets/{ruleset_id}',
          parameters: { ruleset_id: id, includes_parents: inherited },
          what: `ruleset ${id}`,
        },
        ({ body }) => rulesIn(objectIn(body, 'the ruleset')),
      ),
    ),
  );
}

function rulesIn(ruleset: JsonObject): TagRules {
  const names = objectOf(objectOf(ruleset, 'conditions'), 'ref_name');
  const texts = (key: string) => listOf(names, key).map((pattern) => textOf({ pattern }, 'pattern'));
  return {
    name: textOf(ruleset, 'name'),
    include: texts('include'),
    exclude: texts('exclude'),
    rules: listOf(ruleset, 'rules').map((rule) => textOf(objectIn(rule, 'a rule'), 'type')),
  };
}
