import { openAsBlob } from '../adapters/node/open-as-blob.ts';
import { systemClock } from '../adapters/node/system-clock.ts';
import { packageIndex } from '../adapters/pypi/package-index.ts';
import type { Endpoints } from '../endpoints.ts';
import { ReleaseError } from '../errors.ts';
import { parseDistributionName } from '../model/file-name.ts';
import type { PackageIndex } from '../ports/package-index.ts';

/** PyPI, or the rehearsal's, for who only reads: nobody has an identity here, so that nothing can be uploaded. */
export const readOnlyIndex = ({ indexes }: Endpoints): PackageIndex =>
  packageIndex({
    name: 'pypi',
    endpoint: indexes.pypi,
    identity: {
      token: async () => {
        throw new ReleaseError('IDENTITY_MISSING', 'this command has no identity: it reads the index only');
      },
    },
    wire: { fetch: globalThis.fetch, clock: systemClock, mask: () => undefined },
    open: openAsBlob,
    versionOf: (file) => {
      const name = parseDistributionName(file);
      return name.ok ? name.value.version : undefined;
    },
  });
