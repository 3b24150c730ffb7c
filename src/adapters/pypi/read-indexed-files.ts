import { parseSha256 } from '../../model/digest.ts';
import { bad, good, type Parsed } from '../../model/parsed.ts';
import type { IndexedFile } from '../../model/publication.ts';
import { isJsonObject, type JsonObject } from '../../wire/reply.ts';
import type { ProjectPage } from './fetch-project.ts';
import { wordsOf } from './words.ts';

/** More files than this in one version is not a release; PyPI's largest have a few hundred. */
const maxFiles = 5_000;
const maxNameLength = 255;

/**
 * Reads the files of one version from a project's page. Of the other versions nothing is judged: a page goes back
 * twenty years. Of this one everything must be right, or none of it is used.
 *
 * @param wanted whether a file name is of the version.
 */
export function readIndexedFiles({ page, url }: ProjectPage, wanted: (file: string) => boolean): Parsed<IndexedFile[]> {
  if (!Array.isArray(page.files)) return bad('the page has no list of files');
  const all: readonly unknown[] = page.files;
  const chosen = all.filter((one) => isJsonObject(one) && typeof one.filename === 'string' && wanted(one.filename));
  if (chosen.length > maxFiles) return bad(`the page has ${chosen.length} files of this version`);
  const read = chosen.map((one) => (isJsonObject(one) ? readFile(one, url) : bad('a file is not an object')));
  const reasons = read.flatMap((one) => (one.ok ? [] : one.reasons));
  const files = read.flatMap((one) => (one.ok ? [one.value] : []));
  const twice = files.find(({ file }, index) => files.findIndex((other) => other.file === file) !== index);
  if (twice) return bad(`the page lists ${twice.file} twice`);
  return reasons.length === 0 ? good(files) : bad(...reasons.slice(0, 5));
}

/** A file without a SHA-256 cannot be compared with anything, so it makes the page useless. */
function readFile(one: JsonObject, page: string): Parsed<IndexedFile> {
  const file = String(one.filename);
  // PyPI takes only such names. Never a path: whoever writes to disk by this name stays in the folder.
  if (file.length > maxNameLength || !/^[\w.+!-]+$/.test(file) || file.startsWith('.')) {
    return bad(`the page lists a file of the impossible name ${wordsOf(JSON.stringify(file))}`);
  }
  const hashes = isJsonObject(one.hashes) ? one.hashes : {};
  const sha256 = parseSha256(hashes.sha256);
  if (!sha256.ok)
    return bad(...sha256.reasons.map((reason) => `${file}: the page gives no SHA-256: ${wordsOf(reason)}`));
  const metadata = metadataDigest(one['core-metadata'] ?? one['data-dist-info-metadata']);
  if (!metadata.ok) return bad(...metadata.reasons.map((reason) => `${file}: core-metadata: ${wordsOf(reason)}`));
  const url = addressOf(one.url, page);
  if (url === undefined) return bad(`${file}: the page gives no address`);
  return good({
    file,
    url,
    sha256: sha256.value,
    size: Number.isSafeInteger(one.size) && Number(one.size) >= 0 ? Number(one.size) : undefined,
    // True, or the reason as text.
    yanked: one.yanked === true || typeof one.yanked === 'string',
    metadataSha256: metadata.value,
    uploadedAt: typeof one['upload-time'] === 'string' ? wordsOf(one['upload-time']) : undefined,
    hasProvenance: typeof one.provenance === 'string' && one.provenance !== '',
  });
}

/** Absent, `false`, and `true` (there is such a file, but nobody hashed it) give no digest. */
const metadataDigest = (value: unknown) => (isJsonObject(value) ? parseSha256(value.sha256) : good(undefined));

/** An address may be relative to the page. */
function addressOf(value: unknown, page: string): string | undefined {
  if (typeof value !== 'string' || !URL.canParse(value, page)) return undefined;
  const { protocol, href } = new URL(value, page);
  return protocol === 'https:' || protocol === 'http:' ? href : undefined;
}
