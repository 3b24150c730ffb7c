import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Blanked, blank } from './source-text.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

export interface SourceFile extends Blanked {
  /** From the root, with slashes: `src/dist/read-zip.ts`. */
  readonly path: string;
  readonly text: string;
  readonly lines: number;
  readonly imports: readonly Import[];
}

export interface Import {
  /** A file from the root, or the name of a package. */
  readonly target: string;
  readonly ours: boolean;
  readonly typesOnly: boolean;
}

/** Paths of the files below a folder, from the root, in byte order. */
export function filesBelow(folder: string, ending = ''): readonly string[] {
  return readdirSync(`${root}${folder}`, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map(({ parentPath, name }) => posix.join(parentPath.slice(root.length), name))
    .sort();
}

export const readText = (path: string): string => readFileSync(`${root}${path}`, 'utf8');

export const sourcesBelow = (folder: string): readonly SourceFile[] => filesBelow(folder, '.ts').map(readSource);

function readSource(path: string): SourceFile {
  const text = readText(path);
  const blanked = blank(text);
  return { path, text, ...blanked, lines: text.split('\n').length - 1, imports: importsOf(path, blanked.noComments) };
}

const statement = /^(?:import|export) (type )?(?:[^'";]* from )?'([^']+)'|\bimport\('([^']+)'\)/gm;

const importsOf = (path: string, code: string): readonly Import[] =>
  [...code.matchAll(statement)].map(([, types, statical, dynamic]) => {
    const name = statical ?? dynamic ?? '';
    const ours = name.startsWith('.');
    return {
      target: ours ? posix.join(posix.dirname(path), name) : name,
      ours,
      typesOnly: types !== undefined,
    };
  });
