import type { SdistFacts } from '../dist/sdist.ts';
import type { WheelFacts } from '../dist/wheel.ts';
import type { Expectation } from '../model/distribution.ts';

/** What the checks of a wheel are asked about. */
export interface WheelSubject {
  readonly facts: WheelFacts;
  readonly expectation: Expectation;
}

/** What the checks of an sdist are asked about. */
export interface SdistSubject {
  readonly facts: SdistFacts;
  readonly expectation: Expectation;
}

/** For checks that ask both kinds the same question. */
export interface DistributionSubject {
  readonly facts: WheelFacts | SdistFacts;
  readonly expectation: Expectation;
}
