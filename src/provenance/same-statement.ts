import { isDeepStrictEqual } from 'node:util';
import type { Statement } from '../model/attestation.ts';

/** Whether two statements say the same, whatever order their members stand in. */
export const sameStatement = (a: Statement, b: Statement): boolean =>
  isDeepStrictEqual(JSON.parse(JSON.stringify(a)), JSON.parse(JSON.stringify(b)));
