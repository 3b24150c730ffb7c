import { json, type Reply, type Request, type ServeOptions } from './http.ts';

export const services = ['github', 'results', 'oidc', 'fulcio', 'rekor', 'tsa', 'pypi', 'testpypi'] as const;
export type Service = (typeof services)[number];

/** A reply that replaces the real one `times` times. */
export interface Fault {
  /** Text of a regular expression on `METHOD /path`, tried without and with the query. */
  readonly match: string;
  readonly service: Service;
  readonly status: number;
  /** Text as it is; any other value as JSON. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly times: number;
  /** Close the connection without a reply. */
  readonly drop?: boolean;
}

/** One request that a service got. No query: it can hold a signature. */
export interface Recorded {
  readonly service: Service;
  readonly method: string;
  readonly path: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

export interface Faults {
  readonly add: (fault: Fault) => void;
  /** For `serve`: records the request, then looks for a queued fault. */
  readonly consult: (service: Service | ((request: Request) => Service)) => NonNullable<ServeOptions['fault']>;
  /** The newest requests of all services, oldest first. */
  readonly requests: () => readonly Recorded[];
  /** Faults that no request has used up. */
  readonly waiting: () => readonly Fault[];
}

/** What GET /requests can show; more would only cost memory. */
const keptRequests = 5_000;

/** Makes the queue of faults and the record of requests that all services of one world share. */
export function faults(): Faults {
  const queue: { readonly fault: Fault; readonly pattern: RegExp; left: number }[] = [];
  const record: Recorded[] = [];

  const take = (service: Service, request: Request): Reply | undefined => {
    const plain = `${request.method} ${request.url.pathname}`;
    const full = plain + request.url.search;
    const hit = queue.findIndex(
      ({ fault, pattern }) => fault.service === service && (pattern.test(plain) || pattern.test(full)),
    );
    const entry = queue[hit];
    if (!entry) return undefined;
    entry.left -= 1;
    if (entry.left <= 0) queue.splice(hit, 1);
    return replyOf(entry.fault);
  };

  return {
    add: (fault) => {
      queue.push({ fault, pattern: new RegExp(fault.match), left: fault.times });
    },
    consult: (of) => (request) => {
      const service = typeof of === 'function' ? of(request) : of;
      record.push({ service, method: request.method, path: request.url.pathname, at: Date.now() });
      // Cut in lumps: shifting one by one would copy the whole list for every request.
      if (record.length > 2 * keptRequests) record.splice(0, record.length - keptRequests);
      return take(service, request);
    },
    requests: () => record.slice(-keptRequests),
    waiting: () => queue.map(({ fault, left }) => ({ ...fault, times: left })),
  };
}

/** The reply of a fault. */
function replyOf({ status, body, headers = {}, drop }: Fault): Reply {
  // The head is still unsent when `stream` is called, so that the client sees a closed connection and not one byte.
  if (drop) return { status: 500, stream: (response) => response.destroy() };
  return typeof body === 'string' ? { status, headers, body } : json(status, body ?? {}, headers);
}
