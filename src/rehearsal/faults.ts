import { type Cut, type FaultReply, json, type Request, type ServeOptions } from './http.ts';

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
  /** So many matching requests go through first. */
  readonly skip?: number;
  /** Close the connection without a reply. */
  readonly drop?: boolean;
  /** Never reply, until the client has had enough. */
  readonly hang?: boolean;
  /** The service does its work before the fault, so that only its answer is lost. */
  readonly afterWork?: boolean;
  /** The service answers, and its answer breaks off; `status` and `body` are then its own. */
  readonly cut?: Cut | undefined;
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
  /** How many requests met a fault. */
  readonly met: () => number;
  /** Ends every fault that is still waiting. */
  readonly clear: () => void;
}

/** What GET /requests can show; more would only cost memory. */
const keptRequests = 5_000;

/** Makes the queue of faults and the record of requests that all services of one world share. */
export function faults(): Faults {
  const queue: { readonly fault: Fault; readonly pattern: RegExp; left: number; skip: number }[] = [];
  const record: Recorded[] = [];
  let met = 0;

  const take = (service: Service, request: Request): FaultReply | undefined => {
    const plain = `${request.method} ${request.url.pathname}`;
    const full = plain + request.url.search;
    const hit = queue.findIndex(
      ({ fault, pattern }) => fault.service === service && (pattern.test(plain) || pattern.test(full)),
    );
    const entry = queue[hit];
    if (!entry) return undefined;
    if (entry.skip > 0) {
      entry.skip -= 1;
      return undefined;
    }
    met += 1;
    entry.left -= 1;
    if (entry.left <= 0) queue.splice(hit, 1);
    return replyOf(entry.fault);
  };

  return {
    add: (fault) => {
      queue.push({ fault, pattern: new RegExp(fault.match), left: fault.times, skip: fault.skip ?? 0 });
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
    met: () => met,
    clear: () => void queue.splice(0),
  };
}

/** The reply of a fault. */
function replyOf({ status, body, headers = {}, drop, hang, cut, afterWork = false }: Fault): FaultReply {
  if (cut) return { status, cut };
  // The head is still unsent when `stream` is called, so that the client sees a closed connection and not one byte.
  if (drop) return { status: 500, afterWork, stream: (response) => response.destroy() };
  if (hang) return { status: 500, afterWork, stream: () => undefined };
  const reply = typeof body === 'string' ? { status, headers, body } : json(status, body ?? {}, headers);
  return { ...reply, afterWork };
}
