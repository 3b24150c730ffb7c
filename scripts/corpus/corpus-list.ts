import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** One file of the corpus, by the digest that it had when it was listed. */
export interface CorpusFile {
  readonly file: string;
  /** Hex. */
  readonly sha256: string;
}

/** The committed list, in the form that `sha256sum -c` reads; `node scripts/corpus.ts --newest` writes it anew. */
export const corpusListPath = fileURLToPath(new URL('files.sha256', import.meta.url));

/** What the committed list holds. Throws on a line of another form. */
export function readCorpusList(text: string = readFileSync(corpusListPath, 'utf8')): readonly CorpusFile[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const { sha256, file } = /^(?<sha256>[0-9a-f]{64}) {2}(?<file>[\w.+!-]+)$/.exec(line)?.groups ?? {};
      if (sha256 === undefined || file === undefined) throw new Error(`not a line of sha256sum: ${line}`);
      return { file, sha256 };
    });
}

/** The list's text, sorted by name. */
export const corpusListText = (files: readonly CorpusFile[]): string =>
  [...files]
    .sort((a, b) => (a.file < b.file ? -1 : 1))
    .map(({ file, sha256 }) => `${sha256}  ${file}\n`)
    .join('');
