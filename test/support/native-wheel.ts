import type { WheelSubject } from '../../src/checks/distribution-subject.ts';
import { aWheelSubject, corePath, libraryPath } from './a-wheel.ts';

/** A wheel of these tags that holds these native files, and no others. */
export const nativeWheel = (tags: string, natives: Readonly<Record<string, Uint8Array>>): WheelSubject =>
  aWheelSubject({
    file: `demo-1.0-${tags}.whl`,
    files: { [corePath]: undefined, [libraryPath]: undefined, ...natives },
  });
