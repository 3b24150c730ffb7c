import type { Sha256 } from '../model/digest.ts';

/** The local disk, below folders that this process was given. */
export interface Files {
  /** Makes an empty folder for this step's work and returns its absolute path. */
  readonly workspace: (name: string) => Promise<string>;
  /** @throws ReleaseError FILE_UNREADABLE, also when it is longer than `maxBytes`. */
  readonly read: (path: string, maxBytes: number) => Promise<Uint8Array>;
  /** Writes the whole file or nothing (through a temporary name). */
  readonly write: (path: string, content: Uint8Array | string) => Promise<void>;
  readonly makeFolder: (path: string) => Promise<void>;
  /** Base names of the regular files in a folder, in byte order. `undefined`: no such folder. */
  readonly list: (folder: string) => Promise<readonly string[] | undefined>;
  readonly copy: (from: string, to: string) => Promise<void>;
  readonly remove: (path: string) => Promise<void>;
  readonly hash: (path: string) => Promise<{ readonly sha256: Sha256; readonly size: number }>;
  /**
   * Unpacks a zip artifact into a folder, flat: base names only, regular files only.
   * @returns the base names. A path with a folder in it keeps its base name; two equal base names are both reported.
   * @throws ReleaseError FILE_UNREADABLE when the archive is not one that a zip reader can trust.
   */
  readonly unpack: (zip: string, folder: string) => Promise<readonly string[]>;
  readonly join: (...parts: readonly string[]) => string;
}
