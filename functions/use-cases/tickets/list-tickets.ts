import { isStaff } from '#domain/people/person';
import { fail, ok, type Result } from '#domain/result';
import type { CivilCalendar } from '#domain/ticket/context';
import { invalid } from '#domain/ticket/failure';
import type { UseCaseFailure } from '../failure.ts';
import type { ListOrder, ListScope, TicketLists } from '../ports/ticket-lists.ts';
import type { Clock, Direction, Directory, Page, Session, StoredTicket, Tickets } from '../ports.ts';
import { filterOf } from './filter-of.ts';
import { listIncidents } from './list-incidents.ts';
import { scopeOf } from './list-scope.ts';
import { type Names, nameAll } from './view-ticket.ts';
import type { WantedTickets } from './wanted-tickets.ts';

interface Ports {
  readonly lists: Pick<TicketLists, 'list' | 'incidents'>;
  readonly tickets: Pick<Tickets, 'find'>;
  readonly directory: Pick<Directory, 'names' | 'endCustomerNames'>;
  readonly clock: Clock;
  readonly calendar: CivilCalendar;
}
export type ListView = Page<StoredTicket> & { readonly names: Names };

/** Requesters look at what changed last, the desk at what has waited longest (DESIGN 6). */
const defaultOrder = (staff: boolean) =>
  staff
    ? ({ order: 'opened', direction: 'ascending' } as const)
    : ({ order: 'updated', direction: 'descending' } as const);
const naturalDirection: Record<ListOrder, Direction> = {
  opened: 'ascending',
  updated: 'descending',
  priority: 'ascending',
  deadline: 'ascending',
};

const orderOf = ({ order, direction }: WantedTickets, staff: boolean) => {
  const chosen = order ? { order, direction: naturalDirection[order] } : defaultOrder(staff);
  return { ...chosen, ...(direction && { direction }) };
};

const narrow = (session: Session, scope: ListScope, wanted: WantedTickets): Result<ListScope, UseCaseFailure> => {
  const { person, configuration } = session;
  const { queue, owner, customerAnswered, overdue, requester } = wanted;
  const deskOnly = Object.entries({ queue, owner, customerAnswered, overdue }).find(([, value]) => value !== undefined);
  if (deskOnly && !isStaff(person)) return fail(invalid(`?${deskOnly[0]}`, 'not-allowed'));
  if (queue !== undefined) {
    const known = Object.hasOwn(configuration.preset.queues, queue);
    const mine = scope.kind === 'queues' && scope.queues.includes(queue);
    return known && mine ? ok({ kind: 'queues', queues: [queue] }) : fail(invalid('?queue', 'unknown-queue'));
  }
  return owner === 'me' && requester === undefined ? ok({ kind: 'owner', person: person.id }) : ok(scope);
};

/** One page of the tickets that a person may see, filtered and in the server's orders (R6.1, R6.2, DESIGN 6). */
export const listTickets =
  (ports: Ports) =>
  async (session: Session, wanted: WantedTickets): Promise<Result<ListView, UseCaseFailure>> => {
    if (wanted.problem !== undefined) return listIncidents(ports)(session, { ...wanted, problem: wanted.problem });
    const whole = scopeOf(session, wanted.requester);
    if (!whole) return fail({ reason: 'not-allowed', action: 'list' });
    const scope = narrow(session, whole, wanted);
    if (!scope.ok) return scope;
    const today = ports.calendar.dayOf(ports.clock.now(), session.configuration.settings.timeZone);
    const filter = filterOf(session, wanted, today);
    if (!filter.ok) return filter;
    const { limit, cursor } = wanted;
    const page = await ports.lists.list({
      scope: scope.value,
      filter: filter.value,
      ...orderOf(wanted, isStaff(session.person)),
      limit,
      ...(cursor !== undefined && { cursor }),
    });
    if (!page.ok) return page;
    return ok({ ...page.value, names: await nameAll(ports)(session, page.value.items) });
  };
