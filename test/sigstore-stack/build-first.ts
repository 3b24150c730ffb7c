import { buildPrograms } from './programs.ts';

/** Before the tests: the servers are built unless an earlier run did it. */
export const setup = (): void => buildPrograms(console.log);
