import { execFileSync } from 'node:child_process';
import { production } from '../../src/endpoints.ts';

/** One file of a simple page (PEP 691), as far as it is used. */
export interface PageFile {
  readonly filename: string;
  readonly url: string;
  readonly hashes: { readonly sha256?: string };
  /** Bytes; an index of API version 1.0 does not say. */
  readonly size?: number;
  readonly yanked?: boolean | string;
}

/** One project on the index. */
export interface Page {
  /** Oldest first. */
  readonly versions: readonly string[];
  readonly files: readonly PageFile[];
}

/** The simple index that pip is set up for, else PyPI's. */
function simpleIndex(): string {
  try {
    const asked = execFileSync('python3', ['-m', 'pip', 'config', 'get', 'global.index-url'], { stdio: 'pipe' });
    return asked.toString().trim().replace(/\/+$/, '');
  } catch {
    return process.env.PIP_INDEX_URL?.replace(/\/+$/, '') ?? `${production.indexes.pypi.base}/simple`;
  }
}

let index: string | undefined;

/** What the index says of a project. Throws when it does not answer. @see PEP 691 */
export async function fetchPage(project: string): Promise<Page> {
  index ??= simpleIndex();
  const response = await fetch(`${index}/${project}/`, {
    headers: { accept: 'application/vnd.pypi.simple.v1+json' },
  });
  if (!response.ok) throw new Error(`the simple page of ${project} answered ${response.status}`);
  return (await response.json()) as Page;
}
