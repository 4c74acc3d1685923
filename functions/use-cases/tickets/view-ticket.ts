import type { FormDefinition } from '#domain/forms/form-definition';
import type { Organisation } from '#domain/people/organisation';
import { isStaff, type Person, theClock } from '#domain/people/person';
import type { PublicArticle } from '#domain/ticket/article';
import type { Directory, PastConfigurations, Session, StoredTicket, Tickets } from '../ports.ts';
import { askedBy } from './asked-by.ts';
import { formShown } from './form-shown.ts';

/** The people and end customers that an answer names, by id. */
export type Names = ReadonlyMap<string, Pick<Person, 'id' | 'name'>>;

/** What a ticket says of itself. */
export type Description = Pick<PublicArticle, 'body' | 'opening'>;

/** One ticket with everything that its readers may be shown; presenters decide who is shown what. */
export interface TicketView extends StoredTicket {
  readonly description: Description;
  readonly names: Names;
  /** What its form asked, as it was filled in. */
  readonly form?: FormDefinition;
  /** Who asked for it; known of tickets about an end customer only (R5.7). */
  readonly organisation?: Pick<Organisation, 'kind'>;
}

interface Ports {
  readonly tickets: Pick<Tickets, 'description'>;
  readonly pastConfigurations: PastConfigurations;
  readonly directory: Pick<Directory, 'names' | 'endCustomerNames' | 'organisation'>;
}

/**
 * Ids of the people that a ticket names to this reader; not
 * even the time of an answer tells who works on it (DESIGN 2).
 */
const peopleOf = ({ ticket }: StoredTicket, reader: Person): string[] =>
  [ticket.requester, ...(isStaff(reader) ? [ticket.owner, ticket.responsible] : [])].filter((id) => id !== undefined);

/** Names of people; whoever calls, and others in `known`, need not be asked for, and the clock is nobody. */
export const nameThem =
  ({ directory }: { readonly directory: Pick<Directory, 'names'> }) =>
  async (session: Session, ids: readonly string[], known: readonly Person[] = []): Promise<Names> => {
    const people = new Map([...known, session.person].map((person) => [person.id, person]));
    const others = [...new Set(ids)].filter((id) => !people.has(id) && id !== theClock.id);
    const names = others.length > 0 ? await directory.names(others) : new Map();
    return new Map([...names, ...people]);
  };

/** The names of everybody whom tickets name to this reader, and of the end customers that they are about. */
export const nameAll =
  ({ directory }: { readonly directory: Pick<Directory, 'names' | 'endCustomerNames'> }) =>
  async (session: Session, tickets: readonly StoredTicket[], known?: readonly Person[]): Promise<Names> => {
    const about = new Set(tickets.flatMap(({ ticket }) => ticket.endCustomer ?? []));
    const people = tickets.flatMap((stored) => peopleOf(stored, session.person));
    const [named, customers] = await Promise.all([
      nameThem({ directory })(session, people, known),
      about.size > 0 ? directory.endCustomerNames([...about]) : [],
    ]);
    return new Map([...customers, ...named]);
  };

/** What somebody who has just opened the ticket knows of it without reading. */
interface Known {
  readonly description: Description;
  readonly requester: Person;
}

/** Completes a ticket that the caller may see with its description and the names in it, in one wave of reads. */
export const viewTicket =
  (ports: Ports) =>
  async (session: Session, stored: StoredTicket, known?: Known): Promise<TicketView> => {
    const [written, names, form, organisation] = await Promise.all([
      known?.description ?? ports.tickets.description(stored.ticket.number),
      nameAll(ports)(session, [stored], known && [known.requester]),
      formShown(ports)(session, stored.ticket),
      stored.ticket.endCustomer === undefined ? undefined : askedBy(ports)(session, stored.ticket),
    ]);
    if (!written) throw new Error('A ticket without its description');
    return { ...stored, description: written, names, ...(form && { form }), ...(organisation && { organisation }) };
  };
