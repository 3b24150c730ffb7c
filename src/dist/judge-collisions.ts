/** Two paths that are one path on some disks. */
export interface Collision {
  /**
   * `case`: equal but for case · `unicode`: but for composition · `compatible`: only under NFKC · `kind`: file and folder.
   */
  readonly by: 'case' | 'unicode' | 'compatible' | 'kind';
  readonly path: string;
  readonly other: string;
}

/** One component of a path, in a tree of all paths: time grows with their length, however deep they are. */
interface Node {
  /** As it was first spelled. */
  readonly spelled: string;
  /** Other spellings that were reported. */
  readonly others: Set<string>;
  /** By folded spelling. */
  readonly below: Map<string, Node>;
  /** Whether an entry makes it a folder, be it an empty one. */
  isFolder: boolean;
}

const makeNode = (spelled: string): Node => ({ spelled, others: new Set(), below: new Map(), isFolder: false });

/**
 * Finds paths, and folders on the way to them, that a disk could take for each other. Folders count: `A/x` and `a/y`
 * make one folder on Windows and macOS, and two elsewhere.
 *
 * @param paths each once; a directory ends in `/`.
 */
export function judgeCollisions(paths: readonly string[]): readonly Collision[] {
  const root = makeNode('');
  const collisions: Collision[] = [];
  const files: { readonly path: string; readonly node: Node }[] = [];
  const folders = new Map<string, Node>();

  /** @param before the way to `above`, as this path spells it. */
  const step = (above: Node, component: string, before: string): Node => {
    const found = below(above, component);
    const { spelled, others } = found;
    if (spelled !== component && !others.has(component)) {
      others.add(component);
      const full = (last: string) => (before === '' ? last : `${before}/${last}`);
      collisions.push({ by: difference(component, spelled), path: full(component), other: full(spelled) });
    }
    return found;
  };
  // Most files stand in a folder that was met in the same spelling, so that only their own name is new.
  const folderAt = (folder: string): Node => {
    const met = folders.get(folder);
    if (met !== undefined) return met;
    let [node, before] = [root, ''];
    for (const component of folder.split('/')) {
      node = step(node, component, before);
      before = before === '' ? component : `${before}/${component}`;
    }
    folders.set(folder, node);
    return node;
  };
  for (const path of paths) {
    const bare = path.endsWith('/') ? path.slice(0, -1) : path;
    const slash = bare.lastIndexOf('/');
    const folder = bare.slice(0, Math.max(0, slash));
    const node = step(slash < 0 ? root : folderAt(folder), bare.slice(slash + 1), folder);
    if (path.endsWith('/')) node.isFolder = true;
    else files.push({ path, node });
  }
  const both = files.filter(({ node }) => node.isFolder || node.below.size > 0);
  return [...collisions, ...both.map(({ path }) => ({ by: 'kind' as const, path, other: `${path}/` }))];
}

function below(above: Node, component: string): Node {
  const folded = foldPath(component);
  const found = above.below.get(folded) ?? makeNode(component);
  above.below.set(folded, found);
  return found;
}

/** One spelling for all that some disk takes for the same: of a component, or of a whole path. */
export const foldPath = (path: string): string =>
  /^[ -~]*$/.test(path) ? path.toLowerCase() : path.normalize('NFKC').toLowerCase().normalize('NFKC');

function difference(a: string, b: string): Collision['by'] {
  const [one, other] = [a.normalize('NFC'), b.normalize('NFC')];
  if (one === other) return 'unicode';
  return one.toLowerCase() === other.toLowerCase() ? 'case' : 'compatible';
}
