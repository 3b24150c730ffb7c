/** Problems kept of each kind. A hostile archive could have millions; more help nobody. */
const maxOfOneKind = 50;
/** Characters kept of a path, which may have 65,535. */
const maxWhereLength = 500;
/**
 * Collects problems, bounded for each kind by itself: a flood of harmless ones must not push out the one that blocks.
 *
 * @returns `report` to add one; `all` gives those kept, kinds in the order of their first report, with a last one for
 *   each kind that says how many more there were.
 */
export function problemList() {
    const kept = new Map();
    return {
        report(kind, where, what) {
            const seen = kept.get(kind) ?? { first: [], count: 0 };
            kept.set(kind, seen);
            seen.count += 1;
            if (seen.count <= maxOfOneKind)
                seen.first.push({ kind, where: where.slice(0, maxWhereLength), what });
        },
        all: () => [...kept].flatMap(([kind, { first, count }]) => {
            if (count <= maxOfOneKind)
                return first;
            return [
                ...first,
                { kind, where: 'archive', what: `${count - maxOfOneKind} more entries have the same problem` },
            ];
        }),
    };
}
