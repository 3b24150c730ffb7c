import { machinesOf, type NativeFile } from '../dist/native/native-facts.ts';

/** What runs on the systems of one platform tag. */
export interface NativePlatform {
  readonly tag: string;
  readonly kind: NativeFile['kind'];
  /** All of them, for a tag that stands for several. */
  readonly machines: readonly string[];
}

/** By the end of a tag, spelled as readers of native files spell machines. */
const linuxMachines: Readonly<Record<string, string>> = {
  x86_64: 'x86_64',
  i686: 'x86',
  aarch64: 'arm64',
  armv6l: 'arm',
  armv7l: 'arm',
  ppc64le: 'ppc64le',
  ppc64: 'ppc64',
  s390x: 's390x',
  riscv64: 'riscv64',
  loongarch64: 'loongarch64',
};
const androidMachines: Readonly<Record<string, string>> = {
  arm64_v8a: 'arm64',
  armeabi_v7a: 'arm',
  x86_64: 'x86_64',
  x86: 'x86',
};
const appleMachines: Readonly<Record<string, readonly string[]>> = {
  x86_64: ['x86_64'],
  arm64: ['arm64'],
  i386: ['x86'],
  universal2: ['x86_64', 'arm64'],
  intel: ['x86_64', 'x86'],
};
const windowsMachines: Readonly<Record<string, string>> = {
  win32: 'x86',
  win_amd64: 'x86_64',
  win_arm64: 'arm64',
  win_ia64: 'ia64',
};

/** @returns `undefined` for `any`, and for a platform of which nothing is known here. */
export function platformOf(tag: string): NativePlatform | undefined {
  const of = (kind: NativePlatform['kind'], machines: readonly string[] | undefined) =>
    machines && { tag, kind, machines };
  const one = (machine: string | undefined) => (machine === undefined ? undefined : [machine]);
  const linux = /^(?:manylinux(?:1|2010|2014|_\d+_\d+)|musllinux_\d+_\d+|linux)_(\w+)$/.exec(tag)?.[1];
  if (linux !== undefined) return of('elf', one(linuxMachines[linux]));
  const android = /^android_\d+_(\w+)$/.exec(tag)?.[1];
  if (android !== undefined) return of('elf', one(androidMachines[android]));
  const apple = /^(?:macosx_\d+_\d+_(\w+)|ios_\d+_\d+_(\w+)_\w+)$/.exec(tag);
  if (apple) return of('mach-o', appleMachines[apple[1] ?? apple[2] ?? '']);
  return of('pe', one(windowsMachines[tag]));
}

/** @returns nothing when one of the tags is not known: then nothing can be said of the file's platform. */
export function platformsOf(tags: readonly string[]): readonly NativePlatform[] {
  const platforms = tags.flatMap((tag) => platformOf(tag) ?? []);
  return platforms.length === tags.length ? platforms : [];
}

/** Why the file does not run everywhere that the tags promise; `undefined` when it does. */
export function misfit(native: NativeFile, platforms: readonly NativePlatform[]): string | undefined {
  const tags = platforms.map(({ tag }) => tag).join('.');
  const own = machinesOf(native);
  const fitting = platforms.filter(({ kind }) => kind === native.kind);
  if (fitting.length === 0) return `it is ${formats[native.kind]} for ${own.join(' and ')}, the tag is ${tags}`;
  const promised = new Set(fitting.flatMap(({ machines }) => machines));
  // A Mach-O file can serve several machines at once, so that it has to; of the others one file serves one.
  const missing = [...promised].filter((machine) => !own.includes(machine));
  const fits = native.kind === 'mach-o' ? missing.length === 0 : own.some((machine) => promised.has(machine));
  return fits ? undefined : `it is for ${own.join(' and ')}, the tag ${tags} is for ${[...promised].join(' and ')}`;
}

const formats = { elf: 'an ELF file', 'mach-o': 'a Mach-O file', pe: 'a PE file' } as const;
