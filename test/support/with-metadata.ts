import { aWheelSubject, distInfo, type WheelChange } from './a-wheel.ts';

export const metadataPath = `${distInfo}/METADATA`;

/** A wheel whose METADATA has these lines behind the three that every one must have. */
export const withMetadata = (lines: string, since = '2.4', { files, ...change }: WheelChange = {}) =>
  aWheelSubject({
    ...change,
    files: { ...files, [metadataPath]: `Metadata-Version: ${since}\nName: demo\nVersion: 1.0\n${lines}\n` },
  });

/** Findings in METADATA. */
export const inMetadata = (...whats: readonly string[]) => whats.map((what) => ({ where: metadataPath, what }));
