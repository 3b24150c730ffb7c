import { once } from 'node:events';
import { MessageChannel, type MessagePort } from 'node:worker_threads';
import { describe, expect, test } from 'vitest';
import { sdistChecks, wheelChecks } from '../src/checks/distribution-checks.ts';
import { sha256Of } from '../src/model/digest.ts';
import type { Inspection } from '../src/model/distribution.ts';
import { blocks } from '../src/model/finding.ts';
import type { InspectionRequest } from '../src/model/inspection-request.ts';
import { inspectDistribution, type OpenFile, serveWorker } from '../src/worker.ts';
import { anExpectation, aWheel, distInfo, sbomText, wheelFile } from './support/a-wheel.ts';
import { anSdist, sdistFile } from './support/an-sdist.ts';

const inspect = (file: string, bytes: Uint8Array, change: Parameters<typeof anExpectation>[0] = {}) =>
  inspectDistribution(file, bytes, anExpectation(change));
const failing = ({ verdicts }: Inspection) =>
  verdicts.filter(({ status }) => status === 'fail').map(({ check }) => `${check.id} ${check.severity}`);
const without = { files: { [`${distInfo}/sboms/demo.cdx.json`]: undefined } };

describe('inspectDistribution', () => {
  test('gives facts and every verdict about a wheel', () => {
    const bytes = aWheel();
    const { verdicts, metadata, summary, ...rest } = inspect(wheelFile, bytes, { project: 'demo', version: '1.0' });
    expect(rest).toEqual({
      file: wheelFile,
      sha256: sha256Of(bytes),
      size: bytes.length,
      name: {
        kind: 'wheel',
        file: wheelFile,
        project: 'demo',
        version: '1.0',
        build: undefined,
        pythons: ['cp312'],
        abis: ['cp312'],
        platforms: ['manylinux_2_27_x86_64', 'manylinux_2_28_x86_64'],
      },
      description: '# demo\n',
      sboms: [
        {
          path: `${distInfo}/sboms/demo.cdx.json`,
          sha256: sha256Of(sbomText),
          format: 'CycloneDX 1.6',
          components: 1,
        },
      ],
    });
    expect(summary?.file).toBe(wheelFile);
    expect(metadata[1]).toEqual({ name: 'Name', value: 'demo' });
    expect(verdicts.map(({ check }) => check.id)).toEqual(wheelChecks.map(({ id }) => id));
    expect(verdicts.filter(({ status }) => status === 'fail')).toEqual([]);
    expect(verdicts.every(({ subject }) => subject === wheelFile)).toBe(true);
  });

  test('gives facts and every verdict about an sdist', () => {
    const { verdicts, sboms, description, name } = inspect(sdistFile, anSdist());
    expect([sboms, description, name?.kind]).toEqual([[], '# demo\n', 'sdist']);
    expect(verdicts.map(({ check }) => check.id)).toEqual(sdistChecks.map(({ id }) => id));
  });

  test('gives plain data, which cross from thread to thread as they are', () => {
    const inspection = inspect(wheelFile, aWheel({ changed: { 'evil.pth': 'x' } }));
    expect(structuredClone(inspection)).toEqual(inspection);
  });

  test('lists SBOMs in byte order', () => {
    const sboms = Object.fromEntries(['b', 'a', 'B'].map((name) => [`${distInfo}/sboms/${name}.json`, '{}']));
    const { sboms: listed } = inspect(wheelFile, aWheel({ files: sboms }));
    expect(listed.map(({ path }) => path.slice(distInfo.length + 7))).toEqual([
      'B.json',
      'a.json',
      'b.json',
      'demo.cdx.json',
    ]);
  });

  test.for([
    { is: 'nothing', file: wheelFile, bytes: new Uint8Array() },
    { is: 'text', file: wheelFile, bytes: Buffer.from('hello') },
    { is: 'an sdist', file: wheelFile, bytes: anSdist() },
    { is: 'an empty zip', file: wheelFile, bytes: aWheel({ parts: () => [] }) },
    { is: 'a wheel', file: sdistFile, bytes: aWheel() },
    { is: 'a wheel behind a stub', file: wheelFile, bytes: Buffer.concat([Buffer.from('x'), aWheel()]) },
  ])('finds that $file is $is, and asks nothing else', ({ file, bytes }) => {
    expect(failing(inspect(file, bytes))).toEqual(['unreadable-archive block']);
  });

  test('finds a bomb, and asks nothing that only its content could answer', () => {
    const bytes = aWheel({
      parts: (parts) => parts.map((part, at) => (at === 0 ? { ...part, both: { size: 0x7fffffff } } : part)),
    });
    expect(failing(inspect(wheelFile, bytes))).toEqual(['archive-bomb block']);
  });

  test.for([
    { is: 'a wheel of a name that says nothing', file: 'demo.zip', bytes: aWheel(), verdicts: wheelChecks.length },
    { is: 'an sdist of a name that says nothing', file: 'demo.tgz', bytes: anSdist(), verdicts: sdistChecks.length },
  ])('judges the content of $is', ({ file, bytes, verdicts }) => {
    const inspection = inspect(file, bytes);
    expect([inspection.verdicts.length, failing(inspection)[0]]).toEqual([verdicts, 'malformed-file-name block']);
  });
});

test('lets a wheel that auditwheel repaired pass, and says what its SBOM lacks', () => {
  const root = {
    type: 'library',
    'bom-ref': 'pkg:pypi/demo@1.0',
    name: 'demo',
    version: '1.0',
    purl: 'pkg:pypi/demo@1.0',
  };
  const libz = { type: 'library', 'bom-ref': 'z', name: 'zlib', version: '1.3-r2', purl: 'pkg:apk/alpine/zlib@1.3-r2' };
  const sbom = {
    bomFormat: 'CycloneDX',
    specVersion: '1.4',
    version: 1,
    metadata: { component: root, tools: [{ name: 'auditwheel', version: '6.8.2' }] },
    components: [root, libz],
    dependencies: [{ ref: root['bom-ref'], dependsOn: ['z'] }, { ref: 'z' }],
  };
  const files = {
    ...without.files,
    [`${distInfo}/sboms/auditwheel.cdx.json`]: JSON.stringify(sbom),
    'demo.libs/libopenblas-0123abcd.so': 'blas',
  };
  expect(failing(inspect(wheelFile, aWheel({ files }), { project: 'demo', version: '1.0' }))).toEqual([
    'incomplete-sbom warn',
    'uncovered-library warn',
    'unlicensed-component warn',
  ]);
});

describe('the levels of a policy', () => {
  const smuggled = aWheel({ changed: { 'evil.py': 'x' } });

  test.for([
    { is: 'block', levels: {}, found: ['unlisted-file block'] },
    { is: 'warn', levels: { 'unlisted-file': 'warn' }, found: ['unlisted-file warn'] },
    { is: 'off', levels: { 'unlisted-file': 'off' }, found: [] },
  ] as const)('set a check to $is', ({ levels, found }) => {
    expect(failing(inspect(wheelFile, smuggled, { levels }))).toEqual(found);
  });

  test.for([
    { sbom: 'require', found: ['missing-sbom block'] },
    { sbom: 'warn', found: ['missing-sbom warn'] },
    { sbom: 'off', found: [] },
  ] as const)('leave it to $sbom whether an SBOM must be there', ({ sbom, found }) => {
    const levels = { 'missing-sbom': 'warn' } as const;
    expect(failing(inspect(wheelFile, aWheel(without), { sbom, levels }))).toEqual(found);
  });

  const forms = { [`${distInfo}/sboms/old.xml`]: '<bom/>', 'demo.libs/libq-0123abcd.so': 'q' };

  test.for([
    { sbomLevel: undefined, levels: {}, found: ['uncovered-library warn', 'unknown-sbom-format warn'] },
    { sbomLevel: 'valid', levels: {}, found: ['uncovered-library warn', 'unknown-sbom-format block'] },
    { sbomLevel: 'covering', levels: {}, found: ['uncovered-library block', 'unknown-sbom-format block'] },
    {
      sbomLevel: 'covering',
      levels: { 'unknown-sbom-format': 'off' },
      found: ['uncovered-library block'],
    },
  ] as const)('say with $sbomLevel what a required SBOM must be, and $levels comes first', (of) => {
    const { sbomLevel, levels, found } = of;
    const level = sbomLevel === undefined ? {} : { sbomLevel };
    expect(failing(inspect(wheelFile, aWheel({ files: forms }), { sbom: 'require', levels, ...level }))).toEqual(found);
  });

  test('cannot lower what leaves a file unjudged', () => {
    const levels = { 'unreadable-archive': 'off', 'archive-bomb': 'warn' } as const;
    const { verdicts } = inspect(wheelFile, Buffer.from('hello'), { levels });
    expect(verdicts.filter(blocks).map(({ check }) => check.id)).toEqual(['unreadable-archive']);
  });
});

test('a finding in an entry of a wheel says where the entry begins, and its line where that is known', () => {
  const bytes = aWheel({ changed: { 'evil.pth': 'x' }, files: { [`${distInfo}/entry_points.txt`]: 'x' } });
  const { verdicts } = inspectDistribution(wheelFile, bytes, anExpectation());
  const of = (id: string) => verdicts.find(({ check }) => check.id === id)?.findings;
  const [unlisted] = of('unlisted-file') ?? [];
  const offset = bytes.lastIndexOf('evil.pth', bytes.indexOf('PK\x01\x02')) - 30;
  expect(unlisted).toEqual({ where: 'evil.pth', what: 'RECORD does not list it', offset });
  expect(bytes.readUInt32LE(offset)).toBe(0x04034b50);
  expect(of('malformed-entry-points')?.map(({ line }) => line)).toEqual([1]);
});

test('a finding in an sdist has no offset: its entries are packed as one', () => {
  const bytes = anSdist({ files: { 'demo-1.0/x.pth': 'x' } });
  const { verdicts } = inspectDistribution('demo-1.0.tar.gz', bytes, anExpectation());
  const found = verdicts.flatMap(({ findings }) => findings);
  expect([found.length > 0, found.every((finding) => !('offset' in finding))]).toEqual([true, true]);
});

test('a verdict keeps a bounded number of findings, and of characters', () => {
  const path = `demo/${'x'.repeat(200)}/`.repeat(4);
  const files = Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`${path}${index}`, 'x']));
  const { verdicts } = inspect(wheelFile, aWheel({ changed: files }));
  const findings = verdicts.find(({ check }) => check.id === 'unlisted-file')?.findings ?? [];
  expect(findings.length).toBe(201);
  expect(findings[0]).toMatchObject({ where: path.slice(0, 500), what: 'RECORD does not list it' });
  expect(findings.at(-1)).toEqual({ where: wheelFile, what: 'and 100 more findings' });
});

describe('serveWorker', () => {
  const serve = (open: OpenFile): MessagePort => {
    const { port1, port2 } = new MessageChannel();
    serveWorker(port1, open);
    return port2;
  };
  const ask = async (port: MessagePort, change: Partial<InspectionRequest> = {}): Promise<unknown> => {
    const request: InspectionRequest = {
      id: 7,
      path: `/d/${wheelFile}`,
      file: wheelFile,
      expectation: anExpectation(),
    };
    port.postMessage({ ...request, ...change });
    const [reply] = await once(port, 'message');
    port.close();
    return reply;
  };

  test('reads the file that it is asked about, and answers with its inspection', async () => {
    const asked: unknown[] = [];
    const port = serve((path, maxBytes) => {
      asked.push([path, maxBytes]);
      return { bytes: Buffer.from(aWheel()), close: () => void asked.push('closed') };
    });
    expect(await ask(port)).toEqual({ id: 7, inspection: inspect(wheelFile, aWheel()) });
    expect(asked).toEqual([[`/d/${wheelFile}`, 1024 ** 3], 'closed']);
  });

  test('says why a file cannot be read', async () => {
    const port = serve(() => {
      throw new Error('it is a folder');
    });
    expect(await ask(port)).toEqual({ id: 7, failure: 'unreadable', what: 'it is a folder' });
  });

  test('says that it failed itself', async () => {
    const port = serve(() => ({ bytes: JSON.parse('null'), close: () => undefined }));
    expect(await ask(port)).toEqual({ id: 7, failure: 'failed', what: expect.stringMatching(/null/) });
  });
});
