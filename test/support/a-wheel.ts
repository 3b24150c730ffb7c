import { createHash } from 'node:crypto';
import type { WheelSubject } from '../../src/checks/distribution-subject.ts';
import { readWheel } from '../../src/dist/wheel.ts';
import type { Expectation } from '../../src/model/distribution.ts';
import { elfBytes } from './elf-bytes.ts';
import { type ZipEnd, type ZipPart, zipBytes } from './zip-bytes.ts';

export const wheelFile = 'demo-1.0-cp312-cp312-manylinux_2_27_x86_64.manylinux_2_28_x86_64.whl';
export const distInfo = 'demo-1.0.dist-info';

const metadata = `Metadata-Version: 2.4
Name: demo
Version: 1.0
Summary: Shows what a wheel is
License-Expression: MIT
License-File: LICENSE
Description-Content-Type: text/markdown

# demo
`;

const wheelText = `Wheel-Version: 1.0
Generator: test 1
Root-Is-Purelib: false
Tag: cp312-cp312-manylinux_2_27_x86_64
Tag: cp312-cp312-manylinux_2_28_x86_64
`;

const demoPurl = 'pkg:pypi/demo@1.0';
const libzPurl = 'pkg:generic/zlib@1.3.1';

/** What every SBOM should be: valid, covering, with every minimum element. */
export const sbomDocument = {
  bomFormat: 'CycloneDX',
  specVersion: '1.6',
  version: 1,
  metadata: {
    timestamp: '2026-01-02T03:04:05Z',
    lifecycles: [{ phase: 'build' }],
    authors: [{ name: 'The demo developers' }],
    tools: { components: [{ type: 'application', name: 'test', version: '1' }] },
    component: {
      type: 'library',
      'bom-ref': demoPurl,
      supplier: { name: 'The demo developers' },
      name: 'demo',
      version: '1.0',
      licenses: [{ license: { id: 'MIT' } }],
      purl: demoPurl,
    },
  },
  components: [
    {
      type: 'library',
      'bom-ref': libzPurl,
      supplier: { name: 'zlib' },
      name: 'libz',
      version: '1.3.1',
      hashes: [{ alg: 'SHA-256', content: '0123456789abcdef'.repeat(4) }],
      licenses: [{ license: { id: 'Zlib' } }],
      purl: libzPurl,
    },
  ],
  dependencies: [{ ref: demoPurl, dependsOn: [libzPurl] }],
};

export const sbomText = JSON.stringify(sbomDocument);

/** Checks that ask nothing of this wheel: about the stable ABI, other programs beside its module, and macOS. */
export const idleChecks: readonly string[] = ['abi3-mismatch', 'foreign-machine', 'macos-minimum-mismatch'];

type Content = string | Uint8Array;

/** The one module of the wheel, and the one library that it brings. */
export const corePath = 'demo/_core.cpython-312-x86_64-linux-gnu.so';
export const libraryPath = 'demo.libs/libz-0123abcd.so.1';

/** Every file but RECORD, by path. */
const usualFiles: Readonly<Record<string, Content>> = {
  'demo/__init__.py': 'from ._core import x\n',
  [corePath]: elfBytes({ needed: ['libz-0123abcd.so.1', 'libc.so.6'], rpath: '$ORIGIN/../demo.libs' }),
  'demo/_vendor/x.dist-info/RECORD': 'x.py,,\n',
  [libraryPath]: elfBytes({ soname: 'libz-0123abcd.so.1' }),
  [`${distInfo}/METADATA`]: metadata,
  [`${distInfo}/WHEEL`]: wheelText,
  [`${distInfo}/licenses/LICENSE`]: 'Do what you like.\n',
  [`${distInfo}/sboms/demo.cdx.json`]: sbomText,
};

export interface WheelChange {
  file?: string;
  /** Files by path, over the usual ones; `undefined` leaves one out. RECORD is written after them. */
  files?: Readonly<Record<string, Content | undefined>>;
  /** What happens behind RECORD's back: other content, new files, files that are gone. */
  changed?: Readonly<Record<string, Content | undefined>>;
  /** Rewrites RECORD's text; `undefined` leaves it out. */
  record?: (text: string) => string | undefined;
  /** Changes how the zip is written. */
  parts?: (parts: readonly ZipPart[]) => readonly ZipPart[];
  end?: ZipEnd;
}

export const recordHash = (content: Content): string =>
  `sha256=${createHash('sha256').update(content).digest('base64url')}`;

/** Only what needs quotes has them. */
const column = (path: string): string => (/[",\r\n]/.test(path) ? `"${path.replaceAll('"', '""')}"` : path);

const rowOf = ([path, content]: readonly [string, Content]): string =>
  `${column(path)},${recordHash(content)},${Buffer.byteLength(content)}\n`;

const present = (files: Readonly<Record<string, Content | undefined>>): [string, Content][] =>
  Object.entries(files).flatMap(([path, content]): [string, Content][] =>
    content === undefined ? [] : [[path, content]],
  );

/** Bytes of a valid wheel, wrong only where the test says so. */
export function aWheel({
  files = {},
  changed = {},
  record = (text) => text,
  parts = (all) => all,
  end,
}: WheelChange = {}): Buffer {
  const recorded = present({ ...usualFiles, ...files });
  const text = record(`${recorded.map(rowOf).join('')}${distInfo}/RECORD,,\n`);
  const all = present({ ...Object.fromEntries(recorded), [`${distInfo}/RECORD`]: text, ...changed });
  return zipBytes(parts(all.map(([path, content]) => ({ path, content }))), end);
}

/** Nobody said what to expect. */
export const anExpectation = (change: Partial<Expectation> = {}): Expectation => ({
  project: undefined,
  version: undefined,
  sbom: 'warn',
  levels: {},
  ...change,
});

/** A valid wheel, read, as the checks are asked about it. */
export const aWheelSubject = (change: WheelChange = {}, expectation: Partial<Expectation> = {}): WheelSubject => ({
  facts: readWheel(change.file ?? wheelFile, aWheel(change)),
  expectation: anExpectation(expectation),
});
