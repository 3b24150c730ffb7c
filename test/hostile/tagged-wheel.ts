import { corePath, distInfo, libraryPath, type WheelChange } from '../support/a-wheel.ts';

const expand = (tags: string): readonly string[] => {
  const [pythons = [], abis = [], platforms = []] = tags.split('-').map((part) => part.split('.'));
  return pythons.flatMap((python) => abis.flatMap((abi) => platforms.map((one) => `${python}-${abi}-${one}`)));
};

/** What WHEEL says, in a wheel of these tags. */
export const wheelText = (tags: string, purelib = false): string =>
  `Wheel-Version: 1.0\nGenerator: test 1\nRoot-Is-Purelib: ${purelib}\n${expand(tags)
    .map((tag) => `Tag: ${tag}\n`)
    .join('')}`;

/** The usual wheel without its native files and its SBOM, under these tags, with these files. */
export const tagged = (
  tags: string,
  files: WheelChange['files'] = {},
  purelib = false,
): { file: string; files: NonNullable<WheelChange['files']> } => ({
  file: `demo-1.0-${tags}.whl`,
  files: {
    [corePath]: undefined,
    [libraryPath]: undefined,
    [`${distInfo}/sboms/demo.cdx.json`]: undefined,
    [`${distInfo}/WHEEL`]: wheelText(tags, purelib),
    ...files,
  },
});

/** A pure wheel with these files. */
export const pure = (files: WheelChange['files'] = {}) => tagged('py3-none-any', files, true);
