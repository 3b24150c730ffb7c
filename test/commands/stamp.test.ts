import { expect, test } from 'vitest';
import { stamp } from '../../src/commands/stamp.ts';
import { ReleaseError } from '../../src/errors.ts';
import { readRunnerInputs } from '../../src/inputs.ts';
import { sha256Of } from '../../src/model/digest.ts';
import { buildRecordArtifact, buildRecordFile, parseBuildRecord } from '../../src/model/parse-build-record.ts';
import { maxStampBytes, parseStamp } from '../../src/model/parse-stamp.ts';
import { renderSums } from '../../src/model/sums.ts';
import { aBuildRecord, commitOf } from '../model/documents.ts';
import { type Disk, type FakeArtifact, fakeArtifacts, unpacked } from '../support/fakes/fake-artifacts.ts';
import { fakeHost } from '../support/fakes/fake-host.ts';
import { fakeFiles } from '../support/fakes/files.ts';

const { runner, submodules, tools } = aBuildRecord();

/** A leg that built these files; what it uploads goes into `artifacts`. */
async function stamped(
  names: readonly string[],
  inputs: Readonly<Record<string, string>> = {},
  refused?: ReleaseError,
) {
  const disk: Disk = new Map();
  const artifacts: FakeArtifact[] = [];
  const files = fakeFiles(disk);
  await files.makeFolder('/dist');
  for (const name of names) await files.write(`/dist/${name}`, `bytes of ${name}`);
  await files.write('/dist/info.json', '{"image": {"uri": "pkg:oci/manylinux"}}\r\n');
  const host = fakeHost();
  const store = fakeArtifacts({ artifacts, disk });
  const report = await stamp(
    readRunnerInputs((name) => new Map(Object.entries({ phase: 'stamp', path: '/dist', ...inputs })).get(name) ?? ''),
    {
      world: 'production',
      files,
      checkout: { head: async () => ({ commit: commitOf('a'), dirty: false }), submodules: async () => submodules },
      machine: { runner: () => runner, tools: async () => tools },
      artifacts: {
        upload: async (...upload) => {
          if (refused) throw refused;
          return store.upload(...upload);
        },
      },
    },
    host,
  );
  const [annotation] = host.shown.annotations;
  const read = parseStamp({ jobId: 1, title: annotation?.title ?? '', message: annotation?.message ?? '' });
  if (!read.ok) throw new Error(read.reasons.join('; '));
  return { stamp: read.value, message: annotation?.message ?? '', artifacts, report };
}

const wheel = 'demo-1.2.3-py3-none-any.whl';

test('names by its digest a record that lies in an artifact of its own', async () => {
  const { stamp: said, artifacts, report } = await stamped([wheel, 'demo-1.2.3.tar.gz']);
  const [artifact, ...more] = artifacts;
  const bytes = unpacked(artifact?.blob ?? Buffer.from('[]')).get(buildRecordFile) ?? Buffer.from('');
  expect([artifact?.facts.name, more]).toEqual([buildRecordArtifact(sha256Of(bytes)), []]);
  expect(said.record).toBe(sha256Of(bytes));
  const of = sha256Of(renderSums((said.files ?? []).map(([name, sha256]) => ({ name, sha256 }))));
  const record = aBuildRecord({ of, image: undefined, requirements: [], libraries: [] });
  expect(parseBuildRecord(bytes)).toEqual({ ok: true, value: record });
  expect(report.notes).toEqual([]);
});

test('takes what only the leg knows out of its own file', async () => {
  const { artifacts } = await stamped([wheel], { 'build-info': '/dist/info.json' });
  const bytes = unpacked(artifacts[0]?.blob ?? Buffer.from('[]')).get(buildRecordFile) ?? Buffer.from('');
  expect(parseBuildRecord(bytes)).toMatchObject({ ok: true, value: { image: { uri: 'pkg:oci/manylinux' } } });
});

test('refuses a file of the leg’s own that cannot be used', async () => {
  await expect(stamped([wheel], { 'build-info': `/dist/${wheel}` })).rejects.toMatchObject({ code: 'INPUT_INVALID' });
});

test('stays short whatever is built, and names the record all the same', async () => {
  const names = Array.from({ length: 60 }, (_, at) => `demo-1.2.3-cp3${at}-cp3${at}-manylinux_2_28_x86_64.whl`);
  const { stamp: said, message } = await stamped(names);
  expect(Buffer.byteLength(message)).toBeLessThanOrEqual(maxStampBytes);
  expect(said).toMatchObject({ count: 60, files: undefined, record: expect.any(String) });
});

test('stamps without a record where none can be uploaded, and says so', async () => {
  const refused = new ReleaseError('GITHUB_UNREACHABLE', 'artifact x was not stored: busy');
  const { stamp: said, report } = await stamped([wheel], {}, refused);
  expect([said.record, said.count, report.notes]).toEqual([
    undefined,
    1,
    ['The stamp names no build record: artifact x was not stored: busy'],
  ]);
});
