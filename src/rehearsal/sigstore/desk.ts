import { readFile, writeFile } from 'node:fs/promises';
import type { Handler } from '../http.ts';

/** What a Sigstore has given out since it was started. */
export interface SigstoreCounts {
  certificates: number;
  /** Entries of the log, each once. */
  entries: number;
  /** Proposals of an entry that was there already. */
  conflicts: number;
}

/** The operators' side of a Sigstore: what it has done, and what can be wrong with it. */
export interface SigstoreDesk {
  readonly counts: Readonly<SigstoreCounts>;
  /** The clock of all services is off by so much, until so many certificates have been asked for. */
  readonly setClock: (offsetMs: number, requests: number) => void;
  /** Replaces the trusted root by one whose keys have all ended, as an old copy of it would be; or puts it back. */
  readonly setTrust: (state: 'stale' | 'fresh') => Promise<void>;
}

/** The desk with what the services need of it. */
export interface OpenDesk extends SigstoreDesk {
  readonly now: () => number;
  /** A service whose answers are counted. */
  readonly watched: (handler: Handler) => Handler;
}

/** @param trustedRoot path of the trusted root, once it is known. */
export function sigstoreDesk(now: () => number, trustedRoot: () => string): OpenDesk {
  const counts: SigstoreCounts = { certificates: 0, entries: 0, conflicts: 0 };
  const skew = { offsetMs: 0, requests: 0 };
  let fresh: string | undefined;
  return {
    counts,
    now: () => now() + (skew.requests > 0 ? skew.offsetMs : 0),
    watched: (handler) => async (request) => {
      const reply = await handler(request);
      if (request.method !== 'POST') return reply;
      if (request.url.pathname === '/api/v2/signingCert') skew.requests -= 1;
      count(counts, request.url.pathname, reply.status);
      return reply;
    },
    setClock: (offsetMs, requests) => void Object.assign(skew, { offsetMs, requests }),
    setTrust: async (state) => {
      fresh ??= await readFile(trustedRoot(), 'utf8');
      await writeFile(trustedRoot(), state === 'fresh' ? fresh : ended(fresh, now()));
    },
  };
}

function count(counts: SigstoreCounts, path: string, status: number): void {
  if (path === '/api/v2/signingCert' && status === 200) counts.certificates += 1;
  if (path === '/api/v1/log/entries' && status === 201) counts.entries += 1;
  if (path === '/api/v1/log/entries' && status === 409) counts.conflicts += 1;
}

/** Every period of the root, ended a day ago. */
function ended(root: string, now: number): string {
  const end = new Date(now - 86_400_000).toISOString();
  const member = (key: string, value: unknown): unknown =>
    key === 'validFor' && typeof value === 'object' ? { ...value, end } : value;
  return `${JSON.stringify(JSON.parse(root, member), null, 2)}\n`;
}
