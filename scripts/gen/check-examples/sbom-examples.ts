// Wheels whose SBOM is missing, wrong, or does not fit what is in the wheel.

import { aWheelSubject, distInfo, sbomDocument } from '../../../test/support/a-wheel.ts';
import type { DistributionExamples } from './distribution-example.ts';

const sbom = `${distInfo}/sboms/demo.cdx.json`;
const withText = (text: string | undefined) => aWheelSubject({ files: { [sbom]: text } });
const withDocument = (change: object) => withText(JSON.stringify({ ...sbomDocument, ...change }));
const withMetadata = (change: object) => withDocument({ metadata: { ...sbomDocument.metadata, ...change } });

export const sbomExamples: DistributionExamples = {
  'foreign-sbom': () =>
    withMetadata({ component: { type: 'library', name: 'demo', version: '0.9', purl: 'pkg:pypi/demo@0.9' } }),
  'incomplete-sbom': () => withMetadata({ lifecycles: [], authors: [], timestamp: undefined }),
  'invalid-sbom': () => withDocument({ specVersion: '1.4' }),
  'leaked-build-path': () => withDocument({ dependencies: [{ ref: 'path+file:///__w/demo/demo#demo@1.0' }] }),
  'malformed-purl': () =>
    withDocument({ components: [{ type: 'library', name: 'krb5', purl: 'pkg:apk/alpine/krb5@libs-1.21.3-r0' }] }),
  'malformed-sbom': () => withText(''),
  'missing-sbom': () => withText(undefined),
  'phantom-component': () =>
    withDocument({
      metadata: { ...sbomDocument.metadata, tools: [{ name: 'auditwheel' }] },
      components: [...sbomDocument.components, { type: 'library', name: 'libgomp', version: '8.5.0' }],
    }),
  'uncovered-library': () => aWheelSubject({ files: { 'demo.libs/libopenblas-0123abcd.so': 'code' } }),
  'unknown-sbom-format': () => withText('<bom/>'),
  'unlicensed-component': () =>
    withDocument({ components: [...sbomDocument.components, { type: 'library', name: 'libjpeg', version: '9e' }] }),
};
