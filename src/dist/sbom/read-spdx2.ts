import { listIn, type Members, objectIn, textIn } from './json-values.ts';
import { brokenReferences, repeatedReferences } from './judge-references.ts';
import type { SbomComponent, SbomContent, SbomFile } from './sbom.ts';

/**
 * An SPDX 2 document in our words. Total, as for CycloneDX.
 *
 * @see https://spdx.github.io/spdx-spec/v2.3/
 */
export function readSpdx2(document: Members): SbomContent {
  const creation = objectIn(document, 'creationInfo');
  const creators = listIn(creation, 'creators').map(String);
  const described = describedBy(document);
  const packages = listIn(document, 'packages').map(readPackage);
  const root = packages.find(({ ref }) => described.includes(ref));
  return {
    root,
    components: packages.filter((one) => one !== root),
    files: listIn(document, 'files').map(readFile),
    relations: [
      ...relationsOf(document).map(({ from, to }) => [from, to] as const),
      ...listIn(document, 'packages').flatMap((one) =>
        listIn(one, 'hasFiles').map((file) => [textIn(one, 'SPDXID'), String(file)] as const),
      ),
    ],
    timestamp: textIn(creation, 'created'),
    authored: creators.some((creator) => /^(?:Person|Organization):\s*\S/.test(creator)),
    tools: creators.flatMap((creator) => /^Tool:\s*(.+)$/.exec(creator)?.[1] ?? []),
    // The format has no field for it.
    staged: false,
  };
}

interface Relation {
  readonly from: string;
  readonly to: string;
  readonly type: string;
}

const relationsOf = (document: Members): readonly Relation[] =>
  listIn(document, 'relationships').map((one) => ({
    from: textIn(one, 'spdxElementId'),
    to: textIn(one, 'relatedSpdxElement'),
    type: textIn(one, 'relationshipType'),
  }));

/** Refs of what the document is about. */
function describedBy(document: Members): readonly string[] {
  const self = textIn(document, 'SPDXID');
  return [
    ...listIn(document, 'documentDescribes').map(String),
    ...relationsOf(document).flatMap(({ from, to, type }) => {
      if (type === 'DESCRIBES' && from === self) return [to];
      return type === 'DESCRIBED_BY' && to === self ? [from] : [];
    }),
  ];
}

/** `NOASSERTION` says that nobody knows, and `NONE` that there is none to know. */
const isSaid = (text: string): boolean => text !== '' && text !== 'NOASSERTION';

function readPackage(one: unknown): SbomComponent {
  const references = listIn(one, 'externalRefs');
  const ofType = (type: RegExp) =>
    references
      .filter((link) => type.test(textIn(link, 'referenceType')))
      .map((link) => textIn(link, 'referenceLocator'));
  const purls = ofType(/^purl$/);
  const ids = ofType(/^(?:cpe2[23]Type|swid|swh|gitoid)$/);
  const address = textIn(one, 'downloadLocation');
  return {
    ref: textIn(one, 'SPDXID'),
    name: textIn(one, 'name'),
    version: textIn(one, 'versionInfo'),
    purls,
    identified: purls.length > 0 || ids.length > 0 || (isSaid(address) && address !== 'NONE'),
    supplied: ['supplier', 'originator'].some((who) => isSaid(textIn(one, who))),
    licensed: ['licenseDeclared', 'licenseConcluded'].some((which) => isSaid(textIn(one, which))),
    hashed: listIn(one, 'checksums').length > 0,
    digests: digestsOf(one),
    places: pathsOf(one, 'packageFileName'),
  };
}

const readFile = (one: unknown): SbomFile => ({ digests: digestsOf(one), places: pathsOf(one, 'fileName') });

const digestsOf = (one: unknown): readonly string[] =>
  listIn(one, 'checksums')
    .filter((sum) => textIn(sum, 'algorithm') === 'SHA256')
    .map((sum) => textIn(sum, 'checksumValue').toLowerCase());

/** File names are relative to the package, and begin with a dot. */
function pathsOf(one: unknown, member: string): readonly string[] {
  const path = textIn(one, member).replace(/^\.\//, '');
  return path === '' ? [] : [path];
}

/** As for CycloneDX: references that lead nowhere, or to two things. */
export function spdx2References(document: Members): readonly string[] {
  const defined = new Map<string, Set<string>>([[textIn(document, 'SPDXID'), new Set(['the document'])]]);
  for (const one of ['packages', 'files', 'snippets'].flatMap((kind) => listIn(document, kind))) {
    const ref = textIn(one, 'SPDXID');
    const called = `${textIn(one, 'name')}${textIn(one, 'fileName')} ${textIn(one, 'versionInfo')}`;
    if (ref !== '') defined.set(ref, (defined.get(ref) ?? new Set()).add(called));
  }
  const used = [
    ...relationsOf(document).flatMap(({ from, to }) => [from, to]),
    ...listIn(document, 'documentDescribes'),
  ];
  return [...repeatedReferences(defined), ...brokenReferences(used, defined)];
}
