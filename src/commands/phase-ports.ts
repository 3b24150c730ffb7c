import type { Ports } from '../ports/ports.ts';

/** What a phase runs with: the stages' ports, and the folder where it leaves its reports. */
export interface PhasePorts extends Ports {
  readonly folder: string;
}
