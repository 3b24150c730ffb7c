import { createHash } from 'node:crypto';
import { json, type Reply } from '../http.ts';
import { resolveCommit } from './git-graph.ts';
import { type Call, notFound, type Route, refusal } from './router.ts';
import type { Repository } from './state.ts';
import { apiAddress, webAddress } from './views.ts';

/** Largest file that GitHub puts into JSON. */
const maxJsonBytes = 1024 * 1024;

/** Files at a commit. */
export const contentRoutes: readonly Route[] = [
  { method: 'GET', path: '/contents/*path', need: 'contents=read', answer: contents },
];

/** A file, as JSON or raw by the `accept` header; a folder as the list of its files. */
function contents({ repository, request, part, query }: Call): Reply {
  const name = query('ref') ?? repository.defaultBranch;
  const commit = resolveCommit(repository, name);
  if (commit === undefined) return refusal(404, `No commit found for the ref ${name}`);
  const path = part('path').replace(/\/+$/, '');
  const files = filesAt(repository, commit);
  const found = files.get(path);
  if (found === undefined) return folder(repository, files, path, name);
  const bytes = Buffer.from(found);
  if (/\braw\b/.test(request.headers.accept ?? ''))
    return { status: 200, headers: { 'content-type': 'application/vnd.github.raw+json; charset=utf-8' }, body: bytes };
  const small = bytes.length <= maxJsonBytes;
  return json(200, {
    ...entry(repository, path, bytes, name),
    content: small ? bytes.toString('base64').replace(/.{60}/g, '$&\n') : '',
    encoding: small ? 'base64' : 'none',
  });
}

/** Files of one commit; those of `*` are the same at every commit. */
function filesAt({ files }: Repository, commit: string): ReadonlyMap<string, string> {
  return new Map([...(files.get('*') ?? []), ...(files.get(commit) ?? [])]);
}

/** Files right inside a folder. Folders inside it are left out: no client of this world walks. */
function folder(repository: Repository, files: ReadonlyMap<string, string>, path: string, name: string): Reply {
  const inside = [...files].filter(([one]) => one.startsWith(`${path}/`) && !one.slice(path.length + 1).includes('/'));
  if (inside.length === 0) return notFound();
  return json(
    200,
    inside.map(([one, text]) => entry(repository, one, Buffer.from(text), name)),
  );
}

/** What a file and an item of a folder share. The id is git's own of the blob, so a client can check it. */
function entry(repository: Repository, path: string, bytes: Buffer, ref: string) {
  const sha = createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
  const url = `${apiAddress(repository, `/contents/${path}`)}?ref=${encodeURIComponent(ref)}`;
  const git_url = apiAddress(repository, `/git/blobs/${sha}`);
  const html_url = webAddress(repository, `/blob/${ref}/${path}`);
  return {
    name: path.split('/').at(-1) ?? path,
    path,
    sha,
    size: bytes.length,
    url,
    html_url,
    git_url,
    download_url: null,
    type: 'file',
    _links: { self: url, git: git_url, html: html_url },
  };
}
