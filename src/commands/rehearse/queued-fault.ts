import type { Fault } from './fault.ts';
import type { Tell } from './reachable.ts';

/** More requests than one job makes. */
export const always = 1_000_000;

/** A reply in place of the service's own, for the next requests that match. */
export interface QueuedReply {
  readonly status?: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly times: number;
  /** So many go through first. */
  readonly skip?: number;
  /** No reply at all; with `cutAfter` nothing more after that. */
  readonly hang?: boolean;
  /** The service has done its work, and only its answer is lost. */
  readonly afterWork?: boolean;
  /** The service's own answer, broken off after so many bytes. */
  readonly cutAfter?: number;
}

/** A strike that queues one fault of a service. @param match text of a regular expression on `METHOD /path`. */
export const queued =
  (service: string, match: string, reply: QueuedReply): Fault['strike'] =>
  (tell: Tell) =>
    tell('POST', '/faults', { service, match, ...reply });
