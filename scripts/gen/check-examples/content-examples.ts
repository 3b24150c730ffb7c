// Distributions with files in them that should not be there, or that RECORD and entry points do not fit.

import { aWheelSubject, corePath, distInfo, libraryPath } from '../../../test/support/a-wheel.ts';
import { anSdistSubject } from '../../../test/support/an-sdist.ts';
import type { DistributionExamples } from './distribution-example.ts';

const withEntryPoints = (text: string) => aWheelSubject({ files: { [`${distInfo}/entry_points.txt`]: text } });
const withFile = (path: string, content = '') => aWheelSubject({ files: { [path]: content } });
const row = `demo/extra.py,sha256=${'A'.repeat(43)},1`;
/** Only its first line is of a key. */
const key = '-----BEGIN PRIVATE KEY-----\n';

export const contentExamples: DistributionExamples = {
  'empty-wheel': () => {
    const paths = ['demo/__init__.py', corePath, libraryPath, 'demo/_vendor/x.dist-info/RECORD'];
    return aWheelSubject({ files: Object.fromEntries(paths.map((path) => [path, undefined])) });
  },
  'junk-file': () => withFile('demo/.DS_Store'),
  'malformed-entry-points': () => withEntryPoints('demo = demo:main\n'),
  'malformed-record': () => aWheelSubject({ record: (text) => `${text}../../bin/demo,,\n` }),
  'misplaced-data': () => withFile('demo-1.0.data/bin/demo'),
  'missing-dist-info': () => aWheelSubject({ file: 'demo-2.0-py3-none-any.whl' }),
  'missing-entry-point-target': () => withEntryPoints('[console_scripts]\ndemo = demo_cli:main\n'),
  'missing-file': () => aWheelSubject({ changed: { [libraryPath]: undefined } }),
  'nested-archive': () => withFile('demo/_bundled/pip-1.0-py3-none-any.whl'),
  'odd-entry-point': () => withEntryPoints('[console_scripts]\npip = demo:main\n'),
  'orphaned-bytecode': () => withFile('demo/__pycache__/secret.cpython-312.pyc'),
  'path-file': () => withFile('demo.pth', './src'),
  'private-key': () => withFile('demo/server.pem', key),
  'private-test-key': () => withFile('demo/tests/server.pem', key),
  'record-mismatch': () => aWheelSubject({ changed: { 'demo/__init__.py': 'import os\n' } }),
  'script-shebang': () => withFile('demo-1.0.data/scripts/demo', '#!/usr/bin/env python3\n'),
  'second-dist-info': () => withFile('other-1.0.dist-info/METADATA'),
  'shadowed-module': () => withFile('json.py'),
  'shipped-bytecode': () => withFile('demo/__pycache__/__init__.cpython-312.pyc'),
  'startup-hook': () => withFile('demo.pth', 'import demo; demo.patch()\n'),
  'stray-sdist-entry': () => anSdistSubject({ files: { 'setup.py': '' } }),
  'stray-top-level': () => withFile('tests/test_demo.py'),
  'system-path': () => withFile('demo-1.0.data/data/etc/demo.conf'),
  'top-level-mismatch': () => withFile(`${distInfo}/top_level.txt`, 'demo\ndemo_extras\n'),
  'unlisted-file': () => aWheelSubject({ changed: { 'demo/late.py': '' } }),
  'unsafe-entry-point': () => withEntryPoints('[console_scripts]\n../demo = demo:main\n'),
  'untidy-dist-info': () => withFile(`${distInfo}/INSTALLER`, 'pip'),
  'untidy-record': () => aWheelSubject({ record: (text) => `${text}${row}\n${row}\n` }),
};
