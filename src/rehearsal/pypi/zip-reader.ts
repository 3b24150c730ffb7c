import { openDirectory, type ZipFile } from './zip-directory.ts';
import { checkFraming } from './zip-framing.ts';

/** Opens an archive in which every reader sees the same. Refuses with 400. */
export function openZip(path: string): ZipFile {
  const zip = openDirectory(path);
  try {
    checkFraming(zip);
    return zip;
  } catch (thrown) {
    zip.close();
    throw thrown;
  }
}
