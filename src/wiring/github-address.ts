import { ReleaseError } from '../errors.ts';
import type { WorldName } from '../model/run.ts';
import type { RunnerContext } from '../model/runner.ts';
import { isLoopback } from './world-file.ts';

/**
 * Where this job's GitHub may be: github.com or a `ghe.com` tenant in the real world, this machine in a rehearsal. A
 * build step can write to the environment of later steps, and the job's token goes to this address.
 *
 * @throws ReleaseError WORLD_REFUSED
 */
export function requireGithubAddress({ apiUrl }: RunnerContext, world: WorldName): void {
  const fits = world === 'rehearsal' ? isLoopback(apiUrl) : isGithub(apiUrl);
  if (fits) return;
  const wanted = world === 'rehearsal' ? 'a loopback address' : 'the API of github.com or of a ghe.com tenant';
  throw new ReleaseError('WORLD_REFUSED', `GITHUB_API_URL is ${JSON.stringify(apiUrl.slice(0, 100))}, not ${wanted}`);
}

function isGithub(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, port, username } = new URL(address);
  const known = hostname === 'api.github.com' || /^api\.[a-z0-9-]+\.ghe\.com$/.test(hostname);
  return protocol === 'https:' && port === '' && username === '' && known;
}
