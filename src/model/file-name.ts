import type { DistributionName, SdistName, WheelName } from './distribution.ts';
import { bad, good, type Parsed } from './parsed.ts';
import { normaliseProject } from './project.ts';
import { refuse } from './shape.ts';
import { normaliseVersion } from './version.ts';

/** Longest name that common file systems keep, bytes. */
const maxLength = 255;

const wheelEnd = '.whl';
const sdistEnd = '.tar.gz';

/**
 * Reads the file name of a wheel or an sdist, as strictly as PyPI does and more: every part in its normal spelling, so
 * that one distribution has one name.
 *
 * @param file the name alone, no path: `numpy-2.5.5-cp312-cp312-win32.whl`, `numpy-2.5.5.tar.gz`.
 * @returns the name taken apart; or every reason why it is none.
 * @see https://packaging.python.org/en/latest/specifications/binary-distribution-format/#file-name-convention
 * @see https://packaging.python.org/en/latest/specifications/source-distribution-format/#source-distribution-file-name
 */
export function parseDistributionName(file: string): Parsed<DistributionName> {
  if (file.length > maxLength) return bad(`the name has ${file.length} characters; at most ${maxLength} are allowed`);
  const strange = /[^A-Za-z0-9._+!-]/u.exec(file)?.[0];
  if (strange !== undefined)
    return bad(`the name has the character ${spelled(strange)}; allowed are A-Z a-z 0-9 . _ + ! -`);
  if (file.endsWith(wheelEnd)) return parseWheelName(file);
  if (file.endsWith(sdistEnd)) return parseSdistName(file);
  return bad(`the name ends neither in ${wheelEnd} nor in ${sdistEnd}`);
}

/** Quoted when it can be seen, else by number. */
const spelled = (character: string): string =>
  /[\p{C}\p{Z}]/u.test(character)
    ? `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
    : JSON.stringify(character);

function parseWheelName(file: string): Parsed<WheelName> {
  const parts = file.slice(0, -wheelEnd.length).split('-');
  if (parts.length !== 5 && parts.length !== 6) {
    const wanted = 'a wheel has 4 or 5, between name, version, an optional build tag, Python, ABI and platform';
    return bad(`the name has ${dashes(parts)}; ${wanted}`);
  }
  const [name = '', version = ''] = parts;
  const [python = '', abi = '', platform = ''] = parts.slice(-3);
  const build = parts.length === 6 ? parts[2] : undefined;
  const reasons = [
    ...judgeName(name),
    ...judgeVersion(version),
    ...judgeBuild(build),
    ...judgeTags('Python', python),
    ...judgeTags('ABI', abi),
    ...judgeTags('platform', platform),
  ];
  if (reasons.length > 0) return refuse(reasons);
  const [pythons, abis, platforms] = [python.split('.'), abi.split('.'), platform.split('.')];
  return good({ kind: 'wheel', file, project: normaliseProject(name), version, build, pythons, abis, platforms });
}

function parseSdistName(file: string): Parsed<SdistName> {
  const parts = file.slice(0, -sdistEnd.length).split('-');
  if (parts.length !== 2) {
    return bad(`the name has ${dashes(parts)}; an sdist has 1, between name and version`);
  }
  const [name = '', version = ''] = parts;
  const reasons = [...judgeName(name), ...judgeVersion(version)];
  return reasons.length > 0 ? refuse(reasons) : good({ kind: 'sdist', file, project: normaliseProject(name), version });
}

function judgeName(name: string): readonly string[] {
  if (/^[a-z0-9]+(?:_[a-z0-9]+)*$/.test(name)) return [];
  return [`${quoted(name)} is not a normalised project name: lower-case letters and digits, one _ between them`];
}

/** An epoch's `!` and a local version's `+` may stand in a file name; a dash may not, and the normal spelling has none. */
function judgeVersion(version: string): readonly string[] {
  const normal = normaliseVersion(version);
  if (!normal.ok) return normal.reasons;
  return normal.value === version ? [] : [`version ${quoted(version)} has to be spelled ${quoted(normal.value)}`];
}

function judgeBuild(build: string | undefined): readonly string[] {
  if (build === undefined || /^\d[A-Za-z0-9_.]*$/.test(build)) return [];
  return [`build tag ${quoted(build)} is none: it starts with a digit, and has letters, digits, _ and . after it`];
}

function judgeTags(what: string, set: string): readonly string[] {
  const tags = set.split('.');
  const broken = tags.filter((tag) => !/^[a-z0-9_]+$/.test(tag));
  if (broken.length > 0) {
    return [`${what} tag ${quoted(broken[0] ?? '')} is none: it has lower-case letters, digits and _ only`];
  }
  const twice = tags.find((tag, index) => tags.indexOf(tag) !== index);
  return twice === undefined ? [] : [`${what} tag ${quoted(twice)} stands twice`];
}

const dashes = ({ length }: readonly string[]): string => (length === 2 ? '1 dash' : `${length - 1} dashes`);

const quoted = (text: string): string => JSON.stringify(text);
