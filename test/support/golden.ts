import { expect } from 'vitest';

/** How a golden text is renewed; a reader of the difference decides whether it should be. */
const renew = 'is the text meant to change? Then renew it: npx vitest run test/e2e --update';

/** Compares a whole text, scrubbed, with the file of that name in `test/e2e/golden/`. */
export const expectGolden = (name: string, text: string): Promise<void> =>
  expect(text, `golden/${name}: ${renew}`).toMatchFileSnapshot(`../e2e/golden/${name}`);
