import type { Sha256 } from '../model/digest.ts';

/** A file that came out of an archive. */
export interface UnpackedFile {
  /** Base name. */
  readonly file: string;
  readonly path: string;
}

/** What stands in a folder: a file, a folder, or something that leads elsewhere or is neither. */
export interface FolderEntry {
  /** Base name. Strangers' text. */
  readonly name: string;
  readonly kind: 'file' | 'folder' | 'link' | 'other';
}

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
  /** Everything right in a folder, in byte order; links are not followed. `undefined`: no such folder. */
  readonly entries: (folder: string) => Promise<readonly FolderEntry[] | undefined>;
  readonly copy: (from: string, to: string) => Promise<void>;
  /** True when a folder holds nothing at all, folders included, or is not there. Left out: ask `list`. */
  readonly isEmpty?: (folder: string) => Promise<boolean>;
  /** Renames within one file system. */
  readonly move: (from: string, to: string) => Promise<void>;
  readonly remove: (path: string) => Promise<void>;
  /** Bytes that this process can still write below a folder. */
  readonly freeBytes: (folder: string) => Promise<number>;
  readonly hash: (path: string) => Promise<{ readonly sha256: Sha256; readonly size: number }>;
  /**
   * Unpacks a zip artifact below a folder: regular files only, each under its base name; a second file of the same base
   * name goes into a folder of its own, so that both can be reported.
   * @throws ReleaseError FILE_UNREADABLE when the archive is not one that every zip reader reads alike.
   */
  readonly unpack: (zip: string, folder: string) => Promise<readonly UnpackedFile[]>;
  readonly join: (...parts: readonly string[]) => string;
}
