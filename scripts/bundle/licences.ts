import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One module of webpack's statistics; a module that was joined with others lists them. */
export interface StatsModule {
  /** Absolute path of its file. */
  readonly nameForCondition?: string | null;
  readonly modules?: readonly StatsModule[];
}

/** What we read of a package.json; strangers wrote it. */
interface Manifest {
  readonly name?: unknown;
  readonly version?: unknown;
  readonly license?: unknown;
}

const licenceFile = /^(?:licen[cs]e|notice|copying)/i;

/** Folders of the packages whose code is in the bundle, from any depth of node_modules. */
export function packageFolders(modules: readonly StatsModule[]): ReadonlySet<string> {
  const folders = new Set<string>();
  for (const { nameForCondition, modules: inner } of modules) {
    const path = nameForCondition?.replaceAll('\\', '/') ?? '';
    const folder = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(path)?.[0];
    if (folder !== undefined) folders.add(folder);
    for (const one of packageFolders(inner ?? [])) folders.add(one);
  }
  return folders;
}

/**
 * The licence texts of every bundled package, in the order of their names, with nothing of this machine in them. A
 * package that brings no text is named with what its package.json says.
 */
export function renderLicences(folders: Iterable<string>): string {
  const sections = new Map([...folders].map((folder) => section(folder)));
  const sorted = [...sections].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, text]) => text);
  const head = `dist/ holds code of ${sorted.length} packages, each under its own licence as follows.\n`;
  return [head, ...sorted].join(`\n${'-'.repeat(78)}\n\n`);
}

function section(folder: string): readonly [string, string] {
  const manifest: Manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const title = `${manifest.name} ${manifest.version}`;
  const texts = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && licenceFile.test(entry.name))
    .map(({ name }) => name)
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8').replace(/\r\n?/g, '\n').trim());
  const declared = `Licence: ${typeof manifest.license === 'string' ? manifest.license : 'not declared'}`;
  const none = 'The package brings no licence text.';
  return [title, `${[title, declared, '', ...(texts.length > 0 ? [texts.join('\n\n')] : [none])].join('\n')}\n`];
}
