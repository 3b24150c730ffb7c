import { judgeCollisions } from './judge-collisions.js';
import { judgePath } from './judge-path.js';
import { judgeTarLinks } from './judge-tar-links.js';
const collisionKinds = {
    case: 'tar-case-collision',
    unicode: 'name-unicode-collision',
    compatible: 'name-compatible-collision',
    kind: 'file-directory-collision',
};
/** Judges the paths of a tar, each by itself and against the others, and where its links lead. */
export function judgeTarNames(entries, tar, report) {
    const first = new Map();
    for (const entry of entries) {
        judgePath(entry.path, report);
        const earlier = first.get(entry.path);
        if (earlier === undefined)
            first.set(entry.path, entry);
        else if (sameContent(entry, earlier, tar)) {
            report('tar-repeated-member', entry.path, 'the archive holds it twice, with the same content');
        }
        else
            report('duplicate-entry', entry.path, 'the archive holds it twice, and the two differ');
    }
    for (const { by, path, other } of judgeCollisions([...first.keys()])) {
        report(collisionKinds[by], path, `on some disks it is the same as ${JSON.stringify(other)}`);
    }
    judgeTarLinks(entries, report);
}
const sameContent = (a, b, tar) => a.type === b.type && a.target === b.target && contentOf(a, tar).equals(contentOf(b, tar));
const contentOf = ({ dataAt, size }, tar) => tar.subarray(dataAt, dataAt + size);
