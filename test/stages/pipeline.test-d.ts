// A test of types: what must not compile, does not. `tsc` runs it; remove a directive and the build fails.

import { type Planned, replan } from '../../src/stages/1-plan.ts';
import { type Collected, collect } from '../../src/stages/2-collect.ts';
import { type Inspected, inspect } from '../../src/stages/3-inspect.ts';
import { type Attested, attest, refetch, reopenSeal, type Sealed } from '../../src/stages/4-attest.ts';
import { type Approved, approve } from '../../src/stages/5-approve.ts';
import { type Published, publish } from '../../src/stages/6-publish.ts';
import { type Confirmed, confirm } from '../../src/stages/7-confirm.ts';
import { inOrder } from '../../src/stages/stage.ts';

export const whole = inOrder(inOrder(inOrder(replan, collect), inspect), attest);
export const gated = inOrder(inOrder(reopenSeal, refetch), approve);

// @ts-expect-error collect takes only what plan has resolved
export const planLeftOut = inOrder(reopenSeal, collect);

// @ts-expect-error inspect takes only what collect has proved complete
export const collectLeftOut = inOrder(replan, inspect);

// @ts-expect-error attest takes only what inspect has passed
export const inspectLeftOut = inOrder(inOrder(replan, collect), attest);

// @ts-expect-error approve takes only a seal whose bytes are here
export const refetchLeftOut = inOrder(reopenSeal, approve);

declare const attested: Attested;
// @ts-expect-error publish takes only what was approved
export const approvalLeftOut = publish.run({ approved: attested, handoff: undefined }, null as never);

// @ts-expect-error confirm takes a seal and not its bytes
export const wrongProof = confirm.run({ sealed: attested, index: 'pypi' }, null as never);

// A literal is no proof, whatever it holds.
declare const planned: Planned;
declare const collected: Collected;
declare const inspected: Inspected;
declare const sealed: Sealed;
declare const approved: Approved;
declare const published: Published;
declare const confirmed: Confirmed;

// @ts-expect-error only the file of the stage can make one
export const p: Planned = { ...planned };
// @ts-expect-error only the file of the stage can make one
export const c: Collected = { ...collected, files: [] };
// @ts-expect-error only the file of the stage can make one
export const i: Inspected = { collected, inspections: new Map(), made: true };
// @ts-expect-error only the file of the stage can make one
export const s: Sealed = { ...sealed };
// @ts-expect-error only the file of the stage can make one
export const a: Attested = { sealed, paths: new Map(), made: true };
// @ts-expect-error only the file of the stage can make one
export const v: Approved = { ...approved, index: 'pypi' };
// @ts-expect-error only the file of the stage can make one
export const u: Published = { ...published };
// @ts-expect-error only the file of the stage can make one
export const f: Confirmed = { ...confirmed };
