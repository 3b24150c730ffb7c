// Distributions whose archive is wrong. No text of a finding may depend on how well this machine compresses.

import { aWheelSubject } from '../../../test/support/a-wheel.ts';
import { anSdistSubject } from '../../../test/support/an-sdist.ts';
import type { ZipPart } from '../../../test/support/zip-bytes.ts';
import type { DistributionExamples } from './distribution-example.ts';

/** A wheel whose first entry is changed. */
const first = (change: Partial<ZipPart>) =>
  aWheelSubject({ parts: (parts) => parts.map((part, at) => (at === 0 ? { ...part, ...change } : part)) });

export const archiveExamples: DistributionExamples = {
  'ambiguous-archive': () => first({ local: { name: 'demo/__evil__.py' } }),
  'archive-bomb': () =>
    aWheelSubject({
      parts: () => [{ path: 'demo/zeros', method: 0, content: 'x', both: { method: 8, size: 0x7fffffff } }],
    }),
  'colliding-path': () => aWheelSubject({ files: { 'demo/__INIT__.py': '' } }),
  'corrupt-entry': () => first({ both: { crc: 1 } }),
  'hidden-archive-data': () => aWheelSubject({ end: { after: Buffer.from('another archive') } }),
  'malformed-file-name': () => aWheelSubject({ file: 'De.Mo-1.0-py3-none-any.whl' }),
  'oversized-file': () => {
    // Only the size matters, so no such file is made.
    const { facts, expectation } = aWheelSubject();
    return { expectation, facts: { ...facts, size: 150 * 1024 * 1024 } };
  },
  'unreadable-archive': () => anSdistSubject({ parts: (parts) => [...parts, { path: 'demo-1.0/x', checksum: 1 }] }),
  'unsafe-member': () =>
    anSdistSubject({ parts: (parts) => [...parts, { path: 'demo-1.0/x', type: '2', target: '../../etc/passwd' }] }),
  'unsafe-path': () => aWheelSubject({ files: { '../evil.pth': '' } }),
  'unusual-archive': () => aWheelSubject({ end: { comment: 'made by hand' } }),
};
