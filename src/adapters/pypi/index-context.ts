import type { IndexEndpoint } from '../../endpoints.ts';
import type { IndexName } from '../../model/policy.ts';
import type { Identity } from '../../ports/identity.ts';
import type { Wire } from '../../wire/wire.ts';

/** What every part of one index's adapter needs. */
export interface IndexContext {
  readonly name: IndexName;
  readonly endpoint: IndexEndpoint;
  /** This job's identity; each token that it gives is new. */
  readonly identity: Identity;
  readonly wire: Wire;
}
