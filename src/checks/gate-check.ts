import type { GateVerdict, RefusalId } from '../gate/gate-verdict.ts';
import type { CheckMeta } from '../model/finding.ts';
import type { Check } from './check.ts';

/** A verdict of the gate, or the prospect of one. */
export type Refused = Pick<GateVerdict, 'refusals'>;

/** What a check of the gate says of itself: its id is that of the refusals that it reports. */
type GateCheckMeta = Omit<CheckMeta, 'severity' | 'applies'> & { readonly id: RefusalId };

/** A check of stage approve. The gate has judged; the check gives its refusals a title, a reason and a way on. */
export const gateCheck = (meta: GateCheckMeta): Check<Refused> => ({
  ...meta,
  severity: 'block',
  applies: 'always',
  run: ({ refusals }) => ({
    examined: 1,
    findings: refusals.filter(({ id }) => id === meta.id).map(({ where, what }) => ({ where, what })),
  }),
});
