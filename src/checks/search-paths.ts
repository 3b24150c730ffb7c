import type { NativeFile } from '../dist/native/native-facts.ts';

/** Where a native file makes the loader look for libraries. */
export type SearchPlace =
  | 'wheel'
  /** Folders that the loader searches anyway. */
  | 'system'
  /** A folder of the machine that built the file. */
  | 'build'
  | 'elsewhere';

/** RPATH and RUNPATH, or LC_RPATH, each once. */
export const searchPathsOf = (native: NativeFile): readonly string[] => {
  if (native.kind === 'pe') return [];
  if (native.kind === 'elf') return [...new Set([...native.rpaths, ...native.runpaths])];
  return [...new Set(native.slices.flatMap(({ rpaths }) => rpaths))];
};

const system = /^\/(?:lib|lib64|usr\/lib|usr\/lib64|System)(?:\/|$)/;

/** Temporary and home folders, and those in which build services and the images of manylinux work. */
const build =
  /^\/(?:tmp|var\/tmp|private|var\/folders|home|Users|root|builds?|io|project|work|workspace|github|__w|host)(?:\/|$)|\/(?:_work|site-packages|\.libs|build)(?:\/|$)/;

const origin = /^(?:\$ORIGIN|\$\{ORIGIN\}|@loader_path)(?:\/|$)/;

/**
 * Says where a search path leads once the wheel is installed.
 *
 * @param file path of the native file in the wheel.
 */
export function searchPlace(path: string, file: string): SearchPlace {
  if (origin.test(path)) return staysInside(file, path.replace(origin, '')) ? 'wheel' : 'elsewhere';
  if (system.test(path) && !path.split('/').includes('..')) return 'system';
  return build.test(path) ? 'build' : 'elsewhere';
}

/** Neighbours in the folder into which wheels are installed count as inside: only a wheel can have put them there. */
function staysInside(file: string, rest: string): boolean {
  // What lies under `.data` is moved; modules and libraries go to the top of the wheel.
  const installed = file.replace(/^[^/]+\.data\/(?:(?:pure|plat)lib\/)?/, '');
  const folders = installed.split('/').slice(0, -1);
  for (const part of rest.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') folders.push(part);
    else if (folders.pop() === undefined) return false;
  }
  return true;
}
