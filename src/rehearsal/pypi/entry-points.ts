import { refuse } from './refusal.ts';

const INDENT = /^\s+\S/;

/** A section or option of one name twice is an error to the index's reader of INI files. */
class Ini {
  readonly #sections = new Map<string, Set<string>>();
  #section: Set<string> | undefined;
  #option = false;

  /** False: the line makes the file invalid. */
  take(line: string): boolean {
    if (line.trim() === '' || /^\s*[#;]/.test(line)) return true;
    // A line that is indented goes on with the value above it.
    if (this.#option && INDENT.test(line)) return true;
    const name = /^\s*\[(.+)\]/.exec(line)?.[1];
    if (name !== undefined) {
      this.#option = false;
      if (this.#sections.has(name)) return false;
      this.#section = new Set();
      this.#sections.set(name, this.#section);
      return true;
    }
    const equals = line.indexOf('=');
    const option = line.slice(0, equals).trim();
    if (equals < 0 || option === '' || !this.#section || this.#section.has(option)) return false;
    this.#section.add(option);
    this.#option = true;
    return true;
  }

  options(section: string): readonly string[] {
    return [...(this.#sections.get('DEFAULT') ?? []), ...(this.#sections.get(section) ?? [])];
  }

  has(section: string): boolean {
    return this.#sections.has(section);
  }
}

/** entry_points.txt: an INI file with `=`, whose scripts have plain names. Source: reference §5.4. Refuses with 400. */
export function checkEntryPoints(bytes: Buffer, filename: string): void {
  const ini = new Ini();
  const text = bytes.toString('utf8');
  const scripts = ['console_scripts', 'gui_scripts'];
  const valid =
    Buffer.from(text).equals(bytes) &&
    text.split(/\r\n|\r|\n/).every((line) => ini.take(line)) &&
    scripts.every((name) => !ini.has(name) || ini.options(name).every((option) => /^[\p{L}\p{N}_.-]+$/u.test(option)));
  if (!valid) refuse(`Wheel '${filename}' has invalid entry points defined in the entry_points.txt file`);
}
