import { isStaff, type Person, theClock } from '#domain/people/person';
import type { PublicArticle } from '#domain/ticket/article';
import type { Directory, Session, StoredTicket, Tickets } from '../ports.ts';

/** The people that an answer names, by id. */
export type Names = ReadonlyMap<string, Pick<Person, 'id' | 'name'>>;

/** What a ticket says of itself. */
export type Description = Pick<PublicArticle, 'body' | 'opening'>;

/** One ticket with everything that its readers may be shown; presenters decide who is shown what. */
export interface TicketView extends StoredTicket {
  readonly description: Description;
  readonly names: Names;
}

interface Ports {
  readonly tickets: Pick<Tickets, 'description'>;
  readonly directory: Pick<Directory, 'names'>;
}

/**
 * Ids of the people that a ticket names to this reader; not
 * even the time of an answer tells who works on it (DESIGN 2).
 */
export const peopleOf = ({ ticket }: StoredTicket, reader: Person): string[] =>
  [ticket.requester, ...(isStaff(reader) ? [ticket.owner, ticket.responsible] : [])].filter((id) => id !== undefined);

/** Names of people; whoever calls is known already, and the clock is nobody. */
export const nameThem =
  ({ directory }: Pick<Ports, 'directory'>) =>
  async (session: Session, ids: readonly string[]): Promise<Names> => {
    const others = [...new Set(ids)].filter((id) => id !== session.person.id && id !== theClock.id);
    const names = others.length > 0 ? await directory.names(others) : new Map();
    return new Map([...names, [session.person.id, session.person]]);
  };

/** Completes a ticket that the caller may see with its description and the names in it, in one wave of reads. */
export const viewTicket =
  (ports: Ports) =>
  async (session: Session, stored: StoredTicket, description?: Description): Promise<TicketView> => {
    const [written, names] = await Promise.all([
      description ?? ports.tickets.description(stored.ticket.number),
      nameThem(ports)(session, peopleOf(stored, session.person)),
    ]);
    if (!written) throw new Error('A ticket without its description');
    return { ...stored, description: written, names };
  };
