import { readFileSync } from 'node:fs';

/** The JSON of a page's one example. */
export function exampleIn(page: string): unknown {
  const text = readFileSync(new URL(`../../${page}`, import.meta.url), 'utf8');
  const [block, ...more] = [...text.matchAll(/^```json\n([\s\S]*?)^```$/gm)];
  if (block?.[1] === undefined || more.length > 0) throw new Error(`${page} has not exactly one example`);
  return JSON.parse(block[1]);
}
