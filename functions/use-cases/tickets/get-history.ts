import { mayDo, maySee } from '#domain/policy';
import { fail, ok, type Result } from '#domain/result';
import type { TicketEvent } from '#domain/ticket/event';
import type { UseCaseFailure } from '../failure.ts';
import type { Directory, Page, Session, Tickets, WalkRequest } from '../ports.ts';
import { type Names, nameThem } from './view-ticket.ts';

interface Ports {
  readonly tickets: Pick<Tickets, 'history'>;
  readonly directory: Pick<Directory, 'names'>;
}

/** A page of events with the people in them; `internal` tells whether the reader may see the desk's side. */
export interface HistoryView extends Page<TicketEvent> {
  readonly names: Names;
  readonly internal: boolean;
}

const peopleIn = (event: TicketEvent): string[] => {
  const { owner, responsible, asking } = event.changes;
  return [event.by, ...[owner, responsible, asking].flatMap((change) => [change?.from, change?.to].flat())].filter(
    (id) => typeof id === 'string',
  );
};

/** The history in order: all of it for the desk, the public part for the requester's side (R1.9, R3.9). */
export const getHistory =
  (ports: Ports) =>
  async (session: Session, wanted: WalkRequest): Promise<Result<HistoryView, UseCaseFailure>> => {
    const { person, ticket } = session;
    if (!ticket || !maySee(person, ticket.ticket)) return fail({ reason: 'not-found' });
    const internal = mayDo(person, 'readInternal', ticket.ticket);
    const page = await ports.tickets.history(ticket.ticket.number, { ...wanted, publicOnly: !internal });
    if (!page.ok) return page;
    const ids = page.value.items.flatMap((event) => (internal ? peopleIn(event) : [event.by]));
    return ok({ ...page.value, internal, names: await nameThem(ports)(session, ids) });
  };
