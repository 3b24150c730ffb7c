import type { GitSha } from '../model/digest.ts';

/** A git work tree on this disk. */
export interface Checkout {
  /**
   * What is checked out there.
   * @throws ReleaseError FILE_UNREADABLE when the folder is no git work tree, or git does not answer.
   */
  readonly head: (path: string) => Promise<{ readonly commit: GitSha; readonly dirty: boolean }>;
}
