import { aWheel } from '../support/a-wheel.ts';
import type { ZipPart } from '../support/zip-bytes.ts';
import { plain, plainPath } from './hostile-case.ts';

/** A mutant that a run of the fuzzer reported, made again in the usual wheel, so that it outlives every mutation. */
export interface Regression {
  /** The seed that led to it, and the wheel that was mutated. */
  readonly seed: number;
  readonly wheel: string;
  readonly about: string;
  readonly bytes: () => Uint8Array;
  /** `found`: a reader or a check was at fault, and blocks it now. `same`: it harms nobody, and is in the table of what is free. */
  readonly outcome: 'found' | 'same';
}

/** A wheel with one more folder. */
const withFolder = (path: string, folder: Omit<ZipPart, 'path'> = {}): Uint8Array =>
  aWheel({ parts: (parts) => [...parts, { path, ...folder }] });

/** What to do with a miss: mend the reader or the check, or add to what is free, and keep it here. */
export const regressions: readonly Regression[] = [
  {
    seed: 1129,
    wheel: 'markupsafe 3.0.4',
    about: 'the entry of a folder has another name: RECORD lists no folders, and installers make none of them',
    bytes: () => withFolder('demo-1.0.nfo/licenses/'),
    outcome: 'same',
  },
  {
    seed: 105_426,
    wheel: 'markupsafe 3.0.4',
    about: 'a size in RECORD ends in a control character, so that it is no number',
    bytes: () =>
      aWheel({ record: (text) => text.replace(new RegExp(`^(${plainPath},.*)$`, 'm'), (row) => `${row}\u001d`) }),
    outcome: 'found',
  },
  {
    seed: 2146,
    wheel: 'markupsafe 3.0.4',
    about: 'an entry wants a version of the format at which Python’s zipfile gives up',
    bytes: () => aWheel({ parts: plain({ central: { needed: 236 } }) }),
    outcome: 'found',
  },
  {
    seed: 2964,
    wheel: 'markupsafe 3.0.4',
    about: 'a folder is deflated and has no stream, at which unzip gives up',
    bytes: () => withFolder('demo/', { method: 8, packed: Buffer.alloc(0) }),
    outcome: 'found',
  },
  {
    seed: 0,
    wheel: 'none: found while the fuzzer was written',
    about: 'a folder has two bytes of data that are no empty stream',
    bytes: () => withFolder('demo/', { method: 8, packed: Buffer.from('xy') }),
    outcome: 'found',
  },
];
