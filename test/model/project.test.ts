import { describe, expect, test } from 'vitest';
import { normaliseProject, parseProject } from '../../src/model/project.ts';

describe('parseProject', () => {
  test.for([
    { text: 'numpy', project: 'numpy' },
    { text: 'NumPy', project: 'numpy' },
    { text: 'scikit_learn', project: 'scikit-learn' },
    { text: 'ruamel.yaml._-clib', project: 'ruamel-yaml-clib' },
    { text: 'x', project: 'x' },
    { text: '2to3', project: '2to3' },
  ])('reads $text', ({ text, project }) => {
    expect(parseProject(text)).toEqual({ ok: true, value: project });
    expect(normaliseProject(text)).toBe(project);
  });

  test.for(['', '-numpy', 'numpy-', 'num py', 'numpy\n', 'numpy/..', 'nümpy', '\u212anumpy', 'numpy\u0000'])(
    'refuses %j',
    (text) => {
      const reason = `${JSON.stringify(text)} is not a project name: ASCII letters and digits, with -, _ and . between them`;
      expect(parseProject(text)).toEqual({ ok: false, reasons: [reason] });
    },
  );

  test('refuses a name beyond its bound without looking into it', () => {
    expect(parseProject('a'.repeat(200))).toEqual({ ok: true, value: 'a'.repeat(200) });
    expect(parseProject('a'.repeat(201))).toEqual({
      ok: false,
      reasons: ['a project name of 201 characters; at most 200 are read'],
    });
  });
});

describe('normaliseProject', () => {
  test('lets no other letter become an ASCII one', () => {
    // The Kelvin sign, whose lower case is the letter k.
    expect(normaliseProject('\u212a')).toBe('\u212a');
  });
});
