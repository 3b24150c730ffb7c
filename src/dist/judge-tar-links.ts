import { posix } from 'node:path';
import type { Report } from './problem-list.ts';
import type { TarEntry } from './tar-facts.ts';

/** A tree of the links' own paths: time grows with the length of a path, however deep it is. */
interface Node {
  readonly below: Map<string, Node>;
  isLink: boolean;
}

const makeNode = (): Node => ({ below: new Map(), isLink: false });

/**
 * Judges where the links of an sdist lead: not out of its folder, not through another link, and no member may be
 * written through one.
 *
 * @see https://peps.python.org/pep-0721/
 */
export function judgeTarLinks(entries: readonly TarEntry[], report: Report): void {
  const links = entries.filter(({ type }) => type === 'symlink' || type === 'hardlink');
  if (links.length === 0) return;
  const tree = makeNode();
  for (const { path } of links) plant(tree, path);
  for (const { path } of entries) {
    const via = linkOnTheWay(tree, path);
    if (via !== undefined && via !== path) {
      report('tar-link-traversed', path, `it would be written through the link ${JSON.stringify(via)}`);
    }
  }
  const paths = new Set(entries.map(({ path }) => path));
  for (const link of links) {
    const leadsTo = destination(link);
    const shown = JSON.stringify(link.target.slice(0, 200));
    if (leadsTo === undefined)
      report('tar-link-escape', link.path, `it links to ${shown}, outside of the sdist's folder`);
    else if (linkOnTheWay(tree, leadsTo) !== undefined) {
      report('tar-link-traversed', link.path, `it links to ${shown}, which is or lies behind a link`);
    } else {
      const dangles = !paths.has(leadsTo) && !paths.has(`${leadsTo}/`);
      report('tar-link-member', link.path, `it is a link to ${shown}${dangles ? ', which is not there' : ''}`);
    }
  }
}

/**
 * The path that a link leads to; `undefined` when it leaves the link's own top folder on the way, even if it comes back:
 * pip unpacks without that folder.
 */
function destination({ path, type, target }: TarEntry): string | undefined {
  if (target === '' || target.startsWith('/') || target.includes('\\')) return undefined;
  // A symbolic link is read from its own folder, a hard link names a member.
  const from = type === 'symlink' ? posix.dirname(path) : '';
  if (climbsOut(`${from}/${target}`)) return undefined;
  const leadsTo = posix.join(from, target);
  const inside = leadsTo.split('/')[0] === path.split('/')[0];
  return inside ? leadsTo : undefined;
}

/** Whether a `..` of a path takes back its first component. */
function climbsOut(path: string): boolean {
  let depth = 0;
  return path
    .split('/')
    .filter((component) => component !== '' && component !== '.')
    .some((component) => {
      depth += component === '..' ? -1 : 1;
      return component === '..' && depth < 1;
    });
}

function plant(tree: Node, path: string): void {
  const leaf = path.split('/').reduce((above, component) => {
    const found = above.below.get(component) ?? makeNode();
    above.below.set(component, found);
    return found;
  }, tree);
  leaf.isLink = true;
}

/** The first link among a path and the folders on the way to it. */
function linkOnTheWay(tree: Node, path: string): string | undefined {
  let node: Node | undefined = tree;
  let length = 0;
  for (const component of path.split('/')) {
    node = node.below.get(component);
    if (node === undefined) return undefined;
    length += component.length;
    if (node.isLink) return path.slice(0, length);
    length += 1;
  }
  return undefined;
}
