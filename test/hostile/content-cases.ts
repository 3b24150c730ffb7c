import { distInfo, type WheelChange } from '../support/a-wheel.ts';
import { elfBytes } from '../support/elf-bytes.ts';
import { type HostileCase, wheelCase } from './hostile-case.ts';
import { pure } from './tagged-wheel.ts';

/** A wheel with more files, all of them in RECORD. */
const holding = (name: string, about: string, files: WheelChange['files'], blocks: string, warns = ''): HostileCase =>
  wheelCase(`content-${name}`, about, { ...(files === undefined ? {} : { files }), blocks, warns });

const hook = 'startup-hook';
const key = (kind = '') => `-----BEGIN ${kind}PRIVATE KEY-----\nMIIE\n-----END ${kind}PRIVATE KEY-----\n`;

const hooks = [
  holding('pth-import', 'A .pth file runs code at every start.', { 'demo.pth': 'import os; os.system("id")\n' }, hook),
  holding('pth-import-tab', 'A .pth file runs code, with a tab behind import.', { 'demo.pth': 'import\tos\n' }, hook),
  holding('pth-import-late', 'A .pth file runs code in its last line.', { 'demo.pth': '# x\ndemo\nimport evil' }, hook),
  holding(
    'pth-import-return',
    'A .pth file runs code behind a lone carriage return.',
    { 'demo.pth': 'demo\rimport evil\n' },
    hook,
  ),
  holding(
    'pth-purelib',
    'A .pth file that runs code comes through a scheme of .data.',
    { 'demo-1.0.data/purelib/demo.pth': 'import evil\n' },
    hook,
  ),
  holding(
    'pth-data',
    'A .pth file that runs code comes through the data of .data.',
    { 'demo-1.0.data/data/lib/python3.12/site-packages/demo.pth': 'import evil\n' },
    hook,
    'system-path',
  ),
  holding(
    'pth-upper-case',
    'A .pth file that runs code is spelled in upper case.',
    { 'demo.PTH': 'import evil\n' },
    hook,
  ),
  holding(
    'pth-bom',
    'A .pth file that runs code begins with a byte order mark.',
    { 'demo.pth': '\ufeffimport evil\n' },
    hook,
  ),
  holding('pth-not-text', 'A .pth file is no text.', { 'demo.pth': Buffer.from([0xff, 0xfe, 0]) }, hook),
  holding('pth-form-feed', 'A .pth file runs code behind a form feed.', { 'demo.pth': 'demo\fimport evil\n' }, hook),
  holding('pth-path', 'A .pth file adds a folder.', { 'demo.pth': 'demo\n' }, '', 'path-file'),
  holding(
    'sitecustomize',
    'The wheel has a module that Python imports at every start.',
    { 'sitecustomize.py': 'x\n' },
    hook,
  ),
  holding(
    'usercustomize',
    'The wheel has a package that Python imports at every start.',
    { 'usercustomize/__init__.py': 'x\n' },
    hook,
  ),
  holding(
    'sitecustomize-native',
    'A native module is imported at every start.',
    { 'sitecustomize.abi3.so': 'x\n' },
    hook,
  ),
  holding(
    'sitecustomize-through-data',
    'A module that Python imports at every start comes through .data.',
    { 'demo-1.0.data/platlib/sitecustomize.py': 'x\n' },
    hook,
  ),
  holding(
    'start-file',
    'A .start file runs code at every start of newer Pythons.',
    { 'demo.start': 'demo:main\n' },
    hook,
  ),
];

const files = [
  holding(
    'bytecode-alone',
    'Byte code is there without its source.',
    { 'demo/evil.pyc': 'x' },
    'orphaned-bytecode',
    'shipped-bytecode',
  ),
  holding(
    'bytecode-cache-alone',
    'Cached byte code is there without its source.',
    { 'demo/__pycache__/evil.cpython-312.pyc': 'x' },
    'orphaned-bytecode',
    'shipped-bytecode',
  ),
  holding(
    'bytecode',
    'Byte code is there beside its source.',
    { 'demo/__pycache__/__init__.cpython-312.pyc': 'x' },
    '',
    'shipped-bytecode',
  ),
  holding('private-key', 'A private key is in the wheel.', { 'demo/key.pem': key() }, 'private-key'),
  holding(
    'private-key-rsa',
    'A private key is in the wheel, under another name.',
    { 'demo/data.txt': key('RSA ') },
    'private-key',
  ),
  holding(
    'private-key-openssh',
    'A private key for SSH is in the wheel.',
    { 'demo/id_ed25519': key('OPENSSH ') },
    'private-key',
  ),
  holding(
    'private-key-windows-lines',
    'A private key has the line ends of Windows.',
    { 'demo/k': key('EC ').replaceAll('\n', '\r\n') },
    'private-key',
  ),
  holding(
    'private-test-key',
    'A private key is among the tests.',
    { 'demo/tests/key.pem': key() },
    '',
    'private-test-key',
  ),
  holding(
    'junk',
    'Files of a working copy were packed.',
    { 'demo/.DS_Store': 'x', 'demo/.git/config': 'x' },
    '',
    'junk-file',
  ),
  holding(
    'environment',
    'A file of settings and secrets was packed.',
    { '.env': 'TOKEN=x\n' },
    '',
    'junk-file stray-top-level',
  ),
  holding(
    'stdlib',
    'A module has the name of one of the standard library.',
    { 'json.py': 'x\n' },
    '',
    'shadowed-module',
  ),
  holding(
    'other-project',
    'The wheel writes into another project’s package.',
    { 'pip/_internal/x.py': 'x\n' },
    '',
    'shadowed-module',
  ),
  holding('tests-at-top', 'A package of tests stands at the top.', { 'tests/test_x.py': 'x\n' }, '', 'stray-top-level'),
  holding('init-at-top', 'The top is a package itself.', { '__init__.py': 'x\n' }, '', 'stray-top-level'),
  holding(
    'setup-at-top',
    'The script that builds the project was packed.',
    { 'setup.py': 'x\n' },
    '',
    'stray-top-level',
  ),
  holding('stray-file', 'A file that is no module stands at the top.', { 'notes.txt': 'x\n' }, '', 'stray-top-level'),
  holding(
    'egg-info',
    'The metadata of another kind of installation were packed.',
    { 'demo.egg-info/PKG-INFO': 'x\n' },
    '',
    'stray-top-level',
  ),
  holding(
    'archive',
    'A wheel is in the wheel.',
    { 'demo/_bundled/pip-1.0-py3-none-any.whl': 'PK' },
    '',
    'nested-archive',
  ),
  wheelCase('content-nothing', 'The wheel has nothing beside its metadata.', {
    ...pure({ 'demo/__init__.py': undefined, 'demo/_vendor/x.dist-info/RECORD': undefined }),
    warns: 'empty-wheel',
  }),
  holding(
    'top-level',
    'top_level.txt names a module that is not there.',
    { [`${distInfo}/top_level.txt`]: 'gone\n' },
    '',
    'top-level-mismatch',
  ),
  wheelCase('content-native-in-pure', 'A pure wheel has a native file.', {
    ...pure({ 'demo/x.so': elfBytes() }),
    warns: 'native-in-pure-wheel purelib-mismatch',
  }),
];

const misplaced = 'misplaced-data';
const data = [
  holding(
    'data-scheme',
    'A file in .data has no scheme that installers know.',
    { 'demo-1.0.data/evil/x': 'x' },
    misplaced,
  ),
  holding('data-no-scheme', 'A file lies in .data itself.', { 'demo-1.0.data/x': 'x' }, misplaced),
  holding('data-foreign', 'The wheel has the .data of another project.', { 'evil-1.0.data/scripts/x': 'x' }, misplaced),
  holding(
    'data-other-version',
    'The wheel has the .data of another version.',
    { 'demo-2.0.data/purelib/x.py': 'x' },
    misplaced,
  ),
  holding(
    'data-script-folder',
    'A script lies in a folder of its own.',
    { 'demo-1.0.data/scripts/sub/x': 'x' },
    misplaced,
  ),
  holding(
    'data-python',
    'A script takes the place of Python.',
    { 'demo-1.0.data/scripts/python': '#!python\n' },
    misplaced,
  ),
  holding(
    'data-python3',
    'A script takes the place of Python on Windows.',
    { 'demo-1.0.data/scripts/Python3.12.exe': 'x' },
    misplaced,
  ),
  holding(
    'data-activate',
    'A script takes the place of the one that enters an environment.',
    { 'demo-1.0.data/scripts/activate': 'x' },
    misplaced,
  ),
  holding(
    'data-shebang',
    'A script begins with a Python of the machine that built it.',
    { 'demo-1.0.data/scripts/x': '#!/opt/python/bin/python3\n' },
    '',
    'script-shebang',
  ),
  holding(
    'data-system',
    'Files go to folders of the system.',
    { 'demo-1.0.data/data/etc/x.conf': 'x' },
    '',
    'system-path',
  ),
];

const over = 'colliding-path';
const overwriting = [
  holding(
    'data-over-module',
    'A file that comes through .data writes over a module.',
    { 'demo-1.0.data/purelib/demo/__init__.py': 'x' },
    over,
  ),
  holding(
    'data-over-module-case',
    'A file that comes through .data writes over a module on Windows.',
    { 'demo-1.0.data/platlib/demo/__INIT__.py': 'x' },
    over,
  ),
  holding(
    'data-both-schemes',
    'Two schemes of .data bring one module.',
    { 'demo-1.0.data/purelib/x.py': 'a', 'demo-1.0.data/platlib/x.py': 'b' },
    over,
  ),
];

const points = `${distInfo}/entry_points.txt`;
const commands = (text: string): WheelChange['files'] => ({ [points]: `[console_scripts]\n${text}\n` });
const unsafe = 'unsafe-entry-point';

const entryPoints = [
  wheelCase('entry-point-climbs', 'A command’s name leads out of the folder of programs.', {
    files: { [points]: '[console_scripts]\n../../evil = demo:main\n' },
    blocks: unsafe,
    advisory: 'GHSA-4gg8-gxpx-9rph',
  }),
  holding('entry-point-absolute', 'A command’s name is an absolute path.', commands('/tmp/evil = demo:main'), unsafe),
  holding('entry-point-backslash', 'A command’s name climbs on Windows.', commands('..\\evil = demo:main'), unsafe),
  holding('entry-point-blank', 'A command’s name has a blank.', commands('a b = demo:main'), unsafe),
  holding('entry-point-dots', 'A command’s name is the parent folder.', commands('.. = demo:main'), unsafe),
  holding('entry-point-python', 'A command takes the place of Python.', commands('python = demo:main'), unsafe),
  holding(
    'entry-point-python-version',
    'A command takes the place of one version of Python.',
    commands('python3.13t = demo:main'),
    unsafe,
  ),
  holding('entry-point-code', 'The target of a command is code.', commands('x = demo:main(); import os'), unsafe),
  holding(
    'entry-point-lines',
    'The target of a command has a second line.',
    commands('x = demo:main\n  import os'),
    unsafe,
  ),
  holding('entry-point-no-function', 'The target of a command is no function.', commands('x = demo'), unsafe),
  holding(
    'entry-point-gui',
    'The name of a command with windows leads out.',
    { [points]: '[gui_scripts]\n../x = demo:main\n' },
    unsafe,
  ),
  holding('entry-points-colon', 'Entry points are separated by colons.', commands('x: demo'), 'malformed-entry-points'),
  holding(
    'entry-points-twice',
    'A command stands twice.',
    commands('x = demo:a\nx = demo:b'),
    'malformed-entry-points',
  ),
  holding(
    'entry-points-no-section',
    'An entry point stands before the first section.',
    { [points]: 'x = demo:main\n' },
    'malformed-entry-points',
  ),
  holding(
    'entry-points-section-twice',
    'A section of entry points stands twice.',
    { [points]: '[a]\nx = demo:a\n[a]\ny = demo:b\n' },
    'malformed-entry-points',
  ),
  holding(
    'entry-points-latin',
    'Entry points are Latin-1.',
    { [points]: Buffer.from('[a]\ncaf\u00e9 = demo:a\n', 'latin1') },
    'malformed-entry-points',
  ),
  holding(
    'entry-point-absent',
    'The module of a command is not there.',
    commands('x = gone:main'),
    '',
    'missing-entry-point-target',
  ),
  holding(
    'entry-point-pip',
    'A command has the name of another project’s.',
    commands('pip = demo:main'),
    '',
    'odd-entry-point',
  ),
  holding(
    'entry-point-percent',
    'The target of a plug-in holds a percent sign.',
    { [points]: '[plugins]\nx = demo:%(y)s\n' },
    '',
    'odd-entry-point',
  ),
];

/** Everything that can be wrong with what a wheel installs. */
export const contentCases: readonly HostileCase[] = [...hooks, ...files, ...data, ...overwriting, ...entryPoints];
