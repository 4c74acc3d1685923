import { isStaff } from '#domain/people/person';
import type { Workflow } from '#domain/preset/preset';
import { fail, ok, type Result } from '#domain/result';
import { invalid } from '#domain/ticket/failure';
import type { UseCaseFailure } from '../failure.ts';
import type { ListFilter, ListOrder, ListScope, TicketLists } from '../ports/ticket-lists.ts';
import type { Directory, Page, PageRequest, Session, StoredTicket } from '../ports.ts';
import { scopeOf } from './list-scope.ts';
import { type Names, nameThem, peopleOf } from './view-ticket.ts';

interface Ports {
  readonly lists: Pick<TicketLists, 'list'>;
  readonly directory: Pick<Directory, 'names'>;
}

/** What a person asks to see of the tickets they may see. */
export interface Wanted extends PageRequest {
  readonly states?: readonly string[];
  /** Without states: what becomes of ended tickets; they are left out when absent. */
  readonly ended?: 'exclude' | 'include' | 'only';
  readonly type?: string;
  readonly queue?: string;
  /** An id, `me`, or `none`. */
  readonly owner?: string;
  readonly customerAnswered?: boolean;
  readonly order?: ListOrder;
  readonly direction?: 'ascending' | 'descending';
}
export type ListView = Page<StoredTicket> & { readonly names: Names };

/** Requesters look at what changed last, the desk at what has waited longest (DESIGN 6). */
const defaultOrder = (staff: boolean) =>
  staff
    ? ({ order: 'opened', direction: 'ascending' } as const)
    : ({ order: 'updated', direction: 'descending' } as const);
const naturalDirection: Record<ListOrder, 'ascending' | 'descending'> = {
  opened: 'ascending',
  updated: 'descending',
  priority: 'ascending',
  deadline: 'ascending',
};

const orderOf = ({ order, direction }: Wanted, staff: boolean) => {
  const chosen = order ? { order, direction: naturalDirection[order] } : defaultOrder(staff);
  return { ...chosen, ...(direction && { direction }) };
};

const narrow = (session: Session, scope: ListScope, wanted: Wanted): Result<ListScope, UseCaseFailure> => {
  const { person, configuration } = session;
  const { queue, owner, customerAnswered } = wanted;
  const deskOnly = Object.entries({ queue, owner, customerAnswered }).find(([, value]) => value !== undefined)?.[0];
  if (deskOnly && !isStaff(person)) return fail(invalid(`?${deskOnly}`, 'not-allowed'));
  if (queue !== undefined) {
    const known = Object.hasOwn(configuration.preset.queues, queue);
    const mine = scope.kind === 'queues' && scope.queues.includes(queue);
    return known && mine ? ok({ kind: 'queues', queues: [queue] }) : fail(invalid('?queue', 'unknown-queue'));
  }
  return owner === 'me' ? ok({ kind: 'owner', person: person.id }) : ok(scope);
};

/** Within one queue `me` is a filter; alone it is a list of its own, which reaches beyond one's queues. */
const ownerFilter = ({ person }: Session, { owner, queue }: Wanted): Pick<ListFilter, 'owner'> => {
  if (owner === 'me') return queue === undefined ? {} : { owner: person.id };
  return owner === undefined ? {} : { owner };
};

const statesOf = (
  { states }: Workflow,
  { states: chosen, ended }: Wanted,
): Result<Pick<ListFilter, 'states' | 'ended'>, UseCaseFailure> => {
  if (chosen && ended) return fail(invalid('?ended', 'not-allowed'));
  if (chosen?.some((state) => !Object.hasOwn(states, state))) {
    return fail(invalid('?state', 'unknown-value'));
  }
  if (!chosen && ended !== 'include' && ended !== 'only') return ok({ states: 'open' });
  const isFinal = (state: string): boolean => states[state]?.final === true;
  const named = chosen ?? Object.keys(states).filter((state) => ended === 'include' || isFinal(state));
  const [first] = named;
  const alike = first !== undefined && named.every((state) => isFinal(state) === isFinal(first));
  return ok({ states: named, ...(alike && { ended: isFinal(first) }) });
};

const filterOf = (session: Session, wanted: Wanted): Result<ListFilter, UseCaseFailure> => {
  const { preset } = session.configuration;
  const { type, customerAnswered } = wanted;
  const chosen = statesOf(preset.workflow, wanted);
  if (!chosen.ok) return chosen;
  if (type !== undefined && !Object.hasOwn(preset.types, type)) {
    return fail(invalid('?type', 'unknown-value'));
  }
  return ok({
    ...chosen.value,
    ...(type !== undefined && { type }),
    ...ownerFilter(session, wanted),
    ...(customerAnswered !== undefined && { customerAnswered }),
  });
};

/** One page of the tickets that a person may see, filtered and in the server's orders (R6.1, R6.2, DESIGN 6). */
export const listTickets =
  (ports: Ports) =>
  async (session: Session, wanted: Wanted): Promise<Result<ListView, UseCaseFailure>> => {
    const whole = scopeOf(session);
    if (!whole) return fail({ reason: 'not-allowed', action: 'list' });
    const scope = narrow(session, whole, wanted);
    if (!scope.ok) return scope;
    const filter = filterOf(session, wanted);
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
    const people = page.value.items.flatMap((stored) => peopleOf(stored, session.person));
    const names = await nameThem(ports)(session, people);
    return ok({ ...page.value, names });
  };
