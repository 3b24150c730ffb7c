import type { RunFacts } from '../model/run.ts';

/** Page on GitHub where the rules of environments are set, without the host, which need not be GitHub's own. */
export const settingsPage = ({ repository }: Pick<RunFacts, 'repository'>): string =>
  `page ${repository}/settings/environments`;
