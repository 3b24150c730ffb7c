import { ReleaseError } from '../errors.ts';
import type { Publication } from '../model/publication.ts';
import type { Ports } from '../ports/ports.ts';
import { sealNames } from './seal-texts.ts';
import type { UploadWork } from './upload-all.ts';

/**
 * Hand-off: lays exactly the files that the index lacks into a folder, each with its SLSA provenance beside it under
 * the name that uploaders pick up. The folder must be empty: an uploader takes whatever lies there.
 */
export async function layOut(
  { approved, signed, held }: UploadWork,
  folder: string,
  { files, log }: Ports,
): Promise<Publication['files']> {
  const lying = (await files.list(folder)) ?? [];
  if (lying.length > 0) {
    throw new ReleaseError(
      'INPUT_INVALID',
      `packages-dir: ${folder} is not empty; it holds ${lying.slice(0, 3).join(', ')}`,
    );
  }
  await files.makeFolder(folder);
  const there = new Set(held.map(({ file }) => file));
  const { attested } = approved;
  for (const { file } of attested.sealed.release.distributions.filter((one) => !there.has(one.file))) {
    const [path, attestations] = [attested.paths.get(file), signed.attestations.get(file)];
    if (!path || !attestations) throw new ReleaseError('BUG', `${file} is approved, but its bytes are not at hand`);
    await files.copy(path, files.join(folder, file));
    await files.write(files.join(folder, sealNames.attestation(file)), `${JSON.stringify(attestations[0])}\n`);
  }
  log.info(`laid out in ${folder} for the next step`);
  return attested.sealed.release.distributions.map(({ file, sha256 }) => ({
    file,
    sha256,
    how: there.has(file) ? 'already-there' : 'pending',
  }));
}
