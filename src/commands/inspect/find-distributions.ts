import { ReleaseError } from '../../errors.ts';
import type { Files, FolderEntry } from '../../ports/files.ts';

/** What is to be inspected, and what was left out of the folders. */
export interface Found {
  /** As typed, or the folder as typed and the name in it. */
  readonly paths: readonly string[];
  /** One line each. May hold strangers' text. */
  readonly notes: readonly string[];
  /** Nothing but folders was given, so that what is not there is missing. */
  readonly complete: boolean;
}

/** Names of a folder that a note lists; more are counted. */
const shownNames = 5;

/**
 * Files as they are typed, whatever their names; of a folder, the wheels and sdists right in it.
 *
 * @throws ReleaseError NOTHING_TO_JUDGE when there are none; INPUT_INVALID when two have one name, by which alone a
 *   distribution is known.
 */
export async function findDistributions(given: readonly string[], files: Files): Promise<Found> {
  const paths = new Set<string>();
  const notes: string[] = [];
  let complete = true;
  for (const path of given) {
    const entries = await files.entries(path);
    if (entries === undefined) {
      paths.add(files.join(path));
      complete = false;
    } else {
      for (const { name } of entries.filter(isTaken)) paths.add(files.join(path, name));
      notes.push(...leftOut(path, entries));
    }
  }
  if (paths.size === 0) {
    throw new ReleaseError('NOTHING_TO_JUDGE', `${given.join(', ')}: no wheel and no sdist there`, { mistakes: notes });
  }
  refuseTwins([...paths]);
  return { paths: [...paths], notes, complete };
}

/** A path's last part, on any system. */
const baseName = (path: string): string => path.split(/[/\\]/).at(-1) ?? path;

const isTaken = ({ name, kind }: FolderEntry): boolean => kind === 'file' && isDistribution(name);

const isDistribution = (name: string): boolean => /\.(?:whl|tar\.gz)$/.test(name);

/** What a person could have meant to be inspected, told by name; nothing is left out in silence. */
function leftOut(folder: string, entries: readonly FolderEntry[]): readonly string[] {
  const note = (what: string, some: readonly FolderEntry[]): readonly string[] => {
    const names = some.slice(0, shownNames).map(({ name }) => name);
    const more = some.length - names.length;
    const listed = `${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
    return some.length === 0 ? [] : [`${folder}: ${what}: ${listed}`];
  };
  const of = (kind: FolderEntry['kind']) => entries.filter((entry) => entry.kind === kind);
  return [
    ...note(
      'neither wheels nor sdists, left out',
      of('file').filter((entry) => !isTaken(entry)),
    ),
    ...note('symbolic links, not followed', of('link')),
    ...note('folders, not entered', of('folder')),
    ...note('no files, left out', of('other')),
  ];
}

function refuseTwins(paths: readonly string[]): void {
  const first = new Map<string, string>();
  const mistakes = paths.flatMap((path) => {
    const earlier = first.get(baseName(path));
    if (earlier === undefined) first.set(baseName(path), path);
    return earlier === undefined ? [] : [`${earlier} and ${path}`];
  });
  if (mistakes.length > 0)
    throw new ReleaseError('INPUT_INVALID', 'files of one name are inspected in a call each', { mistakes });
}
