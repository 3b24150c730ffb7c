import { byteOrder } from '../model/byte-order.ts';
import { sha256Of } from '../model/digest.ts';
import type { DistributionSummary, SummaryFile, SummaryMetadata } from '../model/distribution-summary.ts';
import type { Member } from './distribution-facts.ts';
import { importedName, installedPath, isModuleFile } from './installed-path.ts';
import { fieldsOf } from './parse-metadata.ts';
import { graftedLibraries } from './sbom/grafted-libraries.ts';
import type { SdistFacts } from './sdist.ts';
import type { WheelFacts } from './wheel.ts';

/** Files of one distribution; the largest real one surveyed has 4,267. */
const maxFiles = 20_000;
/** Licence files, generators, names at the top and hints of one distribution: far above any real one. */
const maxItems = 1_000;

/** What the checks of the whole release will ask about one distribution. Total, as the readers are. */
export function summarise(facts: WheelFacts | SdistFacts): DistributionSummary {
  const { kind, file, sha256, size, name, members } = facts;
  const listed = facts.kind === 'sdist' ? belowTop(facts) : members;
  const filesKnown = listed.length <= maxFiles;
  return {
    kind,
    file,
    sha256,
    size,
    name: name.ok ? name.value : undefined,
    metadata: metadataOf(facts),
    licenses: inOrder(facts.kind === 'wheel' ? wheelLicenses(facts) : sdistLicenses(facts)).slice(0, maxItems),
    files: filesKnown ? inOrder(listed, isCompared) : [],
    filesKnown,
    revisions: facts.revisions.slice(0, maxItems),
    ...(facts.kind === 'wheel'
      ? ofWheel(facts)
      : { generators: [], purelib: false, topLevels: [], sboms: 0, grafted: 0 }),
  };
}

function ofWheel({ members, wheelFile, sboms }: WheelFacts) {
  const wheel = wheelFile?.content.ok ? wheelFile.content.value : undefined;
  return {
    generators: (wheel?.generators ?? []).slice(0, maxItems),
    purelib: wheel?.rootIsPurelib === 'true',
    topLevels: topLevelsOf(members).slice(0, maxItems),
    sboms: sboms.length,
    grafted: graftedLibraries(members).length,
  };
}

function metadataOf({ metadata, members }: WheelFacts | SdistFacts): SummaryMetadata | undefined {
  if (!metadata?.content.ok) return undefined;
  const { fields, description } = metadata.content.value;
  return {
    sha256: members.find(({ path }) => path === metadata.path)?.sha256,
    fields,
    descriptionSha256: sha256Of(description.replaceAll('\r\n', '\n').trim()),
  };
}

/** A release has tens of thousands of files, whose digests would only be carried along. */
const isCompared = ({ path }: Member): boolean => /\.pyi?$/.test(path);

const inOrder = (files: readonly Member[], compared: (file: Member) => boolean = () => true): readonly SummaryFile[] =>
  files
    .map((file) => ({
      path: file.path,
      size: file.size,
      sha256: compared(file) ? (file.textSha256 ?? file.sha256) : undefined,
    }))
    .sort((a, b) => byteOrder(a.path, b.path));

/** Without the folder that every path of an sdist begins with, and the hints and licences do not. */
function belowTop({ top, members }: SdistFacts): readonly Member[] {
  const start = `${top}/`;
  return members.flatMap((one) => (one.path.startsWith(start) ? [{ ...one, path: one.path.slice(start.length) }] : []));
}

/** Before PEP 639 they lay right in the metadata directory, under names that only custom knows. */
const customary = /^(?:licen[cs]e|copying|notice|authors)[^/]*$/i;

function wheelLicenses({ distInfo, members }: WheelFacts): readonly Member[] {
  const [folder, parent] = [`${distInfo}/licenses/`, `${distInfo}/`];
  return members.flatMap((one) => {
    if (one.path.startsWith(folder)) return [{ ...one, path: one.path.slice(folder.length) }];
    const below = one.path.startsWith(parent) ? one.path.slice(parent.length) : '';
    return customary.test(below) ? [{ ...one, path: below }] : [];
  });
}

function sdistLicenses(facts: SdistFacts): readonly Member[] {
  const { metadata } = facts;
  const named = new Set(metadata?.content.ok ? fieldsOf(metadata.content.value, 'License-File') : []);
  return belowTop(facts).filter(({ path }) => named.has(path));
}

function topLevelsOf(members: readonly Member[]): readonly string[] {
  const names = members.flatMap(({ path }) => {
    const installed = installedPath(path);
    if (installed === undefined || installed === '') return [];
    const file = !installed.includes('/');
    return [file && !isModuleFile(installed) ? installed : importedName(installed)];
  });
  return [...new Set(names)].sort(byteOrder);
}
