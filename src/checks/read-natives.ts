import type { NativeFile } from '../dist/native/native-facts.ts';
import type { WheelFacts } from '../dist/wheel.ts';

/** A native file that could be read. */
export interface ReadNative {
  readonly path: string;
  readonly native: NativeFile;
}

/** Those that could be read; the others are the check `malformed-native`'s. */
export const readNatives = ({ natives }: Pick<WheelFacts, 'natives'>): readonly ReadNative[] =>
  natives.flatMap(({ path, content }) => (content.ok ? [{ path, native: content.value }] : []));

/** The last part of a path, of either system. */
export const baseName = (path: string): string =>
  path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);

/** Names by which the loader is asked for other libraries, as written. */
export function librariesOf(native: NativeFile): readonly string[] {
  if (native.kind === 'elf') return native.needed;
  if (native.kind === 'pe') return native.imports;
  return [...new Set(native.slices.flatMap(({ libraries }) => libraries.map(({ name }) => name)))];
}
