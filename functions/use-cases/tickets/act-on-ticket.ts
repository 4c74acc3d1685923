import { type Actor, isStaff } from '#domain/people/person';
import { mayDo, maySee } from '#domain/policy';
import { fail, ok, type Result } from '#domain/result';
import type { CivilCalendar } from '#domain/ticket/context';
import type { FieldFailure } from '#domain/ticket/failure';
import { draftArticle } from '../articles/write-article.ts';
import type { StaleTicket, UseCaseFailure } from '../failure.ts';
import { type Repeatable, recordOf } from '../idempotency.ts';
import type { Clock, Directory, Ids, PastConfigurations, Session, StoredTicket, Tickets } from '../ports.ts';
import { askedBy } from './asked-by.ts';
import { type ChangeFailure, changeTicket, type TicketChange } from './change-ticket.ts';
import { problemCheck } from './problem-check.ts';
import { repeatTicket } from './repeat-ticket.ts';
import { type TicketView, viewTicket } from './view-ticket.ts';

interface Ports {
  readonly tickets: Tickets;
  readonly directory: Directory;
  readonly pastConfigurations: PastConfigurations;
  readonly ids: Ids;
  readonly clock: Clock;
  readonly calendar: CivilCalendar;
}

/** What somebody does to one ticket. */
export interface Act {
  readonly number: string;
  readonly command: TicketChange['command'];
  readonly text?: string;
  readonly files: readonly string[];
  /** The text is shown to the end customer too (R5.7). */
  readonly forEndCustomer?: true;
  /** Fields that do not fit the command; told only to those who may see the ticket. */
  readonly unfit?: readonly FieldFailure[];
  /** Only on this version; the desk's people must say which they have looked at (DESIGN 4). */
  readonly onlyIf?: (stored: StoredTicket) => boolean;
  readonly repeatable?: Repeatable;
}

/**
 * Whoever gets a ticket must be active and work on its queue (R2.2, R2.3); nobody but the desk's people is known here.
 */
const checkAssignees = async (
  ports: Ports,
  { command }: Act,
  stored: StoredTicket,
  actor: Actor,
): Promise<FieldFailure[]> => {
  if (command.kind !== 'assign' || !mayDo(actor, 'assign', stored.ticket)) return [];
  const wanted = { owner: command.owner, responsible: command.responsible };
  const people = await ports.directory.people(Object.values(wanted).filter((id) => id !== undefined));
  return Object.entries(wanted).flatMap(([field, id]): FieldFailure[] => {
    if (id === undefined) return [];
    const person = people.get(id);
    if (!person || person.disabled || !mayDo(person, 'act')) return [{ pointer: `/${field}`, code: 'unknown-person' }];
    return mayDo(person, 'takeOver', stored.ticket) ? [] : [{ pointer: `/${field}`, code: 'person-not-in-queue' }];
  });
};

/** What is refused before anything is decided; a ticket that may not be seen comes first and looks like none. */
const refusalOf = ({ person, ticket, repeated }: Session, { onlyIf, unfit = [] }: Act): UseCaseFailure | undefined => {
  if (!repeated && !(ticket && maySee(person, ticket.ticket))) return { reason: 'not-found' };
  if (isStaff(person) && !onlyIf) return { reason: 'version-required' };
  return unfit.length > 0 ? { reason: 'invalid', fields: unfit } : undefined;
};

const draftOf = ({ ids }: Ports, { text, files, forEndCustomer }: Act): Pick<TicketChange, 'draft'> =>
  text === undefined
    ? {}
    : { draft: draftArticle(ids, { body: text, files, ...(forEndCustomer && { forEndCustomer }) }) };

/** Does one thing to a ticket that the caller may see, and answers the ticket as it then is. */
export const actOnTicket =
  (ports: Ports) =>
  async (session: Session, act: Act): Promise<Result<TicketView, UseCaseFailure | StaleTicket>> => {
    const { person, configuration, ticket, repeated } = session;
    const { repeatable } = act;
    const refusal = refusalOf(session, act);
    if (refusal) return fail(refusal);
    if (repeated && repeatable) return repeatTicket(ports)(session, repeated, repeatable);
    const problem = problemCheck(ports, session, act.command);
    const changed = await changeTicket(ports)(act.number, ticket, {
      actor: person,
      configuration,
      command: act.command,
      ...draftOf(ports, act),
      ...((act.forEndCustomer || act.command.kind === 'disclose') && {
        organisation: ({ ticket: now }) => askedBy(ports)(session, now),
      }),
      ...(act.onlyIf && { onlyIf: act.onlyIf }),
      check: async (stored) => [
        ...(await checkAssignees(ports, act, stored, person)),
        ...(await problem.check(stored)),
      ],
      holds: problem.holds,
      ...(repeatable && {
        record: ({ number, sequence }) =>
          recordOf(session, repeatable, ports.clock.now(), { status: 200, number, sequence }),
      }),
    });
    if (changed.ok) return ok(await viewTicket(ports)(session, changed.value.stored));
    return answerFailure(ports, session, changed.failure, repeatable);
  };

const answerFailure = async (
  ports: Ports,
  session: Session,
  failure: ChangeFailure,
  repeatable: Repeatable | undefined,
): Promise<Result<TicketView, UseCaseFailure | StaleTicket>> => {
  if (failure.reason === 'stale') {
    return fail({ reason: 'stale', current: await viewTicket(ports)(session, failure.current) });
  }
  if (failure.reason !== 'repeated') return fail(failure);
  return repeatable ? repeatTicket(ports)(session, failure.record, repeatable) : fail({ reason: 'contended' });
};
