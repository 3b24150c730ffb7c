import type { SbomComponent, SbomContent } from './sbom.ts';

/** How far an SBOM meets what regulators call the minimum. */
export interface ElementScore {
  /** Of the seven elements of NTIA (2021), how many are there for every component. */
  readonly ntia: number;
  /** Of the eleven elements in CISA's draft (2025). */
  readonly cisa: number;
  /** What is missing, each with the number of components that lack it. */
  readonly missing: readonly string[];
}

export const ntiaElements = 7;
export const cisaElements = 11;

interface Element {
  readonly name: string;
  /** Asked by NTIA, too; CISA's draft asks for all. */
  readonly ntia: boolean;
  /** Which components lack it; `undefined` for a fact about the whole document that is not there. */
  readonly lacking: (content: SbomContent, all: readonly SbomComponent[]) => readonly SbomComponent[] | undefined;
}

const ofComponents = (name: string, ntia: boolean, has: (component: SbomComponent) => boolean): Element => ({
  name,
  ntia,
  lacking: (_, all) => all.filter((component) => !has(component)),
});

const ofDocument = (name: string, ntia: boolean, has: (content: SbomContent) => boolean): Element => ({
  name,
  ntia,
  lacking: (content) => (has(content) ? [] : undefined),
});

/**
 * @see https://www.ntia.gov/report/2021/minimum-elements-software-bill-materials-sbom
 * @see https://www.cisa.gov/resources-tools/resources/2025-minimum-elements-software-bill-materials-sbom
 */
const elements: readonly Element[] = [
  ofComponents('supplier', true, ({ supplied }) => supplied),
  ofComponents('name', true, ({ name }) => name !== ''),
  ofComponents('version', true, ({ version }) => version !== ''),
  ofComponents('identifier', true, ({ identified }) => identified),
  { name: 'place in the graph', ntia: true, lacking: unreached },
  ofDocument('author of the SBOM', true, ({ authored }) => authored),
  ofDocument('timestamp', true, ({ timestamp }) => timestamp !== ''),
  // Not of the root: no file in a wheel can hold that wheel's own digest.
  { name: 'hash', ntia: false, lacking: ({ components }) => components.filter(({ hashed }) => !hashed) },
  ofComponents('licence', false, ({ licensed }) => licensed),
  ofDocument('name of the tool', false, ({ tools }) => tools.length > 0),
  ofDocument('generation context', false, ({ staged }) => staged),
];

/** Counts the elements. One is there when no component lacks it; where nothing is listed, none is. */
export function scoreElements(content: SbomContent): ElementScore {
  const all = content.root === undefined ? content.components : [content.root, ...content.components];
  const judged = elements.map(({ name, ntia, lacking }) => {
    const without = all.length === 0 ? undefined : lacking(content, all);
    const missing = without === undefined ? name : `${name} (${without.length} of ${all.length} components)`;
    return { ntia, met: without?.length === 0, missing };
  });
  const met = judged.filter((one) => one.met);
  return {
    ntia: met.filter(({ ntia }) => ntia).length,
    cisa: met.length,
    missing: judged.filter((one) => !one.met).map(({ missing }) => missing),
  };
}

/** Components that no chain of relations joins to what the document describes. Without a root, that is all of them. */
function unreached({ root, relations }: SbomContent, all: readonly SbomComponent[]): readonly SbomComponent[] {
  if (root === undefined) return all;
  const joined = new Map<string, string[]>();
  const join = (a: string, b: string) => {
    const known = joined.get(a);
    if (known === undefined) joined.set(a, [b]);
    else known.push(b);
  };
  for (const [from, to] of relations) {
    join(from, to);
    join(to, from);
  }
  const reached = new Set([root.ref]);
  // A set hands out what is added to it while it is walked.
  for (const ref of reached) for (const next of joined.get(ref) ?? []) reached.add(next);
  return all.filter((component) => component !== root && (component.ref === '' || !reached.has(component.ref)));
}
