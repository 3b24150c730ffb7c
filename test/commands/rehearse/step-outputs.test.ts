import { expect, test } from 'vitest';
import { stepOutputs } from '../../../src/commands/rehearse/step-outputs.ts';

const read = (text: string) => {
  const parsed = stepOutputs(text);
  return parsed.ok ? Object.fromEntries(parsed.value) : parsed.reasons;
};

test.for([
  { is: 'nothing', text: '', gives: {} },
  { is: 'a line', text: 'seal=ab\n', gives: { seal: 'ab' } },
  { is: 'an equals sign in a value', text: 'plan={"a":"b=c"}\n', gives: { plan: '{"a":"b=c"}' } },
  {
    is: 'values between delimiters, the second empty',
    text: 'plan<<end_1\n{\n"a=b": "c<<d"}\nend_1\nseal<<end_2\n\nend_2\n',
    gives: { plan: '{\n"a=b": "c<<d"}', seal: '' },
  },
  {
    is: 'an output whose value is another output',
    text: 'a<<x\nseal=evil\nx\nseal=good\n',
    gives: { a: 'seal=evil', seal: 'good' },
  },
  { is: 'the last of two values', text: 'a=1\na=2\n', gives: { a: '2' } },
  { is: 'no value without an end', text: 'a<<x\nb\n', gives: ['the value of output a has no end'] },
  { is: 'no line without a name', text: '=b\n', gives: ['no output can be read in "=b"'] },
  { is: 'no line of another form', text: 'words\n', gives: ['no output can be read in "words"'] },
])('reads $is', ({ text, gives }) => {
  expect(read(text)).toEqual(gives);
});
