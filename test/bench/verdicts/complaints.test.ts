import { describe, expect, test } from 'vitest';
import { complaintsOf, judgeComplaint } from '../../../bench/verdicts/complaints.ts';
import type { Subject } from '../../../bench/verdicts/subjects.ts';

const subject = (blocks: readonly string[] = [], warns: readonly string[] = []): Subject => ({
  name: 'a case',
  path: '/tmp/demo.whl',
  blocks,
  warns,
});

const said = `/tmp/demo.whl: W001: Wheel contains .pyc/.pyo files:
  a.pyc
/tmp/demo.whl: W009: Wheel contains multiple toplevel library entries:
  demo/
  demo.libs/
`;

describe('what a tool holds against an archive', () => {
  test('is nothing when it ends with 0, and each code when check-wheel-contents ends with 1', () => {
    expect(complaintsOf('check-wheel-contents', subject(), { exit: 0, text: said })).toEqual([]);
    const complaints = complaintsOf('check-wheel-contents', subject(), { exit: 1, text: said });
    expect(complaints?.map(({ text }) => text)).toEqual([
      'W001: Wheel contains .pyc/.pyo files: | a.pyc',
      'W009: Wheel contains multiple toplevel library entries: | demo/ | demo.libs/',
    ]);
  });

  test('is its last lines otherwise, without the folder; a time-out is a complaint too', () => {
    const text = 'one\ntwo\nthree\nfour\n\nBad file /tmp/x/demo.whl\n';
    expect(complaintsOf('pip', subject(), { exit: 1, text })?.map((one) => one.text)).toEqual([
      'two / three / four / Bad file demo.whl',
    ]);
    expect(complaintsOf('pip', subject(), { exit: null, text: 'ended' })).toHaveLength(1);
  });

  test('is not known when it did not look', () => {
    const text = 'ERROR: demo.whl is not a supported wheel on this platform.';
    expect(complaintsOf('pip', subject(), { exit: 1, text })).toBe(undefined);
  });
});

describe('a complaint is', () => {
  const judged = (tool: 'pip' | 'check-wheel-contents', text: string, of: Subject) => {
    const { state, because } = judgeComplaint({ tool, subject: of, text });
    return [state, because];
  };

  test('met by any finding that blocks, and by a warning that says the same', () => {
    expect(judged('pip', 'no', subject(['record-mismatch']))).toEqual(['met', 'record-mismatch']);
    expect(judged('check-wheel-contents', 'W001: x', subject([], ['shipped-bytecode']))).toEqual([
      'met',
      'shipped-bytecode',
    ]);
  });

  test('missed when we only warn of something else, or are silent', () => {
    expect(judged('pip', 'no', subject([], ['missing-sbom']))).toEqual(['missed', 'we only warn: missing-sbom']);
    expect(judged('check-wheel-contents', 'W001: x', subject())).toEqual(['missed', 'we are silent']);
  });

  test('excused when it is known to be wrong', () => {
    expect(judged('check-wheel-contents', 'W009: x', subject())[0]).toBe('excused');
    const libraries = 'W010: Toplevel library directory contains no Python modules:';
    expect(judged('check-wheel-contents', `${libraries} | demo.libs/`, subject())[0]).toBe('excused');
    expect(judged('check-wheel-contents', `${libraries} | demo.libs/ | demo/`, subject())[0]).toBe('missed');
  });
});
