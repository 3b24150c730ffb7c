/** A user or a bot of the embedded GitHub. */
export interface Person {
  readonly login: string;
  readonly id: number;
  readonly type: 'User' | 'Bot';
}

/** A tag. `object` is the tag object's id when annotated, else the commit's. */
export interface ScenarioTag {
  readonly object: string;
  readonly annotated: boolean;
  readonly commit: string;
  readonly verified: boolean;
}

export interface ScenarioCommit {
  readonly tree: string;
  readonly parents: readonly string[];
  /** ISO date of the committer. */
  readonly date: string;
  readonly message: string;
}

export interface ScenarioEnvironment {
  readonly id: number;
  readonly reviewers: readonly Person[];
  readonly preventSelfReview: boolean;
  /** Left out: the reply leaves out `can_admins_bypass`, as GitHub's description of its API does. */
  readonly canAdminsBypass?: boolean;
  /** `null`: every ref may deploy. */
  readonly branchPolicy: null | readonly string[];
}

/** The repository whose workflow runs. */
export interface ScenarioRelease {
  readonly owner: string;
  readonly name: string;
  readonly id: number;
  readonly ownerId: number;
  readonly visibility: 'public' | 'private';
  readonly defaultBranch: string;
  /** File name in `.github/workflows/`. */
  readonly workflow: string;
  /** `refs/heads/main`. */
  readonly ref: string;
  readonly sha: string;
  readonly event: string;
  /** Path at `sha` to text. */
  readonly files: Readonly<Record<string, string>>;
}

/** A ruleset for tags. */
export interface ScenarioTagRules {
  readonly name: string;
  /** Patterns of full names, or `~ALL`. */
  readonly include: readonly string[];
  /** GitHub's words: `update`, `deletion`. */
  readonly rules: readonly string[];
}

/** The repository whose tags and commits are built. May be the release repository itself. */
export interface ScenarioSource {
  readonly owner: string;
  readonly name: string;
  readonly id: number;
  readonly tags: Readonly<Record<string, ScenarioTag>>;
  /** Branch to commit. */
  readonly branches: Readonly<Record<string, string>>;
  readonly commits: Readonly<Record<string, ScenarioCommit>>;
  /** Rules on tags that are in force; left out: none. */
  readonly tagRules?: readonly ScenarioTagRules[];
  /** Path to text, the same at every commit. */
  readonly files?: Readonly<Record<string, string>>;
}

export interface ScenarioRun {
  readonly id: number;
  readonly attempt: number;
  readonly number: number;
  readonly actor: Person;
  readonly triggeringActor: Person;
  /** ISO. */
  readonly createdAt: string;
  readonly headBranch: string;
  /** Days for which artifacts are kept; left out: 90. */
  readonly retentionDays?: number;
  /** The workflow's inputs, which the run's event tells. Left out: it has none. */
  readonly inputs?: Readonly<Record<string, string>>;
}

/** All that a world starts from: plain JSON. */
export interface Scenario {
  readonly release: ScenarioRelease;
  readonly source: ScenarioSource;
  readonly run: ScenarioRun;
  readonly environments: Readonly<Record<string, ScenarioEnvironment>>;
  readonly people: readonly Person[];
  /** Normalized name. Its publisher is registered on both indexes: repository, workflow, environment. */
  readonly project: string;
  /** Environment of the publisher on each index; left out: the index's own name. */
  readonly publishers?: { readonly testpypi?: string; readonly pypi?: string };
}
