import { buildSample, forgeWheel } from './sample/build-sample.ts';
import { type Checkout, makeCheckout } from './sample/make-checkout.ts';
import type { Scenario } from './scenario.ts';
import { startWorld } from './world.ts';

/** What the rehearsal cannot know by itself. */
export interface WorldsOptions {
  /** URI of the publish predicate (PEP 740). */
  readonly publishPredicateType: string;
  /** PATH of the search for `git`. */
  readonly searchPath: string;
}

/** A reply of the control API is at most as long as its list of requests or files. */
const controlTimeoutMs = 120_000;

/**
 * Starts worlds in this process and builds sample releases: the whole of the rehearsal as the rest of the program sees
 * it. Failures are plain errors with the world's own words.
 */
export const worlds = ({ publishPredicateType, searchPath }: WorldsOptions) => ({
  /** @param start `scenario` must be a {@link Scenario}; `dir` must exist. */
  async start(start: { readonly scenario: unknown; readonly dir: string; readonly latencyMs: number | undefined }) {
    const { dir, latencyMs } = start;
    const scenario = asScenario(start.scenario);
    const slow = latencyMs === undefined ? {} : { latencyMs };
    const { addresses, close } = await startWorld({ scenario, dir, publishPredicateType, ...slow });
    return {
      addresses: JSON.stringify(addresses),
      trustedRoot: addresses.trustedRoot,
      control: (method: 'GET' | 'POST' | 'DELETE', path: string, body?: unknown) =>
        tell(addresses.control, method, path, body),
      close,
    };
  },

  sample: buildSample,

  checkout: (dir: string, project: string, version: string, tag: string): Promise<Checkout | undefined> =>
    makeCheckout({ dir, project: { name: project.replaceAll('-', '_'), version }, tag, searchPath }),

  forge: forgeWheel,
});

/** The caller's plain JSON. Only its outline is looked at: both ends are of one release of this program. */
function asScenario(value: unknown): Scenario {
  if (!isScenario(value)) throw new Error('a scenario needs release, source, run, environments, people and project');
  return value;
}

const isScenario = (value: unknown): value is Scenario =>
  typeof value === 'object' &&
  value !== null &&
  ['release', 'source', 'run', 'environments', 'people', 'project'].every((key) => key in value);

/** One request to the control API. @throws Error with its message when it refuses. */
async function tell(base: string, method: string, path: string, body: unknown) {
  const request = { method, signal: AbortSignal.timeout(controlTimeoutMs) };
  const response = await fetch(
    `${base}${path}`,
    body === undefined ? request : { ...request, body: JSON.stringify(body) },
  );
  const reply: unknown = await response.json();
  const members: { readonly [member: string]: unknown } =
    typeof reply === 'object' && reply !== null ? { ...reply } : {};
  if (response.status !== 200) throw new Error(`${method} ${path}: ${String(members.message ?? response.status)}`);
  return members;
}
