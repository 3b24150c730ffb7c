import type { Check } from '../check.ts';
import type { WheelSubject } from '../distribution-subject.ts';

export const unsupportedPlatformTag: Check<WheelSubject> = {
  id: 'unsupported-platform-tag',
  title: 'PyPI does not take wheels for this platform',
  severity: 'block',
  applies: 'sometimes',
  why: 'PyPI has a list of platform tags and refuses others when the file is uploaded, which is late.',
  remedy: 'Repair the wheel with auditwheel, or build for a version of the system that the list has.',
  source: 'https://packaging.python.org/en/latest/specifications/platform-compatibility-tags/',

  run({ facts: { file, name } }) {
    const platforms = name.ok && name.value.kind === 'wheel' ? name.value.platforms : [];
    const refused = platforms.filter((platform) => !supported.test(platform));
    return {
      examined: platforms.length,
      findings: refused.map((platform) => ({
        where: file,
        what: `Binary wheel '${file}' has an unsupported platform tag '${platform}'.`,
      })),
    };
  },
};

const machines = '(?:x86_64|i686|aarch64|armv7l|ppc64le|s390x|riscv64)';
const macMachines = '(?:ppc|ppc64|i386|x86_64|arm64|intel|fat|fat3|fat64|universal|universal2)';

/** PyPI's list, as of August 2026. */
const supported = new RegExp(
  `^(?:${[
    'any',
    'win32|win_(?:amd64|arm64|ia64)',
    'manylinux(?:1|2010)_(?:x86_64|i686)',
    'manylinux2014_(?:x86_64|i686|aarch64|armv7l|ppc64|ppc64le|s390x)',
    `manylinux_\\d+_\\d+_(?:${machines}|ppc64)`,
    `musllinux_\\d+_\\d+_${machines}`,
    'linux_armv[67]l',
    `macosx_(?:10_\\d+|(?:11|12|13|14|15|26)_0)_${macMachines}`,
    'ios_\\d+_\\d+_(?:arm64|x86_64)_(?:iphoneos|iphonesimulator)',
    'android_\\d+_(?:armeabi_v7a|arm64_v8a|x86|x86_64)',
    'pyemscripten_\\d+_\\d+_wasm32',
  ].join('|')})$`,
);
