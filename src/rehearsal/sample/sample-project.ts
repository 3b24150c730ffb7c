/** The project that a rehearsal releases when it is given nothing else. It exists nowhere. */
export const sampleProject = 'sundial';
export const sampleVersion = '1.4.0';

/** When the sample's commit was made: SOURCE_DATE_EPOCH of everything built from it. ISO, UTC. */
export const sampleDate = '2025-11-03T09:30:00Z';

const pythons = ['cp312', 'cp313', 'cp314'];
const platforms = [
  'manylinux_2_27_x86_64.manylinux_2_28_x86_64',
  'manylinux_2_27_aarch64.manylinux_2_28_aarch64',
  'macosx_11_0_arm64',
  'win_amd64',
];

/** File name of the sample's sdist. */
export const sampleSdist = `${sampleProject}-${sampleVersion}.tar.gz`;

/** File names of the sample's wheels: three Pythons on four platforms. */
export const sampleWheels: readonly string[] = platforms.flatMap((platform) =>
  pythons.map((python) => `${sampleProject}-${sampleVersion}-${python}-${python}-${platform}.whl`),
);
