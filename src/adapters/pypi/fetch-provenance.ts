import type { IndexEndpoint } from '../../endpoints.ts';
import type { IndexName } from '../../model/policy.ts';
import type { IndexProvenance } from '../../ports/package-index.ts';
import type { Wire } from '../../wire/wire.ts';
import { askIndex, untold } from './ask-index.ts';
import { normalName } from './fetch-project.ts';
import { readProvenance } from './read-provenance.ts';

/** Two attestations are about 20 KB. */
const maxReplyBytes = 4 * 1024 * 1024;

const integrityJson = 'application/vnd.pypi.integrity.v1+json';

/** Which file of which release. */
export interface FileAddress {
  readonly project: string;
  readonly version: string;
  readonly file: string;
}

/**
 * Provenance of one file, from the Integrity API.
 *
 * @returns `undefined` when the index has none for it. @throws ReleaseError INDEX_UNREACHABLE, also when the index's
 *   administrators have switched it off (403): then nobody knows.
 */
export async function fetchProvenance(
  wire: Wire,
  name: IndexName,
  { base }: IndexEndpoint,
  { project, version, file }: FileAddress,
): Promise<readonly IndexProvenance[] | undefined> {
  const path = [normalName(project), version, file].map(encodeURIComponent).join('/');
  const what = `the provenance of ${file}`;
  const { status, body } = await askIndex(wire, name, {
    url: `${base}/integrity/${path}/provenance`,
    accept: integrityJson,
    maxBytes: maxReplyBytes,
    what,
    statuses: [200, 404],
  });
  if (status === 404) return undefined;
  const read = readProvenance(body);
  if (read.ok) return read.value;
  throw untold(name, what, read.reasons.join('; '));
}
