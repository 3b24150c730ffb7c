import type { Parsed } from '../../model/parsed.ts';

/** A version that an ELF file needs of a library, for example `GLIBC_2.17` of `libc.so.6`. */
export interface VersionNeed {
  readonly library: string;
  readonly version: string;
  /** The loader does without it. */
  readonly weak: boolean;
}

/** An ELF file, as the loader sees it: by its segments, not by its sections. */
export interface ElfFile {
  readonly kind: 'elf';
  /** See {@link machinesOf}. */
  readonly machine: string;
  readonly type: 'relocatable' | 'executable' | 'shared' | 'other';
  /** Whether a dynamic loader handles it. */
  readonly dynamic: boolean;
  /** Names of libraries that the loader brings in first. */
  readonly needed: readonly string[];
  /** DT_RPATH, in its order; an empty entry is the current directory. */
  readonly rpaths: readonly string[];
  /** DT_RUNPATH; where there is one, the loader ignores DT_RPATH. */
  readonly runpaths: readonly string[];
  readonly soname: string | undefined;
  /** What PT_GNU_STACK asks for; `unsaid` without one. */
  readonly stack: 'plain' | 'executable' | 'unsaid';
  readonly versions: readonly VersionNeed[];
}

/** The oldest macOS that a slice was built for. */
export interface MacVersion {
  readonly major: number;
  readonly minor: number;
}

/** One machine's part of a Mach-O file. */
export interface MachSlice {
  readonly machine: string;
  readonly type: 'executable' | 'library' | 'bundle' | 'object' | 'other';
  /** Of LC_BUILD_VERSION or LC_VERSION_MIN_MACOSX; `undefined` for another system, or when it does not say. */
  readonly macos: MacVersion | undefined;
  readonly rpaths: readonly string[];
  /** Install names of the libraries that it loads. */
  readonly libraries: readonly { readonly name: string; readonly weak: boolean }[];
  /** Its own install name. */
  readonly id: string | undefined;
  /** Whether it has a code signature; whether that verifies is not asked. */
  readonly signed: boolean;
}

/** A Mach-O file; one slice unless it is fat. */
export interface MachFile {
  readonly kind: 'mach-o';
  readonly slices: readonly MachSlice[];
}

/** A PE file: a DLL, an extension module or a program of Windows. */
export interface PeFile {
  readonly kind: 'pe';
  readonly machine: string;
  readonly dll: boolean;
  /** .NET code, which runs on other machines than the one in the header. */
  readonly managed: boolean;
  /** Seconds since 1970, or a hash of the content where the linker builds reproducibly. */
  readonly timestamp: number;
  /** The bits of `DllCharacteristics`. */
  readonly characteristics: number;
  /** Names of DLLs in the import table and in the one of delayed imports. */
  readonly imports: readonly string[];
}

export type NativeFile = ElfFile | MachFile | PeFile;

/** A member that begins like a native file: where it is, and what it says or why it cannot be read. */
export interface NativePart {
  readonly path: string;
  readonly content: Parsed<NativeFile>;
}

/** The same word for one machine in all formats: `x86_64`, `x86`, `arm64`, …; `machine 0x…` for a rare one. */
export const machinesOf = (native: NativeFile): readonly string[] =>
  native.kind === 'mach-o' ? native.slices.map(({ machine }) => machine) : [native.machine];
