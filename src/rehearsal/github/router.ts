import { type Handler, json, type Reply, type Request } from '../http.ts';
import type { GithubState, Grant, Repository } from './state.ts';
import { grantOf, tokenIn } from './tokens.ts';

/** One request that was let in. */
export interface Call {
  readonly state: GithubState;
  readonly repository: Repository;
  readonly request: Request;
  readonly grant: Grant;
  /** A part of the path, decoded. */
  readonly part: (name: string) => string;
  readonly query: (name: string) => string | undefined;
}

/** What a route needs: `actions=read`; `metadata=read` comes with every token; `person` is closed to apps. */
export type Need =
  | `${'actions' | 'contents' | 'checks' | 'attestations'}=${'read' | 'write'}`
  | 'metadata=read'
  | 'person';

export interface Route {
  readonly method: 'GET' | 'POST' | 'DELETE';
  /** Below `/repos/{owner}/{name}`; `:part` is one segment, `*part` all that is left. */
  readonly path: string;
  readonly need: Need;
  readonly answer: (call: Call) => Reply | Promise<Reply>;
}

/** Stands for the page of each route. */
const docs = 'https://docs.github.com/rest';

/** An error in GitHub's form. */
export const refusal = (status: number, message: string, headers: Readonly<Record<string, string>> = {}): Reply =>
  json(status, { message, documentation_url: docs, status: String(status) }, headers);

/** The same words for a thing that is not there and for one that may not be seen. */
export const notFound = (): Reply => refusal(404, 'Not Found');

/** Serves the routes: token first, then the repository, then the permission of the job behind the token. */
export function router(state: GithubState, routes: readonly Route[]): Handler {
  const compiled = routes.map((route) => ({ route, pattern: patternOf(route.path) }));
  return async (request) => {
    const token = tokenIn(request.headers);
    if (token === undefined) return refusal(401, 'Requires authentication');
    const grant = grantOf(state, 'api', token);
    if (!grant) return refusal(401, 'Bad credentials');
    const { repository, below } = locate(state, request.url.pathname);
    if (!repository) return notFound();
    for (const { route, pattern } of compiled) {
      const match = route.method === request.method ? pattern.exec(below) : null;
      if (!match) continue;
      const groups = new Map(Object.entries(match.groups ?? {}));
      // Decoded after the path was cut: clients escape the slash of `tags/v1`, and a name may hold one.
      const part = (name: string) => decodeURIComponent(groups.get(name) ?? '');
      const query = (name: string) => request.url.searchParams.get(name) ?? undefined;
      if (!allowed(grant, repository, route.need)) return forbidden(route.need);
      return route.answer({ state, repository, request, grant, part, query });
    }
    return notFound();
  };
}

/** Turns a path with parts into an expression with named groups. */
function patternOf(path: string): RegExp {
  const segments = path.split('/').map((segment) => {
    if (segment.startsWith(':')) return `(?<${segment.slice(1)}>[^/]+)`;
    if (segment.startsWith('*')) return `(?<${segment.slice(1)}>.+)`;
    return segment.replaceAll('.', '\\.');
  });
  return new RegExp(`^${segments.join('/')}$`);
}

/** Finds the repository, and what is left of the path. */
function locate(state: GithubState, path: string) {
  const [, owner = '', name = '', below = ''] = /^\/repos\/([^/]+)\/([^/]+)(\/.*)?$/.exec(path) ?? [];
  // GitHub takes names in any case.
  const asked = `${owner}/${name}`.toLowerCase();
  const repository = [state.release, state.source].find((one) => `${one.owner}/${one.name}`.toLowerCase() === asked);
  return { repository, below: below === '/' ? '' : below };
}

/**
 * A job has what its `permissions:` block says and nothing more, also on a public release repository: stricter than
 * GitHub, which lets any token read public things, so that a forgotten permission is seen.
 */
function allowed(grant: Grant, repository: Repository, need: Need): boolean {
  if ('person' in grant) return true;
  if (need === 'person') return false;
  if (need === 'metadata=read') return true;
  const [scope = '', access] = need.split('=');
  if (repository.open) return access === 'read';
  const held = grant.job.permissions[scope];
  return held === 'write' || held === access;
}

/** GitHub names the permission that would have helped; the client can show it. */
const forbidden = (need: Need): Reply =>
  refusal(
    403,
    'Resource not accessible by integration',
    need === 'person' ? {} : { 'x-accepted-github-permissions': need },
  );
