import { createHash } from 'node:crypto';
import { ReleaseError } from '../../errors.ts';
import type { GitSha } from '../../model/digest.ts';
import { isJsonObject, type JsonObject } from '../../wire/reply.ts';
import { WireFailure } from '../../wire/wire.ts';
import type { Api } from './api.ts';
import type { GitObjects } from './git-objects.ts';
import { countOf, shaOf, textOf } from './members.ts';

/** What GitHub puts into a reply in JSON; larger files it does not. */
const maxBytes = 1024 * 1024;

/**
 * Keeps the promises of `Source.readFile`. The form with base64 is asked for, because text would come with its first
 * mark and its wrong bytes mended; git's own name of the blob is computed again, so what came is what the tree holds.
 */
export async function readFileAt(
  { ask }: Api,
  git: GitObjects,
  repository: string,
  path: string,
  commit: GitSha,
): Promise<Uint8Array | undefined> {
  const question = {
    repository,
    route: 'GET /contents/{path}',
    parameters: { path: filePath(path), ref: commit },
    what: `${path} at ${commit}`,
    permission: 'contents: read',
    statuses: [200, 404],
  } as const;
  // A folder comes as a list, a submodule as another type: neither is a file.
  const found = await ask(question, ({ status, body }) => {
    if (status === 404) return 'nothing';
    return isJsonObject(body) && body.type === 'file' ? contentOf(body) : undefined;
  });
  if (found === 'nothing') await git.requireRepository(repository);
  if (found === 'nothing' || found === undefined) return undefined;
  if (found === 'too long') {
    throw new ReleaseError('FILE_UNREADABLE', `${path} of ${repository} is longer than ${maxBytes} bytes`);
  }
  return found;
}

/** @throws ReleaseError INPUT_INVALID for a path that could lead out of the repository's contents. */
function filePath(path: string): string {
  const parts = path.split('/');
  if (path.length <= 1000 && parts.every((part) => part !== '' && part !== '.' && part !== '..')) return path;
  throw new ReleaseError('INPUT_INVALID', `${JSON.stringify(path.slice(0, 200))} is no path inside a repository`);
}

function contentOf(file: JsonObject): Uint8Array | 'too long' {
  const size = countOf(file, 'size');
  if (size > maxBytes) return 'too long';
  if (file.encoding !== 'base64') throw new WireFailure('the content is not in base64');
  const bytes = Buffer.from(textOf(file, 'content'), 'base64');
  const name = createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
  if (bytes.length !== size || name !== shaOf(file, 'sha')) throw new WireFailure('the content is not what git holds');
  return bytes;
}
