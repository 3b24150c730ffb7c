/** One regular file of an archive to be written. */
export interface ArchiveEntry {
  /** Path inside the archive, with `/`. */
  readonly path: string;
  readonly bytes: Buffer;
  /** Gets mode 0755 instead of 0644. */
  readonly executable?: boolean;
}

export const textEntry = (path: string, text: string): ArchiveEntry => ({ path, bytes: Buffer.from(text) });
