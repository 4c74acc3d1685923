import { isStaff } from '#domain/people/person';
import { mayDo, maySee } from '#domain/policy';
import { fail, ok, type Result } from '#domain/result';
import { invalid } from '#domain/ticket/failure';
import type { UseCaseFailure } from '../failure.ts';
import type { TicketLists } from '../ports/ticket-lists.ts';
import type { Directory, Page, Session, StoredTicket, Tickets } from '../ports.ts';
import { type Names, nameAll } from './view-ticket.ts';
import type { WantedTickets } from './wanted-tickets.ts';

interface Ports {
  readonly lists: Pick<TicketLists, 'incidents'>;
  readonly tickets: Pick<Tickets, 'find'>;
  readonly directory: Pick<Directory, 'names' | 'endCustomerNames'>;
}

/** What a problem caused, ended or not, as far as the desk's reader may see it (R3.10); a page may be short. */
export const listIncidents =
  (ports: Ports) =>
  async (
    session: Session,
    { problem, limit, cursor, ...others }: WantedTickets & { readonly problem: string },
  ): Promise<Result<Page<StoredTicket> & { readonly names: Names }, UseCaseFailure>> => {
    const { person } = session;
    if (!mayDo(person, 'list')) return fail({ reason: 'not-allowed', action: 'list' });
    if (!isStaff(person)) return fail(invalid('?problem', 'not-allowed'));
    const [foreign] = Object.entries(others).flatMap(([name, value]) => (value === undefined ? [] : [name]));
    if (foreign) return fail(invalid(foreign === 'states' ? '?state' : `?${foreign}`, 'not-allowed'));
    const found = await ports.tickets.find(problem);
    if (!found || !maySee(person, found.ticket)) return fail(invalid('?problem', 'unknown-ticket'));
    const page = await ports.lists.incidents(problem, { limit, ...(cursor !== undefined && { cursor }) });
    if (!page.ok) return page;
    const items = page.value.items.filter(({ ticket }) => maySee(person, ticket));
    return ok({ ...page.value, items, names: await nameAll(ports)(session, items) });
  };
