import { distInfo, sbomDocument, sbomText } from '../support/a-wheel.ts';
import { type HostileCase, wheelCase } from './hostile-case.ts';

const path = `${distInfo}/sboms/demo.cdx.json`;
const malformed = 'malformed-sbom';

/** The library that the wheel brings is then in no SBOM that could be read. */
const alone = { blocks: malformed };

/** A wheel with this text in place of its SBOM. */
const text = (
  name: string,
  about: string,
  content: string | Uint8Array,
  { blocks = '', warns = '' }: { blocks?: string; warns?: string },
): HostileCase => wheelCase(`sbom-${name}`, about, { files: { [path]: content }, blocks, warns });

type Document = typeof sbomDocument;

/** The usual SBOM with a change. */
const changed = (name: string, about: string, change: (document: Document) => unknown, warns: string): HostileCase =>
  text(name, about, JSON.stringify(change(structuredClone(sbomDocument))), { warns });

const root = sbomDocument.metadata.component;
const [libz = { purl: '' }] = sbomDocument.components;

const unreadable = [
  text('empty', 'An SBOM is empty.', '', alone),
  text('not-json', 'An SBOM is a text.', 'see the project’s page\n', alone),
  text('cut', 'An SBOM ends in the middle.', sbomText.slice(0, 300), alone),
  text('array', 'An SBOM is a list.', '[]', alone),
  text('number', 'An SBOM is a number.', '1', alone),
  text('null', 'An SBOM is null.', 'null', alone),
  text('latin', 'An SBOM is Latin-1.', Buffer.from(sbomText.replace('The demo', 'Th\u00e9 demo'), 'latin1'), alone),
  text('utf-16', 'An SBOM is UTF-16.', Buffer.from(`\ufeff${sbomText}`, 'utf16le'), alone),
  text(
    'deep',
    'An SBOM nests deeper than any reader should follow.',
    `{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}`,
    alone,
  ),
  text('trailing', 'Something follows the SBOM.', `${sbomText} {}`, alone),
  text('comment', 'An SBOM has a comment, which JSON does not.', `/* demo */ ${sbomText}`, alone),
  text(
    'entities',
    'An SBOM is XML that makes readers fetch a file.',
    '<!DOCTYPE x [<!ENTITY y SYSTEM "file:///etc/passwd">]><bom>&y;</bom>',
    alone,
  ),
  text(
    'entity-bomb',
    'An SBOM is XML that makes readers run out of memory.',
    '<!DOCTYPE x [<!ENTITY a "x"><!ENTITY b "&a;&a;">]><bom>&b;</bom>',
    alone,
  ),
  wheelCase('sbom-foreign-file', 'A file beside the SBOMs is none.', {
    files: { [`${distInfo}/sboms/README.md`]: '# SBOMs\n' },
    ...alone,
  }),
];

const unknown = 'unknown-sbom-format';
const others = [
  text('xml', 'An SBOM is XML.', '<bom xmlns="http://cyclonedx.org/schema/bom/1.5"/>', {
    warns: unknown,
  }),
  text('tag-value', 'An SBOM is SPDX as lines.', 'SPDXVersion: SPDX-2.3\n', { warns: unknown }),
  text('other-json', 'An SBOM is JSON of another kind.', '{"name": "demo"}', { warns: unknown }),
  changed(
    'version-future',
    'An SBOM is of a version that nobody knows.',
    (it) => ({ ...it, specVersion: '2.0' }),
    unknown,
  ),
  changed(
    'version-old',
    'An SBOM is of a version that nobody reads any more.',
    (it) => ({ ...it, specVersion: '1.1' }),
    unknown,
  ),
  text('byte-order-mark', 'An SBOM begins with a byte order mark.', `\ufeff${sbomText}`, { warns: 'invalid-sbom' }),
  text(
    'key-twice',
    'An SBOM has a key twice, and readers differ on which one counts.',
    sbomText.replace('"version":1,', '"version":1,"version":2,'),
    { warns: 'invalid-sbom' },
  ),
  text(
    'object-key',
    'An SBOM has a key that is special to JavaScript.',
    sbomText.replace('"version":1,', '"version":1,"__proto__":{"x":1},'),
    { warns: 'invalid-sbom' },
  ),
];

const schema = [
  changed(
    'type-unknown',
    'A component is of a type that the format does not know.',
    (it) => ({ ...it, components: it.components.map((one) => ({ ...one, type: 'thing' })) }),
    'invalid-sbom',
  ),
  changed(
    'no-type',
    'A component has no type.',
    (it) => ({ ...it, components: it.components.map(({ type: _, ...one }) => one) }),
    'invalid-sbom',
  ),
  changed(
    'unknown-key',
    'An SBOM has a member that the format does not know.',
    (it) => ({ ...it, colour: 'red' }),
    'invalid-sbom',
  ),
  changed(
    'dangling',
    'An SBOM refers to a component that it does not have.',
    (it) => ({ ...it, dependencies: [{ ref: root.purl, dependsOn: [libz.purl, 'gone'] }] }),
    'invalid-sbom',
  ),
  changed(
    'reference-twice',
    'Two components of an SBOM have one reference.',
    (it) => ({ ...it, components: [...it.components, ...it.components] }),
    'invalid-sbom',
  ),
  changed(
    'license-unknown',
    'The licence of a component is not on SPDX’s list.',
    (it) => ({ ...it, components: it.components.map((one) => ({ ...one, licenses: [{ license: { id: 'GPLv3' } }] })) }),
    'invalid-sbom',
  ),
];

const contents = [
  changed(
    'foreign',
    'An SBOM describes another project.',
    (it) => ({ ...it, metadata: { ...it.metadata, component: { ...root, name: 'evil', purl: 'pkg:pypi/evil@1.0' } } }),
    'foreign-sbom',
  ),
  changed(
    'other-version',
    'An SBOM describes another version.',
    (it) => ({
      ...it,
      metadata: { ...it.metadata, component: { ...root, version: '2.0', purl: 'pkg:pypi/demo@2.0' } },
    }),
    'foreign-sbom',
  ),
  changed(
    'other-file',
    'An SBOM describes another wheel.',
    (it) => ({
      ...it,
      metadata: {
        ...it.metadata,
        component: { ...root, purl: 'pkg:pypi/demo@1.0?file_name=demo-1.0-py3-none-any.whl' },
      },
    }),
    'foreign-sbom',
  ),
  changed(
    'purl',
    'The purl of a component does not parse.',
    (it) => ({ ...it, components: it.components.map((one) => ({ ...one, purl: 'pkg:' })) }),
    'malformed-purl',
  ),
  changed(
    'phantom',
    'An SBOM places a component at a library that the wheel lacks.',
    (it) => ({
      ...it,
      components: it.components.map((one) => ({
        ...one,
        evidence: { occurrences: [{ location: 'demo.libs/libgone-0123abcd.so.1' }] },
      })),
    }),
    'phantom-component',
  ),
  changed(
    'unlicensed',
    'A component has no licence.',
    (it) => ({ ...it, components: it.components.map(({ licenses: _, ...one }) => one) }),
    'unlicensed-component',
  ),
  changed(
    'no-supplier',
    'An SBOM lacks one of the minimum elements.',
    (it) => ({ ...it, components: it.components.map(({ supplier: _, ...one }) => one) }),
    'incomplete-sbom',
  ),
  changed(
    'no-time',
    'An SBOM does not say when it was made.',
    (it) => ({ ...it, metadata: { ...it.metadata, timestamp: undefined } }),
    'incomplete-sbom',
  ),
  changed(
    'build-path',
    'An SBOM holds a path of the machine that built it.',
    (it) => ({ ...it, components: it.components.map((one) => ({ ...one, group: '/builds/me/x' })) }),
    'leaked-build-path',
  ),
  changed(
    'uncovered',
    'An SBOM does not list a library that the wheel brings.',
    (it) => ({ ...it, components: [], dependencies: [] }),
    'uncovered-library',
  ),
  wheelCase('sbom-missing', 'A wheel that brings a library has no SBOM.', {
    files: { [path]: undefined },
    warns: 'missing-sbom',
  }),
];

/** Everything that can be wrong with an SBOM. */
export const sbomCases: readonly HostileCase[] = [...unreadable, ...others, ...schema, ...contents];
