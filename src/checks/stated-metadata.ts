import { metadataVersions } from '../dist/metadata-fields.ts';
import { fieldOf, type Metadata } from '../dist/parse-metadata.ts';
import type { SdistFacts } from '../dist/sdist.ts';
import type { WheelFacts } from '../dist/wheel.ts';

/** One field of the metadata as it stands, and the document it stands in. */
export interface Statement {
  readonly where: string;
  readonly name: string;
  readonly value: string;
}

type Facts = WheelFacts | SdistFacts;

/** The metadata when they can be read; that they cannot is what `malformed-metadata` finds. */
export const metadataOf = ({ metadata }: Facts): Metadata | undefined =>
  metadata?.content.ok ? metadata.content.value : undefined;

/** The fields of these names that say something. An empty value and `UNKNOWN` are none to PyPI. */
export function statedMetadata(facts: Facts, ...names: readonly string[]): readonly Statement[] {
  const where = facts.metadata?.path ?? facts.file;
  const fields = metadataOf(facts)?.fields ?? [];
  return fields
    .filter(({ name, value }) => names.includes(name) && value.trim() !== '' && value.trim() !== 'UNKNOWN')
    .map(({ name, value }) => ({ where, name, value }));
}

/** Whether the metadata declare this version of their format or a newer one. */
export function isSince(facts: Facts, since: string): boolean {
  const metadata = metadataOf(facts);
  const declared = metadata && fieldOf(metadata, 'Metadata-Version');
  return metadataVersions.indexOf(declared ?? '') >= metadataVersions.indexOf(since);
}

/** A stranger's value in a message, cut short. */
export const shown = (text: string): string => JSON.stringify(text.slice(0, 200));
