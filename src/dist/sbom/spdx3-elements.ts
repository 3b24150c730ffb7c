import { isMembers, listIn, type Members, textIn } from './json-values.ts';

/** One entry of an SPDX 3 graph. */
export interface Spdx3Element {
  readonly type: string;
  /** `spdxId`, or `@id` of what has no identity outside the document. Empty when it has neither. */
  readonly id: string;
  readonly members: Members;
}

export const elementsOf = (graph: readonly unknown[]): readonly Spdx3Element[] =>
  graph.filter(isMembers).map((members) => ({
    type: textIn(members, 'type') || textIn(members, '@type'),
    id: textIn(members, 'spdxId') || textIn(members, '@id'),
    members,
  }));

/** A member that is a text or a list of texts: JSON-LD takes the one for the other. */
export const textsIn = (members: Members, member: string): readonly string[] =>
  [textIn(members, member), ...listIn(members, member)].filter(
    (one): one is string => typeof one === 'string' && one !== '',
  );

/** What each kind of element must have, beside an id and the creation info of every element. */
const required: Readonly<Record<string, readonly string[]>> = {
  CreationInfo: ['specVersion', 'created', 'createdBy'],
  Relationship: ['from', 'to', 'relationshipType'],
  LifecycleScopedRelationship: ['from', 'to', 'relationshipType'],
  software_Package: ['name'],
  software_File: ['name'],
  Tool: ['name'],
};

/**
 * The rules of SPDX 3 that every reader leans on: required members, one document, ids that are one thing each. Its
 * schema has 120 kB and asks for little more of what wheels contain.
 *
 * @see https://spdx.github.io/spdx-spec/v3.0.1/serializations/
 */
export function judgeSpdx3(graph: readonly unknown[]): readonly string[] {
  const elements = elementsOf(graph);
  const strange = graph.length - elements.length;
  const documents = elements.filter(({ type }) => type === 'SpdxDocument').length;
  const ids = elements.map(({ id }) => id).filter((id) => id !== '');
  return [
    ...(strange > 0 ? [`${strange} entries of its graph are no objects`] : []),
    ...(documents === 1 ? [] : [`it has ${documents} elements of type SpdxDocument, and must have one`]),
    ...(new Set(ids).size === ids.length ? [] : ['it has one id for more than one element']),
    ...elements.flatMap(judgeElement),
    ...lostCreations(elements),
  ];
}

function judgeElement({ type, id, members }: Spdx3Element, at: number): readonly string[] {
  if (type === '') return [`@graph[${at}] has no type`];
  // What has a blank id is a part of an element, not one itself.
  const isPart = type === 'CreationInfo' || id.startsWith('_:');
  const wanted = [...(isPart ? [] : ['spdxId', 'creationInfo']), ...(required[type] ?? [])];
  const missing = wanted.filter((member) => isAbsent(members[member]));
  return missing.length === 0 ? [] : [`@graph[${at}] (${type.slice(0, 80)}) lacks ${missing.join(', ')}`];
}

const isAbsent = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);

function lostCreations(elements: readonly Spdx3Element[]): readonly string[] {
  const known = new Set(elements.filter(({ type }) => type === 'CreationInfo').map(({ id }) => id));
  const named = new Set(elements.map(({ members }) => textIn(members, 'creationInfo')).filter((id) => id !== ''));
  return [...named]
    .filter((id) => !known.has(id))
    .map((id) => `it refers to the creation info ${JSON.stringify(id.slice(0, 200))}, which it does not have`);
}
