import type { CheckExample } from '../../src/checks/check-example.ts';

/** The module that `--explain` reads: a true finding for each check, one a line. */
export function exampleModule(examples: ReadonlyMap<string, CheckExample>): string {
  const lines = [...examples].sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, one]) => `  '${id}': ${literal(one)},\n`);
  return `${head}export const checkExamples: Readonly<Record<string, CheckExample>> = {\n${lines.join('')}};\n`;
}

const head = `// Made from scripts/gen/check-examples by \`npm run gen\`: what each check finds in a small subject. Do not edit.

import type { CheckExample } from './check-example.ts';

/** By the id of the check. */
`;

const literal = ({ of, where, what }: CheckExample): string =>
  `{ of: ${JSON.stringify(of)}, where: ${JSON.stringify(where)}, what: ${JSON.stringify(what)} }`;
