import type { Files } from '../../ports/files.ts';
import type { SourceCheckout } from '../../ports/world.ts';
import type { Leg } from './legs.ts';
import type { Tell } from './reachable.ts';
import type { Robot } from './setting.ts';

/** A leg that has built, uploaded and stamped. */
export interface BuiltLeg extends Leg {
  readonly jobId: number;
  readonly artifactId: number;
}

/** What an attacker of the build can reach. */
export interface BuildScene {
  readonly tell: Tell;
  /** Path of a well-formed wheel of that name which nobody built. */
  readonly forge: (file: string) => Promise<string>;
  /** Name of the wheel that is attacked, where one is. */
  readonly victim: string;
  readonly tag: string;
  readonly source: SourceCheckout;
  readonly index: string;
  readonly files: Files;
}

/** What somebody can reach before anything has begun. */
export interface EarlyScene {
  readonly tell: Tell;
  /** Environment of the publish job. */
  readonly environment: string;
}

/** The same when the legs are done. */
export interface BuiltScene extends BuildScene {
  readonly legs: readonly BuiltLeg[];
}

/** The same when the set is sealed, and nobody has looked at it yet. */
export interface SealedScene extends BuiltScene {
  readonly seal: string;
  readonly sealJobId: number;
  /** Folder with the seal's own files. */
  readonly folder: string;
}

/** The same when a publish job waits for people. */
export interface WaitingScene extends BuiltScene {
  readonly seal: string;
  readonly publishJobId: number;
  readonly environment: string;
  /** Login of a person whom the environment lists. */
  readonly reviewer: string;
  /** Login of the person who started the run. */
  readonly starter: string;
  readonly robot: Robot;
}

/** When an attack strikes, and what it does then. The phases never learn of it. */
export type Strike =
  | { readonly when: 'before the plan'; readonly act: (scene: EarlyScene) => Promise<unknown> }
  | {
      readonly when: 'while a leg builds';
      readonly legs: (legs: readonly Leg[], scene: BuildScene) => Promise<readonly Leg[]>;
    }
  | { readonly when: 'between build and seal'; readonly act: (scene: BuiltScene) => Promise<unknown> }
  | {
      readonly when: 'between seal and approval';
      /** @returns the digest of the seal that people are shown then. */
      readonly act: (scene: SealedScene) => Promise<string>;
    }
  | { readonly when: 'in place of the approval'; readonly act: (scene: WaitingScene) => Promise<unknown> }
  | {
      /** A reviewer let the job go without a word, it failed, and GitHub runs it again. */
      readonly when: 'in place of a second approval';
      readonly act: (scene: WaitingScene) => Promise<unknown>;
    }
  | { readonly when: 'between approval and publish'; readonly act: (scene: WaitingScene) => Promise<unknown> };

export interface Attack {
  /** Kebab-case, permanent. */
  readonly name: string;
  /** One sentence for the person who watches: who does what. */
  readonly does: string;
  readonly strike: Strike;
  /** The stage that must stop it, and the check by which. */
  readonly expected: { readonly stage: string; readonly finding: string };
}
