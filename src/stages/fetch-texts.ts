import type { ArtifactFacts } from '../model/run.ts';
import type { Ports } from '../ports/ports.ts';

/** One text: provenance of 1,024 distributions with room to spare. */
const maxTextBytes = 32 * 1024 * 1024;

/** The texts of an artifact of ours by their names, and the folder where they lie; or what is wrong with it. */
export type FetchedTexts =
  | { readonly kind: 'texts'; readonly texts: ReadonlyMap<string, string>; readonly folder: string }
  | { readonly kind: 'refused'; readonly where: string; readonly what: string };

const refuse = (where: string, what: string): FetchedTexts => ({ kind: 'refused', where, what });

/**
 * Fetches an artifact that holds nothing but texts. Its bytes must be those that GitHub recorded, each name must be
 * there once, and each text must be UTF-8. Who put it there is not known.
 *
 * @param name of the folder for it.
 * @throws ReleaseError ARTIFACT_GONE, GITHUB_UNREACHABLE, FILE_UNREADABLE when it is no archive that can be read.
 */
export async function fetchTexts(artifact: ArtifactFacts, name: string, ports: Ports): Promise<FetchedTexts> {
  const { files } = ports;
  const folder = await files.workspace(name);
  const blob = files.join(await files.workspace(`${name}-artifact`), 'texts.zip');
  const got = await ports.artifacts.download(artifact, blob, () => undefined);
  if (got.sha256 !== artifact.sha256) {
    const recorded = artifact.sha256 ?? 'no digest';
    return refuse(`artifact ${artifact.name}`, `GitHub recorded ${recorded}, the bytes that came have ${got.sha256}`);
  }
  const texts = new Map<string, string>();
  for (const { file, path } of await files.unpack(blob, folder)) {
    const bytes = await files.read(path, maxTextBytes);
    const text = Buffer.from(bytes).toString('utf8');
    // Later steps take the folder: what lies in it must be what is judged here.
    if (texts.has(file)) return refuse(file, 'it is there twice');
    if (!Buffer.from(text, 'utf8').equals(bytes)) return refuse(file, 'it is not UTF-8 text');
    texts.set(file, text);
  }
  await files.remove(blob);
  return { kind: 'texts', texts, folder };
}
