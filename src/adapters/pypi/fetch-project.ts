import type { IndexEndpoint } from '../../endpoints.ts';
import type { IndexName } from '../../model/policy.ts';
import type { JsonObject } from '../../wire/reply.ts';
import type { Wire } from '../../wire/wire.ts';
import { askIndex, untold } from './ask-index.ts';

/** A project with thousands of nightly files has a page of tens of megabytes. */
const maxPageBytes = 64 * 1024 * 1024;

const simpleJson = 'application/vnd.pypi.simple.v1+json';

export interface ProjectPage {
  readonly url: string;
  readonly page: JsonObject;
}

/**
 * A project's page: every file of every version (PEP 691).
 *
 * @param project any spelling.
 * @returns `undefined` when the index knows no such project. @throws ReleaseError INDEX_UNREACHABLE
 */
export async function fetchProject(
  wire: Wire,
  name: IndexName,
  { base }: IndexEndpoint,
  project: string,
): Promise<ProjectPage | undefined> {
  const normal = normalName(project);
  const url = `${base}/simple/${encodeURIComponent(normal)}/`;
  const what = `the files of ${normal}`;
  const question = { url, accept: simpleJson, maxBytes: maxPageBytes, what, statuses: [200, 404] };
  const { status, body } = await askIndex(wire, name, question);
  if (status === 404) return undefined;
  // A newer major version may say the same things in other members.
  if (!/^1\.\d+$/.test(apiVersion(body)))
    throw untold(name, what, 'the page is of a version that wheelgate does not know');
  if (typeof body.name !== 'string' || normalName(body.name) !== normal) {
    throw untold(name, what, 'the page is of another project');
  }
  return { url, page: body };
}

/** PEP 503. */
export const normalName = (project: string): string => project.toLowerCase().replaceAll(/[-_.]+/g, '-');

function apiVersion({ meta }: JsonObject): string {
  const version: unknown = typeof meta === 'object' && meta !== null && 'api-version' in meta && meta['api-version'];
  return typeof version === 'string' ? version : '';
}
