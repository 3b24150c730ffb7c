import type { Clock } from '../../ports/clock.ts';
import type { Files } from '../../ports/files.ts';
import type { SourceCheckout } from '../../ports/world.ts';
import type { Attack } from './attack.ts';
import type { Fault } from './fault.ts';
import type { Leg } from './legs.ts';
import type { Tell } from './reachable.ts';
import type { Runner } from './runner.ts';

/** A reviewed environment, and who reviews it. */
export interface Gate {
  readonly environment: string;
  readonly reviewer: string;
}

/** An account that is no person's, as GitHub tells it. */
export interface Robot {
  readonly login: string;
  readonly id: number;
  readonly type: 'Bot';
}

/** What is released, and where: the rehearsal's own inputs of the workflow. */
export interface Occasion {
  readonly project: string;
  readonly version: string;
  /** Name of the release tag, as a person would type it. */
  readonly tag: string;
  readonly index: 'pypi' | 'testpypi';
  /** Environment of the publish job. */
  readonly environment: string;
  /** Login of who starts the run; the environment lists them, too. */
  readonly starter: string;
  /** A program's account that could press the button. */
  readonly robot: Robot;
  /** Environments that wait for people; the publish job's own first, unless its index asks for nobody. */
  readonly gates: readonly Gate[];
}

/** All that one rehearsal runs with. */
export interface Setting {
  readonly occasion: Occasion;
  readonly legs: readonly Leg[];
  readonly source: SourceCheckout;
  /** Wheel that an attack goes for; empty without an attack. */
  readonly victim: string;
  readonly attack: Attack | undefined;
  /** First of the policy's `signers`: every leg is a call of it, and signs for itself. Left out: `seal` signs. */
  readonly builder?: string | undefined;
  /** Left out: no service has a bad day. */
  readonly fault?: Fault | undefined;
  readonly tell: Tell;
  readonly runner: Runner;
  readonly forge: (file: string) => Promise<string>;
  readonly files: Files;
  readonly clock: Clock;
  /** Folder for what the legs "build". */
  readonly builds: string;
  /** One line for the person who waits. */
  readonly say: (line: string) => void;
}
