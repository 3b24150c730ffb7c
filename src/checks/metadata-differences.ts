import { metadataFields, metadataVersions } from '../dist/metadata-fields.ts';
import { byteOrder } from '../model/byte-order.ts';
import type { DistributionSummary, SummaryMetadata } from '../model/distribution-summary.ts';
import type { CheckResult, Finding } from '../model/finding.ts';
import type { ReleaseSet } from '../model/release-set.ts';
import { descriptionField, fieldValues } from './field-values.ts';
import { type Group, groupsBy } from './groups-by.ts';
import { counted, differenceOf, someOf, someQuoted } from './some-of.ts';

interface Described extends DistributionSummary {
  readonly metadata: SummaryMetadata;
}

/**
 * Compares fields of the metadata: over all wheels, and of the sdist those that it does not call dynamic.
 *
 * @param wanted which fields, by their canonical names.
 */
export function metadataDifferences(set: ReleaseSet, wanted: (field: string) => boolean): CheckResult {
  const described = set.distributions.flatMap((one): readonly Described[] =>
    one.metadata === undefined ? [] : [{ ...one, metadata: one.metadata }],
  );
  const wheels = described.filter(({ kind }) => kind === 'wheel');
  const sdist = described.find(({ kind }) => kind === 'sdist');
  const compared = wheels.length + (sdist && wheels.length > 0 ? 1 : 0);
  if (compared < 2) return { examined: 0, findings: [] };
  const names = new Set(described.flatMap(({ metadata }) => metadata.fields.map(({ name }) => name)));
  const fields = [...names.add(descriptionField)].filter(wanted).sort(byteOrder);
  return {
    examined: compared,
    findings: fields.flatMap((field) => {
      const [common, ...others] = groupsBy(wheels, ({ metadata }) => JSON.stringify(fieldValues(metadata, field)));
      if (common === undefined) return [];
      const fromSdist = sdist && isStatic(sdist, field) ? sdistFinding(sdist, field, common) : [];
      return [...others.map((group) => wheelFinding(field, common, group)), ...fromSdist];
    }),
  };
}

/** Fields that an sdist leaves open, so that wheels may differ in them. Without an sdist none is. */
export function openFields(sdist: DistributionSummary | undefined): ReadonlySet<string> {
  const fields = sdist?.metadata?.fields ?? [];
  const dynamic = fields.filter(({ name }) => name === 'Dynamic').map(({ value }) => value.trim().toLowerCase());
  return new Set(dynamic.map((name) => metadataFields.get(name)?.name ?? name));
}

/** Since 2.2 a field that is not called dynamic must be the same in every wheel. */
function isStatic(sdist: Described, field: string): boolean {
  const { fields } = sdist.metadata;
  const version = fields.find(({ name }) => name === 'Metadata-Version')?.value ?? '';
  if (metadataVersions.indexOf(version) < metadataVersions.indexOf('2.2')) return false;
  return field !== 'Metadata-Version' && !openFields(sdist).has(field);
}

function wheelFinding(field: string, common: Group<Described>, group: Group<Described>): Finding {
  const where = someOf(group.members.map(({ file }) => file));
  const others = counted(common.members.length, 'other wheel');
  return { where, what: difference(field, valuesOf(field, group), valuesOf(field, common), others) };
}

function sdistFinding(sdist: Described, field: string, common: Group<Described>): readonly Finding[] {
  const own = fieldValues(sdist.metadata, field);
  if (JSON.stringify(own) === common.value) return [];
  const wheels = counted(common.members.length, 'wheel');
  const what = `${difference(field, own, valuesOf(field, common), wheels)}; it is not listed as Dynamic`;
  return [{ where: sdist.file, what }];
}

const valuesOf = (field: string, { members: [first] }: Group<Described>): readonly string[] =>
  first === undefined ? [] : fieldValues(first.metadata, field);

function difference(field: string, own: readonly string[], usual: readonly string[], others: string): string {
  if (field === descriptionField) return `the description is not that of ${others}`;
  const repeats = metadataFields.get(field.toLowerCase())?.repeats === true || own.length > 1 || usual.length > 1;
  if (repeats) return `${field} ${differenceOf(own, usual)}, unlike ${others}`;
  return `${field} is ${someQuoted(own) || 'missing'}, and ${someQuoted(usual) || 'missing'} in ${others}`;
}
