import { type Members, walkJson } from './json-values.ts';
import { maxBuildPaths } from './sbom.ts';

/** Places where people and services build, and which no installed wheel has. */
const unixPlaces = [
  '__w',
  'build',
  'builddir',
  'builds',
  'github/(?:home|workspace)',
  'home',
  'io',
  'private/(?:tmp|var)',
  'project',
  'root',
  'tmp',
  'Users',
  'var/folders',
  'workspace',
];

/** An absolute path at the start of a text, after a blank, a quote or `=`; or in a `file:` address. */
const buildPath = new RegExp(
  [
    String.raw`file:///[^\s"'?#]+`,
    String.raw`(?<![^\s"'=(])/(?:${unixPlaces.join('|')})/[^\s"'?#]+`,
    String.raw`(?<![^\s"'=(])[A-Za-z]:[\\/](?:a|agent|b|build|hostedtoolcache|Users|Temp|msys64|cygwin64)[\\/][^\s"'?#]+`,
  ].join('|'),
  'g',
);

/** Texts of a licence or a description may speak of any path, and are no place to look for one. */
const prose = new Set(['content', 'description', 'extractedText', 'licenseText', 'copyright', 'copyrightText']);

/** Paths of the machine that built the document, in its order, each once. */
export function buildPathsIn(document: Members): readonly string[] {
  const found = new Set<string>();
  walkJson(document, (member, value) => {
    if (typeof value !== 'string' || prose.has(member) || found.size >= maxBuildPaths) return;
    for (const [path] of value.slice(0, maxTextLength).matchAll(buildPath)) found.add(path.slice(0, maxPathLength));
  });
  return [...found].slice(0, maxBuildPaths);
}

/** Characters. Nothing longer is a name, a reference or an address. */
const maxTextLength = 10_000;
const maxPathLength = 200;
