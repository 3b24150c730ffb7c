import { posix } from 'node:path';
const makeNode = () => ({ below: new Map(), isLink: false });
/**
 * Judges where the links of an sdist lead: not out of its folder, not through another link, and no member may be
 * written through one.
 *
 * @see https://peps.python.org/pep-0721/
 */
export function judgeTarLinks(entries, report) {
    const links = entries.filter(({ type }) => type === 'symlink' || type === 'hardlink');
    if (links.length === 0)
        return;
    const tree = makeNode();
    for (const { path } of links)
        plant(tree, path);
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
        }
        else {
            const dangles = !paths.has(leadsTo) && !paths.has(`${leadsTo}/`);
            report('tar-link-member', link.path, `it is a link to ${shown}${dangles ? ', which is not there' : ''}`);
        }
    }
}
/** The path that a link leads to; `undefined` when that is not below the link's own top folder. */
function destination({ path, type, target }) {
    if (target === '' || target.startsWith('/') || target.includes('\\'))
        return undefined;
    // A symbolic link is read from its own folder, a hard link names a member.
    const leadsTo = posix.join(type === 'symlink' ? posix.dirname(path) : '', target);
    const inside = leadsTo.split('/')[0] === path.split('/')[0];
    return inside ? leadsTo : undefined;
}
function plant(tree, path) {
    const leaf = path.split('/').reduce((above, component) => {
        const found = above.below.get(component) ?? makeNode();
        above.below.set(component, found);
        return found;
    }, tree);
    leaf.isLink = true;
}
/** The first link among a path and the folders on the way to it. */
function linkOnTheWay(tree, path) {
    let node = tree;
    let length = 0;
    for (const component of path.split('/')) {
        node = node.below.get(component);
        if (node === undefined)
            return undefined;
        length += component.length;
        if (node.isLink)
            return path.slice(0, length);
        length += 1;
    }
    return undefined;
}
