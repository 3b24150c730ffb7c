import { type Handler, json, type Reply, type Request, readBody, text } from '../http.ts';
import { dsseEntry } from './dsse-entry.ts';
import { parseJson } from './json-value.ts';
import { Refused } from './refused.ts';
import type { LoggedEntry, RekorLog } from './rekor-log.ts';

const entriesPath = '/api/v1/log/entries';

/** As the public instance: a provenance of many subjects fits, a file does not. */
const maxEntryBytes = 32 * 1024 * 1024;

/** The transparency log over HTTP (Rekor v1): answers and refusals have the real one's shape (reference §3.5). */
export function rekor(log: RekorLog): Handler {
  return async (request) => {
    const { method, url } = request;
    const { pathname } = url;
    if (method === 'POST' && pathname === entriesPath) return await create(request, log);
    if (method !== 'GET') return failure(405, 'method not allowed');
    if (pathname === '/api/v1/log/publicKey') {
      return text(200, String(log.publicKey.export({ type: 'spki', format: 'pem' })), 'application/x-pem-file');
    }
    if (pathname === '/api/v1/log') return json(200, log.head());
    if (pathname === entriesPath) return found(log.byIndex(Number(url.searchParams.get('logIndex'))), log);
    if (pathname.startsWith(`${entriesPath}/`)) return found(log.byUuid(pathname.slice(entriesPath.length + 1)), log);
    return failure(404, `path ${pathname} was not found`);
  };
}

/** Adds an entry. The same once more is a conflict that says where the first is; clients recover only by that. */
async function create(request: Request, log: RekorLog): Promise<Reply> {
  const proposed = parseJson((await readBody(request, maxEntryBytes)).toString('utf8'));
  try {
    const { entry, fresh } = log.add(dsseEntry(proposed));
    const location = { location: `${entriesPath}/${entry.uuid}` };
    if (fresh) return json(201, log.view(entry), { ...location, etag: entry.uuid });
    const message = `an equivalent entry already exists in the transparency log with UUID ${entry.uuid}`;
    return json(409, { code: 409, message }, location);
  } catch (thrown) {
    // Anything else is our own mistake, and becomes a 500.
    if (thrown instanceof Refused) return failure(400, thrown.message);
    throw thrown;
  }
}

/** Proofs are made when asked for, so they always lead to the present head. */
const found = (entry: LoggedEntry | undefined, log: RekorLog): Reply =>
  entry ? json(200, log.view(entry)) : failure(404, 'entry not found in the transparency log');

const failure = (status: number, message: string): Reply => json(status, { code: status, message });
