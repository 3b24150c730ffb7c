import type { Control, Order } from '../control.ts';
import { services } from '../faults.ts';
import { numberOf, textMapOf, textOf } from './fields.ts';

/** Plays a bad day of a service, and shows what the services were asked. */
export const faultControls: readonly Control[] = [
  { method: 'POST', path: '/faults', answer: add },
  {
    method: 'GET',
    path: '/faults',
    answer: ({ world }) => ({ faults: world.faults.waiting(), met: world.faults.met() }),
  },
  { method: 'DELETE', path: '/faults', answer: ({ world }) => world.faults.clear() },
  { method: 'GET', path: '/requests', answer: ({ world }) => ({ requests: world.faults.requests() }) },
];

/** Queues a fault. A regular expression that does not compile is refused here, not when a request comes. */
function add({ world, body }: Order) {
  const service = services.find((name) => name === body.service);
  if (!service) throw new Error(`service must be one of ${services.join(', ')}`);
  const [drop, hang] = [body.drop === true, body.hang === true];
  const cut = body.cutAfter === undefined ? undefined : { after: numberOf(body, 'cutAfter'), hang };
  world.faults.add({
    match: textOf(body, 'match'),
    service,
    status: body.status === undefined && (drop || hang || cut) ? 500 : numberOf(body, 'status'),
    body: body.body,
    headers: textMapOf(body, 'headers'),
    times: body.times === undefined ? 1 : numberOf(body, 'times'),
    skip: body.skip === undefined ? 0 : numberOf(body, 'skip'),
    drop,
    hang,
    afterWork: body.afterWork === true,
    cut,
  });
  return { waiting: world.faults.waiting().length };
}
