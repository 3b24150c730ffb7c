import type { VersionNeed } from '../../dist/native/native-facts.ts';
import type { Check } from '../check.ts';
import type { WheelSubject } from '../distribution-subject.ts';
import { type GlibcVersion, isNewer, type LinuxPromise, linuxPromise } from '../glibc-level.ts';
import { readNatives } from '../read-natives.ts';

export const glibcMismatch: Check<WheelSubject> = {
  id: 'glibc-mismatch',
  title: 'A native file needs a newer glibc than the tag promises',
  severity: 'warn',
  applies: 'sometimes',
  why: 'On a system that the tag names, the loader refuses the file, and the import fails.',
  remedy: 'Build in the manylinux image of the tag, or let auditwheel give the tag that the files allow.',
  source: 'https://peps.python.org/pep-0600/',

  run({ facts }) {
    const { name } = facts;
    const promise = name.ok && name.value.kind === 'wheel' ? linuxPromise(name.value.platforms) : undefined;
    if (promise === undefined) return { examined: 0, findings: [] };
    const files = readNatives(facts).flatMap(({ path, native }) =>
      native.kind === 'elf' && native.dynamic ? [{ path, versions: native.versions }] : [],
    );
    return {
      examined: files.length,
      findings: files.flatMap(({ path, versions }) => {
        const what = judge(versions, promise);
        return what === undefined ? [] : [{ where: path, what }];
      }),
    };
  },
};

function judge(versions: readonly VersionNeed[], promise: LinuxPromise): string | undefined {
  const needs = versions.flatMap(({ library, version, weak }) => {
    const glibc = weak || !ofGlibc.test(library) ? undefined : glibcOf(version);
    return glibc === undefined ? [] : [{ library, version, glibc }];
  });
  const [first, ...others] = needs;
  if (first === undefined) return undefined;
  const newest = others.reduce((most, need) => (isNewer(need.glibc, most.glibc) ? need : most), first);
  const what = `it needs ${newest.version} of ${newest.library}`;
  if (promise.libc === 'musl') return `${what}; the tag is for musl, which has no such version`;
  if (!isNewer(newest.glibc, promise.level)) return undefined;
  return `${what}; the tag promises that glibc ${promise.level.join('.')} is enough`;
}

/** The parts of glibc. Other libraries, libgcc among them, have versions of the same spelling that are their own. */
const ofGlibc = /^(?:lib(?:c|m|mvec|pthread|dl|rt|util|anl|resolv|nsl|crypt|thread_db)\.so\.\d|ld-linux|ld64\.so\.\d)/;

/** Packed relocations have a name of their own, and came with glibc 2.36. */
function glibcOf(version: string): GlibcVersion | undefined {
  if (version === 'GLIBC_ABI_DT_RELR') return [2, 36];
  const [, major, minor] = /^GLIBC_(\d+)\.(\d+)(?:\.\d+)*$/.exec(version) ?? [];
  return major === undefined ? undefined : [Number(major), Number(minor)];
}
