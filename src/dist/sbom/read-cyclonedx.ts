import { isMembers, listIn, type Members, objectIn, textIn, walkJson } from './json-values.ts';
import { brokenReferences, repeatedReferences } from './judge-references.ts';
import type { SbomComponent, SbomContent, SbomFile } from './sbom.ts';

/**
 * A CycloneDX document in our words. Total: what has another form than the specification says is left out, and its
 * schema tells.
 *
 * @see https://cyclonedx.org/docs/latest/json/
 */
export function readCycloneDx(document: Members): SbomContent {
  const metadata = objectIn(document, 'metadata');
  const { component: subject } = metadata;
  const root = subject === undefined ? undefined : readComponent(subject);
  const listed = nestedIn(document, '');
  const isRoot = ({ ref }: SbomComponent) => root !== undefined && ref !== '' && ref === root.ref;
  return {
    root,
    // Some tools list the root among its own parts.
    components: listed.filter(({ file }) => !file).flatMap(({ component }) => (isRoot(component) ? [] : [component])),
    files: listed.filter(({ file }) => file).map(({ component }) => fileOf(component)),
    relations: [
      ...listed.flatMap(({ parent, component }) => (parent === '' ? [] : [[parent, component.ref] as const])),
      ...partsOf(subject, root?.ref ?? ''),
      ...listIn(document, 'dependencies').flatMap((one) =>
        [...listIn(one, 'dependsOn'), ...listIn(one, 'provides')].map(
          (ref) => [textIn(one, 'ref'), String(ref)] as const,
        ),
      ),
    ],
    timestamp: textIn(metadata, 'timestamp'),
    authored: listIn(metadata, 'authors').length > 0 || 'manufacturer' in metadata || 'manufacture' in metadata,
    tools: toolsOf(metadata),
    staged: listIn(metadata, 'lifecycles').length > 0,
  };
}

interface Nested {
  readonly parent: string;
  readonly component: SbomComponent;
  /** A single file, which has no supplier or version of its own. */
  readonly file: boolean;
}

/** Components at every level, each with the ref of the one that holds it. */
function nestedIn(holder: unknown, parent: string): readonly Nested[] {
  const all: Nested[] = [];
  for (const one of listIn(holder, 'components')) {
    const component = readComponent(one);
    all.push({ parent, component, file: textIn(one, 'type') === 'file' });
    // One by one: a spread of a long list would not fit on the stack.
    for (const inner of nestedIn(one, component.ref)) all.push(inner);
  }
  return all;
}

/** The root's own parts belong to it. They are the targets of its build, not software from elsewhere. */
const partsOf = (subject: unknown, root: string): SbomContent['relations'] =>
  nestedIn(subject, root).map(({ parent, component }) => [parent, component.ref] as const);

const fileOf = ({ name, digests, places }: SbomComponent): SbomFile => ({ digests, places: [name, ...places] });

function readComponent(one: unknown): SbomComponent {
  const purl = textIn(one, 'purl');
  const hashes = listIn(one, 'hashes').filter((hash) => textIn(hash, 'content') !== '');
  const addresses = listIn(one, 'externalReferences').filter((link) =>
    /^(?:distribution|source-distribution|vcs)$/.test(textIn(link, 'type')),
  );
  const members = isMembers(one) ? one : {};
  return {
    ref: textIn(one, 'bom-ref'),
    name: textIn(one, 'name'),
    version: textIn(one, 'version'),
    purls: purl === '' ? [] : [purl],
    identified:
      purl !== '' ||
      textIn(one, 'cpe') !== '' ||
      addresses.length > 0 ||
      ['swid', 'swhid', 'omniborId'].some((id) => id in members),
    supplied: ['supplier', 'manufacturer'].some((who) => textIn(members[who], 'name') !== ''),
    licensed: listIn(one, 'licenses').length > 0,
    hashed: hashes.length > 0,
    digests: hashes
      .filter((hash) => textIn(hash, 'alg') === 'SHA-256')
      .map((hash) => textIn(hash, 'content').toLowerCase()),
    places: listIn(objectIn(one, 'evidence'), 'occurrences').map((where) => textIn(where, 'location')),
  };
}

/** A list until 1.4, and an object with components and services since. */
function toolsOf(metadata: Members): readonly string[] {
  const tools = Array.isArray(metadata.tools)
    ? metadata.tools
    : ['components', 'services'].flatMap((kind) => listIn(metadata.tools, kind));
  return tools.map((tool) => textIn(tool, 'name')).filter((name) => name !== '');
}

/** What a schema cannot see: references that lead nowhere, and that lead to two things. */
export function cycloneDxReferences(document: Members): readonly string[] {
  const defined = new Map<string, Set<string>>();
  walkJson(document, (_, value) => {
    const ref = typeof value === 'string' ? '' : textIn(value, 'bom-ref');
    if (ref === '') return;
    const called = `${textIn(value, 'name')} ${textIn(value, 'version')}`;
    defined.set(ref, (defined.get(ref) ?? new Set()).add(called));
  });
  const used = listIn(document, 'dependencies').flatMap((one) => [textIn(one, 'ref'), ...listIn(one, 'dependsOn')]);
  return [...repeatedReferences(defined), ...brokenReferences(used, defined)];
}
