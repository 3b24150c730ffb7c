import type { SdistSubject } from '../../src/checks/distribution-subject.ts';
import { readSdist } from '../../src/dist/sdist.ts';
import type { Expectation } from '../../src/model/distribution.ts';
import { anExpectation } from './a-wheel.ts';
import { type TarPart, tarGzBytes } from './tar-bytes.ts';

export const sdistFile = 'demo-1.0.tar.gz';

const usualFiles: Readonly<Record<string, string>> = {
  'demo-1.0/PKG-INFO':
    'Metadata-Version: 2.4\nName: demo\nVersion: 1.0\nSummary: Shows what a wheel is\nLicense-Expression: MIT\nLicense-File: LICENSE\nDescription-Content-Type: text/markdown\n\n# demo\n',
  'demo-1.0/LICENSE': 'Do what you like.\n',
  'demo-1.0/pyproject.toml': '[project]\nname = "demo"\n',
  'demo-1.0/demo.py': 'x = 1\n',
};

export interface SdistChange {
  file?: string;
  /** Files by path, over the usual ones; `undefined` leaves one out. */
  files?: Readonly<Record<string, string | undefined>>;
  /** Changes how the tar is written. */
  parts?: (parts: readonly TarPart[]) => readonly TarPart[];
}

/** Bytes of a valid sdist, wrong only where the test says so. */
export function anSdist({ files = {}, parts = (all) => all }: SdistChange = {}): Buffer {
  const all = Object.entries({ ...usualFiles, ...files }).flatMap(([path, content]) =>
    content === undefined ? [] : [{ path, content }],
  );
  return tarGzBytes(parts(all));
}

/** A valid sdist, read, as the checks are asked about it. */
export const anSdistSubject = (change: SdistChange = {}, expectation: Partial<Expectation> = {}): SdistSubject => ({
  facts: readSdist(change.file ?? sdistFile, anSdist(change)),
  expectation: anExpectation(expectation),
});
