import type { BuildRecord } from '../model/build-record.ts';
import type { Collection, ReadStamp } from '../model/collection.ts';
import { type Sha256, sha256Of } from '../model/digest.ts';
import {
  buildRecordArtifact,
  buildRecordFile,
  maxBuildRecordBytes,
  parseBuildRecord,
} from '../model/parse-build-record.ts';
import { bad, type Parsed } from '../model/parsed.ts';
import type { ArtifactFacts, RunFacts, Stamp } from '../model/run.ts';
import { renderSums } from '../model/sums.ts';
import type { Ports } from '../ports/ports.ts';

/** Bytes of the zip: a record, and what a zip says about one file. */
const maxArtifactBytes = maxBuildRecordBytes + 4_096;
/** Artifacts of one name that are looked at: a re-run leaves one more, and any job can make some. */
const maxTries = 5;
/** Downloads at one time. */
const parallel = 8;

type Records = Pick<Collection, 'stamps' | 'lostRecords'>;

/** Fetches the build record that each stamp names: by id, and only bytes with the digest in the job's own annotation. */
export async function fetchRecords(run: RunFacts, stamps: readonly ReadStamp[], ports: Ports): Promise<Records> {
  const waiting = stamps.flatMap((one) => (one.stamp.record === undefined ? [] : [{ one, digest: one.stamp.record }]));
  if (waiting.length === 0) return { stamps, lostRecords: [] };
  const listed = await ports.artifacts.list(run.id);
  const folder = await ports.files.workspace('records');
  const found = new Map<ReadStamp, Parsed<BuildRecord>>();
  for (let start = 0; start < waiting.length; start += parallel) {
    ports.log.progress(`build records: ${start} of ${waiting.length}`);
    const some = waiting.slice(start, start + parallel).map(async ({ one, digest }, at) => {
      const place = ports.files.join(folder, String(start + at));
      found.set(one, fits(await fetchRecord(digest, listed, place, ports), one.stamp));
    });
    await Promise.all(some);
  }
  return {
    stamps: stamps.map((one) => {
      const record = found.get(one);
      return record?.ok ? { ...one, record: record.value } : one;
    }),
    lostRecords: stamps.flatMap((one) => {
      const record = found.get(one);
      return record === undefined || record.ok ? [] : [{ job: one.job, why: record.reasons.join('; ') }];
    }),
  };
}

async function fetchRecord(
  digest: Sha256,
  listed: readonly ArtifactFacts[],
  folder: string,
  ports: Ports,
): Promise<Parsed<BuildRecord>> {
  const name = buildRecordArtifact(digest);
  const candidates = listed
    .filter((one) => one.name === name && !one.expired)
    .sort((a, b) => Date.parse(b.createdAt) - Date.parse(a.createdAt));
  if (candidates.length === 0)
    return bad(`its stamp names the record ${digest}, and the run holds no artifact ${name}`);
  // Any job can add another of that name; the digest decides which of them the leg meant.
  for (const [at, facts] of candidates.slice(0, maxTries).entries()) {
    const bytes = await fetchBytes(facts, ports.files.join(folder, String(at)), ports);
    if (bytes === undefined || sha256Of(bytes) !== digest) continue;
    const record = parseBuildRecord(bytes);
    return record.ok ? record : bad(`its build record cannot be read: ${record.reasons.join('; ')}`);
  }
  return bad(`its stamp names the record ${digest}, and no artifact ${name} holds those bytes`);
}

/** The one file of an artifact; nothing when the artifact is not what `stamp` uploads. */
async function fetchBytes(
  facts: ArtifactFacts,
  folder: string,
  { artifacts, files }: Ports,
): Promise<Uint8Array | undefined> {
  if (facts.size > maxArtifactBytes) return undefined;
  await files.makeFolder(folder);
  const blob = files.join(folder, 'record.zip');
  const got = await artifacts.download(facts, blob, () => undefined);
  if (got.kind !== 'zip' || got.sha256 !== facts.sha256) return undefined;
  const home = files.join(folder, 'record');
  await files.makeFolder(home);
  const [one, ...more] = await files.unpack(blob, home);
  if (one?.file !== buildRecordFile || more.length > 0) return undefined;
  return files.read(one.path, maxBuildRecordBytes);
}

/** A record is about the files of its own stamp, so that none can be passed off as another leg's. */
function fits(record: Parsed<BuildRecord>, { files, list }: Stamp): Parsed<BuildRecord> {
  if (!record.ok) return record;
  const own = list ?? sha256Of(renderSums((files ?? []).map(([name, sha256]) => ({ name, sha256 }))));
  return record.value.of === own ? record : bad('its build record is about other files than its stamp');
}
