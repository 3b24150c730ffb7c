import { listIn, type Members, textIn } from './json-values.ts';
import type { SbomComponent, SbomContent } from './sbom.ts';
import { elementsOf, textsIn } from './spdx3-elements.ts';

/**
 * An SPDX 3 document in our words. Total, as for CycloneDX.
 *
 * @param graph its `@graph`.
 * @see https://spdx.github.io/spdx-spec/v3.0.1/
 */
export function readSpdx3(graph: readonly unknown[]): SbomContent {
  const elements = elementsOf(graph);
  const relations = elements
    .filter(({ type }) => /Relationship$/.test(type))
    .map(({ members }) => readRelation(members));
  const licensed = new Set(relations.filter(({ type }) => /License$/.test(type)).map(({ from }) => from));
  const packages = elements
    .filter(({ type }) => type === 'software_Package')
    .map(({ members }) => readPackage(members, licensed));
  const roots = elements.flatMap(({ members }) => textsIn(members, 'rootElement'));
  const root = packages.find(({ ref }) => roots.includes(ref));
  const creations = elements.filter(({ type }) => type === 'CreationInfo').map(({ members }) => members);
  const nameOf = new Map(elements.map(({ id, members }) => [id, textIn(members, 'name')]));
  return {
    root,
    components: packages.filter((one) => one !== root),
    files: elements
      .filter(({ type }) => type === 'software_File')
      .map(({ members }) => ({ digests: digestsOf(members), places: placesOf(members) })),
    relations: relations.flatMap(({ from, to }) => to.map((ref) => [from, ref] as const)),
    timestamp: creations.map((creation) => textIn(creation, 'created')).find((created) => created !== '') ?? '',
    authored: creations.some((creation) => textsIn(creation, 'createdBy').length > 0),
    tools: creations.flatMap((creation) => textsIn(creation, 'createdUsing').map((id) => nameOf.get(id) ?? id)),
    staged: elements.some(({ members }) => textsIn(members, 'software_sbomType').length > 0),
  };
}

const readRelation = (members: Members) => ({
  from: textIn(members, 'from'),
  to: textsIn(members, 'to'),
  type: textIn(members, 'relationshipType'),
});

function readPackage(members: Members, licensed: ReadonlySet<string>): SbomComponent {
  const ref = textIn(members, 'spdxId');
  const identifiers = listIn(members, 'externalIdentifier');
  const purls = [
    textIn(members, 'software_packageUrl'),
    ...identifiers
      .filter((one) => textIn(one, 'externalIdentifierType') === 'packageUrl')
      .map((one) => textIn(one, 'identifier')),
  ].filter((purl) => purl !== '');
  const address = textIn(members, 'software_downloadLocation');
  return {
    ref,
    name: textIn(members, 'name'),
    version: textIn(members, 'software_packageVersion'),
    purls: [...new Set(purls)],
    identified: purls.length > 0 || identifiers.length > 0 || address !== '',
    supplied: ['suppliedBy', 'originatedBy'].some((who) => textsIn(members, who).length > 0),
    licensed: licensed.has(ref),
    hashed: listIn(members, 'verifiedUsing').length > 0,
    digests: digestsOf(members),
    places: [],
  };
}

const digestsOf = (members: Members): readonly string[] =>
  listIn(members, 'verifiedUsing')
    .filter((one) => textIn(one, 'algorithm') === 'sha256')
    .map((one) => textIn(one, 'hashValue').toLowerCase());

/** A file's name is its path, where a tool gives it one. */
const placesOf = (members: Members): readonly string[] =>
  [textIn(members, 'name').replace(/^\.\//, '')].filter((path) => path !== '');
