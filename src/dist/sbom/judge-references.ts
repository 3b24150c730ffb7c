/** What each ref stands for: one thing in a sound document. */
type Defined = ReadonlyMap<string, ReadonlySet<string>>;

/** Refs that stand for two things that are not the same: nobody can tell which one a relation means. */
export const repeatedReferences = (defined: Defined): readonly string[] =>
  [...defined]
    .filter(([, things]) => things.size > 1)
    .map(([ref]) => `it has ${shown(ref)} for more than one component`);

/** Refs that are used and stand for nothing. One of another document has a prefix that says so. */
export function brokenReferences(used: readonly unknown[], defined: Defined): readonly string[] {
  const broken = new Set(
    used.filter((ref) => typeof ref === 'string' && ref !== '' && !defined.has(ref) && !elsewhere.test(ref)),
  );
  return [...broken].map((ref) => `it refers to ${shown(String(ref))}, which it does not have`);
}

const elsewhere = /^(?:urn:cdx:|DocumentRef-|NONE$|NOASSERTION$)/;

const shown = (ref: string): string => JSON.stringify(ref.slice(0, 200));
