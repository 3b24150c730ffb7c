import type { ErrorCode } from '../../errors.ts';
import type { Tell } from './reachable.ts';

/** What must come of a fault. In either case every distribution ends up signed, each once. */
export type FaultEnd =
  | { readonly ends: 'complete' }
  | {
      readonly ends: 'stopped, then complete';
      /** What the phase must say when it stops. */
      readonly code: ErrorCode;
    };

/** A bad day of a service that a release needs. The phases never learn of it. */
export interface Fault {
  /** Kebab-case, permanent. */
  readonly name: string;
  /** One sentence for the person who watches: which service does what. */
  readonly does: string;
  /** It strikes as this job begins; left out: as `seal` does. */
  readonly when?: 'publish';
  /** Whose figures are shown beside those of signing. */
  readonly of?: 'github';
  readonly strike: (tell: Tell) => Promise<unknown>;
  /** Ends what clearing the queue of faults does not. */
  readonly lift?: (tell: Tell) => Promise<unknown>;
  readonly expected: FaultEnd;
}

/** What the struck job is about then, for the person who watches. */
export const strikesWhile = ({ when, of }: Pick<Fault, 'when' | 'of'>): string =>
  when === 'publish' ? 'publish asks' : of === 'github' ? 'seal collects' : 'seal signs';
