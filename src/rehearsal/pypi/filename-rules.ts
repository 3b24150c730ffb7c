import type { Fields } from './form-fields.ts';
import { normalizeName, normalizeVersion, sameVersion } from './pep440.ts';
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

const PLATFORMS: readonly RegExp[] = [
  /^any$/,
  /^win(?:32|_amd64|_arm64|_ia64)$/,
  /^manylinux(?:1|2010)_(?:x86_64|i686)$/,
  /^manylinux2014_(?:x86_64|i686|aarch64|armv7l|ppc64|ppc64le|s390x)$/,
  /^manylinux_\d+_\d+_(?:x86_64|i686|aarch64|armv7l|ppc64|ppc64le|s390x|riscv64)$/,
  /^musllinux_\d+_\d+_(?:x86_64|i686|aarch64|armv7l|ppc64le|s390x|riscv64)$/,
  /^linux_armv[67]l$/,
  /^macosx_10_\d+_(?:arm64|x86_64|i386|intel|fat|fat3|fat32|fat64|universal|universal2|ppc|ppc64)$/,
  /^macosx_(?:11|12|13|14|15|26)_0_(?:arm64|x86_64|universal2|intel)$/,
  /^ios_\d+_\d+_(?:arm64|x86_64)_(?:iphoneos|iphonesimulator)$/,
  /^android_\d+_(?:arm64_v8a|armeabi_v7a|x86|x86_64)$/,
  /^pyemscripten_\d+_\d+_wasm32$/,
];

/** Splits a wheel's name; null where it is none. Source: packaging.utils.parse_wheel_filename. */
export function parseWheelName(filename: string): WheelName | null {
  const parts = filename.replace(/\.whl$/, '').split('-');
  if (!filename.endsWith('.whl') || (parts.length !== 5 && parts.length !== 6)) return null;
  const [name = '', version = ''] = parts;
  const build = parts.length === 6 ? (parts[2] ?? '') : '';
  const [python = '', abi = '', platform = ''] = parts.slice(-3);
  if (name.includes('__') || !/^[\w.]+$/.test(name) || normalizeVersion(version) === null) return null;
  if (parts.length === 6 && !/^\d/.test(build)) return null;
  if (!python || !abi || !platform) return null;
  return { name, version, build, pythons: python.split('.'), abis: abi.split('.'), platforms: platform.split('.') };
}

/** Characters and extension, before the bytes are looked at. */
export function checkExtension(filename: string, filetype: string): void {
  if (/[/\\]/.test(filename)) refuse("Cannot upload a file with '/' or '\\' in the name.");
  if (!/^[\w.+!-]+$/i.test(filename)) refuse('Invalid filename: use ASCII letters, numbers, and . _ - + ! only.');
  const wanted = filetype === 'sdist' ? '.tar.gz' : '.whl';
  if (!/\.(?:whl|tar\.gz|zip)$/.test(filename)) refuse('Invalid file extension: Use .tar.gz, .whl or .zip extension.');
  if (!filename.endsWith(wanted)) refuse(`Invalid file extension: Use ${wanted} for a ${filetype}.`);
}

/** The name against the form, after the archive was read. Source: reference §5.3. */
export function checkFilename(filename: string, fields: Fields): void {
  const project = normalizeName(fields.one('name')).replaceAll('-', '_');
  if (fields.one('filetype') === 'sdist') checkSdistName(filename, project, fields.one('version'));
  else checkWheelName(filename, project, fields);
}

function checkWheelName(filename: string, project: string, fields: Fields): void {
  const wheel = parseWheelName(filename);
  if (!wheel) refuse(`Invalid wheel filename: '${filename}'`);
  if (wheel.name !== project) refuse(`Start filename for '${fields.one('name')}' with '${project}'.`);
  if (!sameVersion(wheel.version, fields.one('version'))) {
    refuse(`Version in filename should be '${normalizeVersion(fields.one('version'))}' not '${wheel.version}'.`);
  }
  for (const platform of wheel.platforms) {
    if (!PLATFORMS.some((pattern) => pattern.test(platform))) {
      refuse(`Binary wheel '${filename}' has an unsupported platform tag '${platform}'.`);
    }
  }
}

function checkSdistName(filename: string, project: string, version: string): void {
  const stem = filename.slice(0, -'.tar.gz'.length);
  if (!stem.startsWith(`${project}-`)) refuse(`Start filename for '${project}' with '${project}-'.`);
  if (!sameVersion(stem.slice(project.length + 1), version)) {
    refuse(`Version in filename should be '${normalizeVersion(version)}' not '${stem.slice(project.length + 1)}'.`);
  }
}
