import type { Check } from '../check.ts';
import type { DistributionSubject } from '../distribution-subject.ts';

export const junkFile: Check<DistributionSubject> = {
  id: 'junk-file',
  title: 'A file of a working copy or a cache was packed',
  severity: 'warn',
  applies: 'always',
  why: 'It is of no use to anyone who installs, and can tell what was meant to stay on one machine.',
  remedy: 'Exclude it in the build backend, and build from a clean checkout.',
  source: 'https://packaging.python.org/en/latest/specifications/source-distribution-format/',

  run: ({ facts: { members } }) => ({
    examined: members.length,
    findings: members.flatMap(({ path }) => {
      const junk = suspect.test(path) ? path.split('/').find((component) => isJunk(component)) : undefined;
      return junk === undefined ? [] : [{ where: path, what: `${JSON.stringify(junk.slice(0, 100))} is left over` }];
    }),
  }),
};

const names: ReadonlySet<string> = new Set(
  `.git .hg .svn .bzr .DS_Store __MACOSX .env .envrc .venv .tox .nox .eggs .idea .pytest_cache .mypy_cache .ruff_cache
  .hypothesis .ipynb_checkpoints .coverage .netrc .pypirc .npmrc Thumbs.db desktop.ini node_modules`.split(/\s+/),
);

/** Holds for every path with such a component, and for few others; most need no second look. */
const suspect = /(?:^|\/)\.|[A-Z]|node_modules|desktop\.ini|~|\.(?:swp|rej)/;

const isJunk = (component: string): boolean => names.has(component) || /^\._|~$|\.(?:swp|rej)$/.test(component);
