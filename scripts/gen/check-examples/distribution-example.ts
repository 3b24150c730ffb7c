import type { DistributionSubject, SdistSubject, WheelSubject } from '../../../src/checks/distribution-subject.ts';

/** A small distribution in which a check finds what it is about; made when it is asked for. */
export type DistributionExample = () => WheelSubject | SdistSubject | DistributionSubject;

/** Examples by the id of the check. */
export type DistributionExamples = Readonly<Record<string, DistributionExample>>;
