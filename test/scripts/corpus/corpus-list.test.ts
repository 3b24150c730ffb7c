import { expect, test } from 'vitest';
import { corpusListText, readCorpusList } from '../../../scripts/corpus/corpus-list.ts';

const sha256 = 'ab'.repeat(32);

test('a list is read as it is written, sorted by name', () => {
  const files = ['b-1.tar.gz', 'a-1!2-py3-none-any.whl'].map((file) => ({ file, sha256 }));
  expect(readCorpusList(corpusListText(files))).toEqual([...files].reverse());
});

test('the committed list is one', () => {
  expect(readCorpusList().length).toBeGreaterThan(300);
});

test.for([`${sha256} a.whl`, `${sha256}  ../a.whl`, `${'AB'.repeat(32)}  a.whl`, 'a.whl'])('%j is no line', (line) => {
  expect(() => readCorpusList(line)).toThrow('not a line of sha256sum');
});
