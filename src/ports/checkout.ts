import type { ReportedSubmodule } from '../model/build-record.ts';
import type { GitSha } from '../model/digest.ts';

/** A git work tree on this disk. */
export interface Checkout {
  /**
   * What is checked out there.
   * @throws ReleaseError FILE_UNREADABLE when the folder is no git work tree, or git does not answer.
   */
  readonly head: (path: string) => Promise<{ readonly commit: GitSha; readonly dirty: boolean }>;
  /** The submodules that are checked out below it, those of submodules too; at most 500. @throws FILE_UNREADABLE */
  readonly submodules: (path: string) => Promise<readonly ReportedSubmodule[]>;
}
