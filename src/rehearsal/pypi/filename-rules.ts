import type { Fields } from './form-fields.ts';
import { normalizeName, normalizeVersion, sameVersion } from './pep440.ts';
import { repr } from './python-repr.ts';
import { refuse } from './refusal.ts';

/** A wheel's file name, split (PEP 427). */
export interface WheelName {
  readonly name: string;
  readonly version: string;
  readonly build: string;
  readonly pythons: readonly string[];
  readonly abis: readonly string[];
  readonly platforms: readonly string[];
}

const MACOS = '(?:ppc|ppc64|i386|x86_64|arm64|intel|fat|fat3|fat64|universal|universal2)';

const PLATFORMS: readonly RegExp[] = [
  /^any$/,
  /^win(?:32|_amd64|_arm64|_ia64)$/,
  /^manylinux(?:1|2010)_(?:x86_64|i686)$/,
  /^manylinux2014_(?:x86_64|i686|aarch64|armv7l|ppc64|ppc64le|s390x)$/,
  /^manylinux_\d+_\d+_(?:x86_64|i686|aarch64|armv7l|ppc64|ppc64le|s390x|riscv64)$/,
  /^musllinux_\d+_\d+_(?:x86_64|i686|aarch64|armv7l|ppc64le|s390x|riscv64)$/,
  /^linux_armv[67]l$/,
  new RegExp(`^macosx_10_\\d+_${MACOS}$`),
  new RegExp(`^macosx_(?:11|12|13|14|15|26)_0_${MACOS}$`),
  /^ios_\d+_\d+_(?:arm64|x86_64)_(?:iphoneos|iphonesimulator)$/,
  /^android_\d+_(?:arm64_v8a|armeabi_v7a|x86|x86_64)$/,
  /^pyemscripten_\d+_\d+_wasm32$/,
];

/** Splits a wheel's name; null where it is none. Source: packaging.utils.parse_wheel_filename. */
export function parseWheelName(filename: string): WheelName | null {
  return mistakeIn(filename) === null ? splitWheelName(filename) : null;
}

function splitWheelName(filename: string): WheelName {
  const parts = filename.replace(/\.whl$/, '').split('-');
  const [name = '', version = ''] = parts;
  const build = parts.length === 6 ? (parts[2] ?? '') : '';
  const [python = '', abi = '', platform = ''] = parts.slice(-3);
  return { name, version, build, pythons: python.split('.'), abis: abi.split('.'), platforms: platform.split('.') };
}

/** Why a file name is not a wheel's, in that library's words; null where it is one. */
function mistakeIn(filename: string): string | null {
  if (!filename.endsWith('.whl')) return `Invalid wheel filename (extension must be '.whl'): ${repr(filename)}`;
  const stem = filename.slice(0, -'.whl'.length);
  const parts = stem.split('-').length;
  if (parts !== 5 && parts !== 6) return `Invalid wheel filename (wrong number of parts): ${repr(stem)}`;
  const { name, version, build } = splitWheelName(filename);
  if (name.includes('__') || !/^[\p{L}\p{N}_.]*$/u.test(name)) return `Invalid project name: ${repr(stem)}`;
  if (normalizeVersion(version) === null) return `Invalid wheel filename (invalid version): ${repr(stem)}`;
  if (parts === 6 && !/^\d/.test(build)) return `Invalid build number: ${build} in ${repr(stem)}`;
  return null;
}

/** Characters and extension, before the bytes are looked at. */
export function checkExtension(filename: string, filetype: string): void {
  if ([...filename].some((one) => one < ' ' || one === '\x7f')) {
    refuse(
      'Cannot upload a file with non-printable characters (ordinals 0-31) or the DEL character (ordinal 127) in the name.',
    );
  }
  if (/[/\\]/.test(filename)) refuse("Cannot upload a file with '/' or '\\' in the name.");
  const extension = /.(\.(?:tar\.gz|zip|whl))$/i.exec(filename)?.[1];
  const pep = 'https://www.python.org/dev/peps/pep-0527';
  if (extension === undefined) {
    const more = `See ${pep} and https://peps.python.org/pep-0715/ for more information`;
    refuse(`Invalid file extension: Use .tar.gz, .whl or .zip extension. ${more}`);
  }
  if ((filetype === 'sdist' ? ['.zip', '.tar.gz'] : ['.whl']).includes(extension)) return;
  const which = `Extension ${extension} is invalid for filetype ${filetype}`;
  refuse(`Invalid file extension: ${which}. See ${pep} for more information.`);
}

/** The name against the form, after the archive was read. `project` is the normalized name. Source: reference §5.3. */
export function checkFilename(filename: string, project: string, fields: Fields): void {
  const start = project.replaceAll('-', '_');
  if (fields.one('filetype') === 'sdist') checkSdistName(filename, project, start, fields.one('version'));
  else checkWheelName(filename, project, start, fields);
}

function checkWheelName(filename: string, project: string, start: string, fields: Fields): void {
  const mistake = mistakeIn(filename);
  if (mistake !== null) refuse(mistake);
  const wheel = splitWheelName(filename);
  const foreign = wheel.platforms.find((one) => !PLATFORMS.some((pattern) => pattern.test(one.toLowerCase())));
  if (foreign !== undefined) {
    refuse(`Binary wheel '${filename}' has an unsupported platform tag '${foreign.toLowerCase()}'.`);
  }
  if (normalizeName(wheel.name) !== project) refuse(`Start filename for ${repr(project)} with ${repr(start)}.`);
  if (wheel.name !== start) {
    const contain = `should contain the normalized project name ${repr(start)}, not ${repr(wheel.name)}`;
    refuse(`Filename ${repr(filename)} ${contain}.`);
  }
  if (!sameVersion(wheel.version, fields.one('version'))) {
    const [wanted, got] = [fields.one('version'), wheel.version].map((one) => repr(normalizeVersion(one) ?? ''));
    refuse(`Version in filename should be ${wanted} not ${got}.`);
  }
}

function checkSdistName(filename: string, project: string, start: string, version: string): void {
  const stem = filename.replace(/\.(?:tar\.gz|zip)$/, '');
  const dash = stem.lastIndexOf('-');
  if (dash < 0 || normalizeVersion(stem.slice(dash + 1)) === null) {
    refuse(`Invalid source distribution filename: ${filename}`);
  }
  if (normalizeName(stem.slice(0, dash)) !== project)
    refuse(`Start filename for ${repr(project)} with ${repr(start)}.`);
  const wanted = `${start}-${normalizeVersion(version)}.tar.gz`;
  if (filename !== wanted) refuse(`Filename ${repr(filename)} is invalid, should be ${repr(wanted)}.`);
}
