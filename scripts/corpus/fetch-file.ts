import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream, existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { PageFile } from './simple-page.ts';

/** A file this slow is given up: minutes are enough for 100 MiB. */
const timeoutMs = 15 * 60_000;

async function sha256Of(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path, { highWaterMark: 1024 * 1024 }), hash);
  return hash.digest('hex');
}

/** Whether the file lies there with exactly these bytes. @param sha256 hex. */
export const isThere = async (path: string, sha256: string): Promise<boolean> =>
  existsSync(path) && (await sha256Of(path)) === sha256;

/** Fetches one file into a folder, or keeps the one that lies there with the right bytes. Throws on any other bytes. */
export async function fetchFile({ filename, url, hashes }: PageFile, into: string): Promise<void> {
  const path = join(into, filename);
  if (hashes.sha256 === undefined) throw new Error(`${filename}: the index gives no SHA-256`);
  if (await isThere(path, hashes.sha256)) return;
  const response = await fetch(url, { signal: AbortSignal.timeout(timeoutMs) });
  if (!response.ok || response.body === null) throw new Error(`${filename}: the index answered ${response.status}`);
  await pipeline(Readable.fromWeb(response.body), createWriteStream(`${path}.part`));
  const found = await sha256Of(`${path}.part`);
  if (found !== hashes.sha256) {
    rmSync(`${path}.part`);
    throw new Error(`${filename}: fetched bytes have SHA-256 ${found}, the index says ${hashes.sha256}`);
  }
  renameSync(`${path}.part`, path);
}
