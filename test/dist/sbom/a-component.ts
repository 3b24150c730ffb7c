import type { SbomComponent, SbomContent } from '../../../src/dist/sbom/sbom.ts';

/** A component as it is read, with all that one can have. */
export const aReadComponent = (change: Partial<SbomComponent> = {}): SbomComponent => ({
  ref: 'zlib',
  name: 'zlib',
  version: '1.3.1',
  purls: ['pkg:generic/zlib@1.3.1'],
  identified: true,
  supplied: true,
  licensed: true,
  hashed: true,
  digests: [],
  places: [],
  ...change,
});

/** A document as it is read, with every minimum element. */
export const aContent = (change: Partial<SbomContent> = {}): SbomContent => ({
  root: aReadComponent({ ref: 'demo', name: 'demo', hashed: false }),
  components: [aReadComponent()],
  files: [],
  relations: [['demo', 'zlib']],
  timestamp: '2026-01-02T03:04:05Z',
  authored: true,
  tools: ['test'],
  staged: true,
  ...change,
});
