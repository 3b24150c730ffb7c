import { describe, expect, test } from 'vitest';
import { ReleaseError } from '../../src/errors.ts';
import { renderError, renderErrorSummary } from '../../src/report/error-text.ts';

const remedy = '  next: Re-run this job later; nothing was changed.';
const error = (what: string, cause?: unknown) =>
  new ReleaseError('GITHUB_UNREACHABLE', what, cause === undefined ? {} : { cause });

describe('renderError', () => {
  test.for([
    { is: 'an error alone', thrown: error('no answer'), lines: ['GITHUB_UNREACHABLE: no answer', remedy] },
    {
      is: 'its causes, from the outside in',
      thrown: error('no answer', new Error('socket closed', { cause: new Error('reset by peer') })),
      lines: ['GITHUB_UNREACHABLE: no answer', '  because: socket closed', '  because: reset by peer', remedy],
    },
    {
      is: 'a cause that the error quotes once',
      thrown: error('no answer: reset', new Error('reset', { cause: new Error('by peer') })),
      lines: ['GITHUB_UNREACHABLE: no answer: reset', '  because: by peer', remedy],
    },
    {
      is: 'no cause that is no error',
      thrown: error('no answer', 'text'),
      lines: ['GITHUB_UNREACHABLE: no answer', remedy],
    },
    {
      is: 'no line of a stranger',
      thrown: error('a\n::error::b', new Error('c\r\u001b[2J')),
      lines: ['GITHUB_UNREACHABLE: a�::error::b', '  because: c��[2J', remedy],
    },
    {
      is: 'long texts cut',
      thrown: error('n'.repeat(2_001), new Error('m'.repeat(501))),
      lines: [`GITHUB_UNREACHABLE: ${'n'.repeat(2_000)}…`, `  because: ${'m'.repeat(500)}…`, remedy],
    },
    {
      is: 'a line for each mistake, none of which is a command',
      thrown: new ReleaseError('POLICY_INVALID', 'the policy', { mistakes: ['line 3: x\n::error::a', '::error::b'] }),
      lines: [
        'POLICY_INVALID: the policy',
        '  - line 3: x�::error::a',
        '  - ::error::b',
        '  next: Correct the policy at the lines named above; docs/policy.md has every key.',
      ],
    },
    {
      is: 'how many mistakes are left out',
      thrown: new ReleaseError('GITHUB_UNREACHABLE', 'x', { mistakes: Array<string>(102).fill('y') }),
      lines: ['GITHUB_UNREACHABLE: x', ...Array<string>(100).fill('  - y'), '  - … and 2 more', remedy],
    },
  ])('shows $is', ({ thrown, lines }) => {
    expect(renderError(thrown).split('\n')).toEqual(lines);
  });

  test.for([
    { is: 'that leads back to itself', message: 'again', shown: 4 },
    { is: 'that says nothing', message: '', shown: 0 },
  ])('ends on a chain of causes $is', ({ message, shown }) => {
    const loop = new Error(message);
    loop.cause = loop;
    const lines = renderError(error('no answer', loop)).split('\n');
    expect(lines.filter((line) => line.startsWith('  because'))).toHaveLength(shown);
  });
});

describe('renderErrorSummary', () => {
  test('shows headline, mistakes and next step', () => {
    const thrown = new ReleaseError('GITHUB_UNREACHABLE', 'no `answer` from <b>', { mistakes: ['a\n# b', '@x'] });
    expect(renderErrorSummary(thrown)).toBe(`\
## ❌ wheelgate: GITHUB_UNREACHABLE

no \`answer\` from \\<b\\>

- a�\\# b
- \`@x\`

**Next:** Re\\-run this job later\\; nothing was changed\\.
`);
  });

  test('has no list without mistakes', () => {
    expect(renderErrorSummary(error('x')).split('\n\n')).toHaveLength(3);
  });
});
