// Distributions whose METADATA, PKG-INFO or WHEEL is wrong, or says something else than the file name.

import { aWheelSubject, distInfo } from '../../../test/support/a-wheel.ts';
import { anSdistSubject } from '../../../test/support/an-sdist.ts';
import { metadataPath, withMetadata } from '../../../test/support/with-metadata.ts';
import type { DistributionExamples } from './distribution-example.ts';

const withWheelFile = (text: string, file?: string) =>
  aWheelSubject({ files: { [`${distInfo}/WHEEL`]: text }, ...(file === undefined ? {} : { file }) });
const named = (name: string, version: string) =>
  aWheelSubject({ files: { [metadataPath]: `Metadata-Version: 2.1\nName: ${name}\nVersion: ${version}\n` } });

export const metadataExamples: DistributionExamples = {
  'direct-dependency': () => withMetadata('Requires-Dist: helper @ https://example.com/helper-1.0-py3-none-any.whl'),
  'invalid-classifier': () => withMetadata('Classifier: Private :: Do Not Upload'),
  'invalid-description-type': () => withMetadata('Description-Content-Type: text/html'),
  'invalid-dynamic': () => withMetadata('Dynamic: Version'),
  'invalid-email': () => withMetadata('Author-email: dev@localhost'),
  'invalid-import-name': () => withMetadata('Import-Name: demo.class', '2.5'),
  'invalid-license': () => withMetadata('License-Expression: BSD License'),
  'invalid-requirement': () => withMetadata('Requires-Dist: numpy >=1.2 <3'),
  'invalid-summary': () => withMetadata(`Summary: ${'long '.repeat(103)}`),
  'invalid-url': () => withMetadata('Home-page: www.example.com'),
  'license-classifier': () =>
    withMetadata('License-Expression: MIT\nClassifier: License :: OSI Approved :: MIT License'),
  'local-version': () => anSdistSubject({ file: 'demo-1.0+cuda12.tar.gz' }),
  'malformed-metadata': () =>
    aWheelSubject({
      files: { [metadataPath]: 'Metadata-Version: 2.1\nName: demo\nVersion: 1.0\nLicense-Expression: MIT\n' },
    }),
  'malformed-wheel-file': () => withWheelFile('Wheel-Version: 2.0\nRoot-Is-Purelib: true\n'),
  'missing-license-file': () => aWheelSubject({ files: { [`${distInfo}/licenses/LICENSE`]: undefined } }),
  'missing-pkg-info': () => anSdistSubject({ files: { 'demo-1.0/PKG-INFO': undefined } }),
  'missing-pyproject': () => anSdistSubject({ files: { 'demo-1.0/pyproject.toml': undefined } }),
  'name-mismatch': () => named('demo-fork', '1.0'),
  'old-pkg-info': () => anSdistSubject({ files: { 'demo-1.0/PKG-INFO': 'Metadata-Version: 2.1\n' } }),
  'python-conflict': () => withMetadata('Requires-Python: >=3.13', '2.4', { file: 'demo-1.0-cp312-cp312-win32.whl' }),
  'tag-mismatch': () =>
    withWheelFile('Wheel-Version: 1.0\nTag: cp312-cp312-linux_x86_64\n', 'demo-1.0-cp312-cp312-win32.whl'),
  'undeclared-license': () => withMetadata('', '2.4'),
  'unexpected-project': () => aWheelSubject({}, { project: 'numpy' }),
  'unexpected-version': () => aWheelSubject({}, { version: '1.0.1' }),
  'unknown-license': () => withMetadata('License-Expression: GPLv3'),
  'unsafe-license-path': () => withMetadata('License-File: ../LICENSE'),
  'unsupported-platform-tag': () => aWheelSubject({ file: 'demo-1.0-cp312-cp312-linux_x86_64.whl' }),
  'untidy-metadata': () => aWheelSubject({ files: { [metadataPath]: 'Version: 1.0.RC1\n' } }),
  'untidy-wheel-file': () =>
    withWheelFile('Wheel-Version: 1.0\nTag: py2.py3-none-any\n', 'demo-1.0-py2.py3-none-any.whl'),
  'unverified-description': () => withMetadata('Description-Content-Type: text/x-rst\n\nSee :func:`demo`.'),
  'version-mismatch': () => named('demo', '1.0.1'),
};
