import { expect, test } from 'vitest';
import { workflowCommand } from '../../../src/commands/rehearse/workflow-command.ts';

test.for([
  ['built 3 wheels', { kind: 'text', text: 'built 3 wheels' }],
  [
    '::notice title=wheelgate-stamp::{"v":1,"files":[]}',
    { kind: 'annotation', level: 'notice', title: 'wheelgate-stamp', message: '{"v":1,"files":[]}' },
  ],
  [
    '::warning file=a.py,title=100%25%2C a%3Ab::two%0Alines at 50%25',
    { kind: 'annotation', level: 'warning', title: '100%, a:b', message: 'two\nlines at 50%' },
  ],
  ['::error::no %250A line break', { kind: 'annotation', level: 'error', title: '', message: 'no %0A line break' }],
  ['  ::notice::blanks before', { kind: 'annotation', level: 'notice', title: '', message: 'blanks before' }],
  ['::notice::a::b', { kind: 'annotation', level: 'notice', title: '', message: 'a::b' }],
  ['::group::Collect', { kind: 'group', title: 'Collect' }],
  ['::endgroup::', { kind: 'group-end' }],
  ['::add-mask::a secret', { kind: 'silent' }],
  ['::unheard-of::x', { kind: 'text', text: '::unheard-of::x' }],
  ['said ::notice::x', { kind: 'text', text: 'said ::notice::x' }],
] as const)('reads %s', ([line, read]) => {
  expect(workflowCommand(line)).toEqual(read);
});
