import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { control } from './control.ts';
import { type Faults, faults, type Service } from './faults.ts';
import { type Github, startGithub } from './github/start-github.ts';
import { type Request, type Served, serve } from './http.ts';
import { type StartedIndex, startIndex } from './pypi/start-index.ts';
import type { Scenario } from './scenario.ts';
import { startSigstore } from './sigstore/start-sigstore.ts';

export interface WorldOptions {
  readonly scenario: Scenario;
  /** Existing folder: blobs, files of the indexes, trusted root. */
  readonly dir: string;
  /** Added to every reply of every service. */
  readonly latencyMs?: number;
  /** URI of the publish predicate (PEP 740), which only the caller may know. */
  readonly publishPredicateType: string;
}

/** Where one index is. No slash at the end but in `upload`, which is a whole address. */
export interface IndexAddresses {
  /** Base of `/simple/`. */
  readonly simple: string;
  readonly upload: string;
  /** Base of `/_/oidc/`. */
  readonly oidc: string;
  /** Base of `/integrity/`. */
  readonly integrity: string;
}

/** Every address of a world: the JSON that tells another process where it is. */
export interface WorldAddresses {
  readonly world: 'rehearsal';
  readonly control: string;
  readonly github: { readonly api: string; readonly results: string; readonly oidc: string };
  readonly sigstore: { readonly fulcio: string; readonly rekor: string; readonly tsa: string };
  readonly indexes: { readonly testpypi: IndexAddresses; readonly pypi: IndexAddresses };
  /** Path of trusted_root.json. */
  readonly trustedRoot: string;
}

export interface World {
  readonly addresses: WorldAddresses;
  readonly close: () => Promise<void>;
}

/** Starts GitHub, Sigstore, both indexes and the control API, all on loopback, all in this process. */
export async function startWorld(options: WorldOptions): Promise<World> {
  const { scenario, dir, latencyMs } = options;
  const queue = faults();
  const slow = latencyMs === undefined ? {} : { latencyMs };
  const github = await startGithub({ scenario, dir, latencyMs, fault: (service) => queue.consult(service) });
  const { jwks } = github;
  const sigstore = await startSigstore({ jwks, dir, fault: queue.consult(sigstoreService), ...slow });
  const { material } = sigstore;
  const index = (name: 'testpypi' | 'pypi') => startOne({ ...options, name, jwks, material, queue });
  const [testpypi, pypi] = await Promise.all([index('testpypi'), index('pypi')]);
  const indexes = { testpypi: testpypi.state, pypi: pypi.state };
  const door = await serve(control({ github, faults: queue, indexes, sigstore }));
  const { fulcio, rekor, tsa, trustedRoot } = sigstore;
  const addresses: WorldAddresses = {
    world: 'rehearsal',
    control: door.url,
    github: github.addresses,
    sigstore: { fulcio, rekor, tsa },
    indexes: { testpypi: indexAddresses(testpypi), pypi: indexAddresses(pypi) },
    trustedRoot,
  };
  const parts: readonly Pick<Served, 'close'>[] = [door, github, sigstore, testpypi, pypi];
  return {
    addresses,
    close: async () => {
      await Promise.all(parts.map((part) => part.close()));
    },
  };
}

/** What starting one index takes beside the world's own options. */
interface IndexStart extends WorldOptions {
  readonly name: 'testpypi' | 'pypi';
  readonly jwks: Github['jwks'];
  readonly material: Parameters<typeof startIndex>[0]['material'];
  readonly queue: Faults;
}

/** The publisher is registered as the scenario's people did it. */
async function startOne({ name, scenario, dir, queue, jwks, material, publishPredicateType, latencyMs }: IndexStart) {
  const own = join(dir, 'indexes', name);
  await mkdir(own, { recursive: true });
  const { owner, name: repository, ownerId, workflow } = scenario.release;
  const environment = scenario.publishers?.[name] ?? name;
  const publisher = { repository: `${owner}/${repository}`, ownerId: String(ownerId), workflow, environment };
  const slow = latencyMs === undefined ? {} : { latencyMs };
  const { project } = scenario;
  const fault = queue.consult(name);
  return startIndex({ name, dir: own, jwks, publisher, project, material, publishPredicateType, fault, ...slow });
}

/** One server plays all hosts of an index; the real ones are apart. */
const indexAddresses = ({ url }: StartedIndex): IndexAddresses => ({
  simple: url,
  upload: `${url}/legacy/`,
  oidc: url,
  integrity: url,
});

/** Sigstore's three services share one hook; their paths tell them apart. */
function sigstoreService({ url }: Request): Service {
  if (url.pathname.includes('/api/v2/')) return 'fulcio';
  return url.pathname.includes('/timestamp') ? 'tsa' : 'rekor';
}
