import type { Check } from '../check.ts';
import type { WheelSubject } from '../distribution-subject.ts';

export const orphanedBytecode: Check<WheelSubject> = {
  id: 'orphaned-bytecode',
  title: 'Byte code has no source beside it',
  severity: 'block',
  applies: 'always',
  why: 'Nobody can read what it does, and Python runs it all the same.',
  remedy: 'Ship the .py file, or leave the .pyc out.',
  source: 'https://docs.python.org/3/library/py_compile.html',

  run({ facts: { members } }) {
    const paths = new Set(members.map(({ path }) => path));
    const orphans = members.filter(({ path }) => /\.pyc$/i.test(path) && !paths.has(sourceOf(path)));
    return {
      examined: members.length,
      findings: orphans.map(({ path }) => ({ where: path, what: `there is no ${sourceOf(path)}` })),
    };
  },
};

/** `a/__pycache__/b.cpython-312.opt-1.pyc` comes from `a/b.py`, as `a/b.pyc` does. */
function sourceOf(path: string): string {
  const cached = /^(.*?)__pycache__\/([^/]+?)\.[^/]*pyc$/is.exec(path);
  return cached === null ? path.slice(0, -1) : `${cached[1]}${cached[2]}.py`;
}
