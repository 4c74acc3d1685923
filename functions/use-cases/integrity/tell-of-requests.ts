import type { Span } from '#domain/integrity/unmailed-events';
import type { Inspections } from '../ports/integrity.ts';
import type { RequestEventKey } from '../ports/notifications.ts';
import { type Sweep, sweep } from '../sweep.ts';
import { type TellingPorts, tellAgain } from './tell-again.ts';

type Ports = TellingPorts & { readonly inspections: Pick<Inspections, 'unmailedRequests'> };

/** Tells again of requests for new people, and of what became of them, where nobody was mailed of it. */
export const tellOfRequests = async (ports: Ports, span: Span, mayGoOn: () => boolean): Promise<Sweep> => {
  const lost = new Map<string, RequestEventKey>();
  return sweep({
    page: async () => {
      for (const event of await ports.inspections.unmailedRequests(span)) lost.set(event.request, event);
      return { items: [...lost.keys()] };
    },
    work: async (id) => {
      const event = lost.get(id);
      await tellAgain(ports, event ? [event] : []);
      return 'request-told-again';
    },
    mayGoOn,
  });
};
