import type { Clock } from '../ports/clock.ts';

/** What an adapter needs to speak HTTP. Handed in by `main`, so that a test can script every reply. */
export interface Wire {
  /** `globalThis.fetch` in the product. */
  readonly fetch: typeof fetch;
  readonly clock: Clock;
  /** Hides a text in the runner's log. Called before anything else can see a token. */
  readonly mask: (text: string) => void;
}

/** A reply that cannot be used: too long, not JSON, cut off. The adapter gives it a code of the error table. */
export class WireFailure extends Error {
  override readonly name = 'WireFailure';
}
