import type { HttpEvent } from '#runtime/http/exchange';
import type { Ids } from '#use-cases/ports';
import type { Ports } from '../world/ports.ts';
import { productWiring } from '../world/wiring.ts';
import type { SeededBug } from './seeded-bug.ts';

/** The first body under each key, of each world; its ids tell worlds apart. */
const firstBodies = new WeakMap<Ids, Map<string, string>>();

const asFirst = ({ ids }: Ports, event: HttpEvent): HttpEvent => {
  const known = firstBodies.get(ids) ?? new Map<string, string>();
  firstBodies.set(ids, known);
  const key = event.headers['idempotency-key'];
  if (key === undefined || event.body === undefined) return event;
  const name = JSON.stringify([event.requestContext.authorizer.jwt.claims['sub'], event.routeKey, key]);
  const body = known.get(name) ?? event.body;
  known.set(name, body);
  return { ...event, body };
};

/** FAULTS 5, row 16: only the key is compared. */
export const keyNotBoundToTheRequest: SeededBug = {
  id: 'key-not-bound-to-the-request',
  title: 'Another request under a used key is answered like the first one.',
  wiring: {
    ...productWiring,
    functions: {
      ...productWiring.functions,
      tickets: (ports) => {
        const handle = productWiring.functions.tickets(ports);
        return (event, invocation) => handle(asFirst(ports, event as HttpEvent), invocation);
      },
    },
  },
  by: 'I9',
};
