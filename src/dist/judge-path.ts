import type { ProblemKind } from './archive-problem.ts';
import type { Report } from './problem-list.ts';

type Say = (kind: ProblemKind, what: string) => void;

/** Bytes, as common file systems have them. */
const maxComponentBytes = 255;
const maxPathBytes = 4096;

/**
 * What Windows takes for a device, with whatever ending.
 *
 * @see https://learn.microsoft.com/windows/win32/fileio/naming-a-file
 */
const deviceName = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(?:\.|$)/i;

/** Nearly all paths: short, and every component begins and ends as on every system; one that is a device is told apart. */
const plainPath = /^(?:[\w.+-]*[\w+-]\/)*(?:[\w.+-]*[\w+-])?$/;
const holdsDevice = /(?:^|\/)(?:con|prn|aux|nul|com\d|lpt\d)(?:[./]|$)/i;

/**
 * Judges one path of an archive: it must name one place below the folder that it is unpacked to, the same on every
 * system and to every reader.
 *
 * @param path as stored; a directory may end in one `/`.
 */
export function judgePath(path: string, report: Report): void {
  if (path === '' || path === '/') {
    report('path-empty', path, 'it has no name');
    return;
  }
  if (path.length <= maxComponentBytes && plainPath.test(path) && !holdsDevice.test(path)) return;
  const say: Say = (kind, what) => report(kind, path, what);
  judgeCharacters(path, say);
  if (path.startsWith('/')) say('path-absolute', 'it begins with a slash');
  else if (/^[a-z]:/i.test(path)) say('path-absolute', 'it begins with a drive letter');
  if (path.includes('\\')) say('path-backslash', 'Windows takes the backslash for a separator, other systems do not');
  const components = (path.endsWith('/') ? path.slice(0, -1) : path).split('/');
  // A backslash separates on Windows: "..\x" leaves the folder there.
  if (path.split(/[/\\]/).includes('..')) say('path-traversal', 'it climbs out of a folder with ".."');
  if (components.some((component, index) => component === '.' || (component === '' && index > 0))) {
    say('path-not-canonical', 'it has an empty component or "."');
  }
  const odd = components.find((component) => component !== '..' && component !== '.' && isNotPortable(component));
  if (odd !== undefined)
    say('path-not-portable', `Windows gives ${JSON.stringify(odd)} another meaning, or refuses it`);
  const long = components.some((component) => Buffer.byteLength(component) > maxComponentBytes);
  if (long || Buffer.byteLength(path) > maxPathBytes) say('path-too-long', 'it is longer than file systems allow');
}

const isNotPortable = (component: string): boolean =>
  /[:"*<>?|]/.test(component) || /[. ]$/.test(component) || deviceName.test(component);

/** Scripts with letters that nobody can tell from those of the others. */
const likeScripts = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u, /\p{Script=Armenian}/u];

function judgeCharacters(path: string, say: Say): void {
  // Nearly all names are plain; what follows is slow by comparison.
  if (/^[ -~]*$/.test(path)) return;
  if (/[\p{Cc}\p{Zl}\p{Zp}]/u.test(path)) say('name-control', 'its name holds a control character or a line break');
  if (/\p{Bidi_Control}/u.test(path)) say('name-bidi', 'its name holds a character that reorders the text around it');
  if (/(?!\p{Bidi_Control})[\p{Cf}\p{Cn}\p{Co}\p{Cs}]/u.test(path)) {
    say('name-invisible', 'its name holds a character that is not shown, or that Unicode does not define');
  }
  const words = path.match(/\p{L}+/gu) ?? [];
  if (words.some((word) => likeScripts.filter((script) => script.test(word)).length > 1)) {
    say('name-confusable', 'a word in its name has letters of two scripts that look alike');
  }
  if (path !== path.normalize('NFC')) say('name-unicode-collision', 'its name is not in Unicode’s composed form (NFC)');
}
