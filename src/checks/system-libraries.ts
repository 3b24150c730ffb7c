import type { NativeFile } from '../dist/native/native-facts.ts';
import { type GlibcVersion, isNewer, type LinuxPromise } from './glibc-level.ts';

/** Libraries that every system of a manylinux tag has, by the glibc from which on it promises them. */
const manylinux: Readonly<Record<string, GlibcVersion>> = {
  ...Object.fromEntries(
    [
      'libatomic.so.1 libgcc_s.so.1 libstdc++.so.6 libm.so.6 libanl.so.1 libdl.so.2 librt.so.1 libc.so.6 libnsl.so.1',
      'libutil.so.1 libpthread.so.0 libresolv.so.2 libz.so.1 libX11.so.6 libXext.so.6 libXrender.so.1 libICE.so.6',
      'libSM.so.6 libGL.so.1 libgobject-2.0.so.0 libgthread-2.0.so.0 libglib-2.0.so.0',
    ]
      .flatMap((line) => line.split(' '))
      .map((library): [string, GlibcVersion] => [library, [2, 5]]),
  ),
  'libexpat.so.1': [2, 12],
  'libmvec.so.1': [2, 24],
};

/** The loader itself, by the names it has on glibc and on musl. */
const loader = /^(?:ld-linux[\w.-]*|ld64)\.so\.\d$|^ld-musl-\w+\.so\.1$/;

const musllinux = /^(?:libc\.so|libc\.musl-\w+\.so\.1|libz\.so\.1)$/;

const macos = /^\/(?:usr\/lib|System\/Library)\//;

/**
 * Whether the platform has the library, wherever the wheel may be installed.
 *
 * @param library a name or an install name. @param promise of the tags, for ELF.
 * @see https://peps.python.org/pep-0600/
 * @see https://peps.python.org/pep-0656/
 */
export function isSystemLibrary(library: string, kind: NativeFile['kind'], promise: LinuxPromise | undefined): boolean {
  if (kind === 'mach-o') return macos.test(library) && !library.includes('/../');
  if (loader.test(library)) return true;
  if (promise?.libc === 'musl') return musllinux.test(library);
  const since = Object.hasOwn(manylinux, library) ? manylinux[library] : undefined;
  return since !== undefined && promise !== undefined && !isNewer(since, promise.level);
}
