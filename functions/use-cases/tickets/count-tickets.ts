import { isStaff } from '#domain/people/person';
import { fail, ok, type Result } from '#domain/result';
import type { CivilCalendar } from '#domain/ticket/context';
import type { UseCaseFailure } from '../failure.ts';
import type { Tally, TicketLists } from '../ports/ticket-lists.ts';
import type { Clock, Session } from '../ports.ts';
import { scopeOf } from './list-scope.ts';

/** Counts of the dashboard's groups; `desk` for staff only (R2.8). */
export interface CountsView extends Pick<Tally, 'open' | 'byState'> {
  readonly desk?: Omit<Tally, 'open' | 'byState'> & { readonly mine: number };
}

interface Ports {
  readonly lists: Pick<TicketLists, 'tally'>;
  readonly clock: Clock;
  readonly calendar: CivilCalendar;
}

/** Counts the open tickets that a person may see, or with `me` opened themselves, as the dashboard groups them. */
export const countTickets =
  ({ lists, clock, calendar }: Ports) =>
  async (session: Session, requester?: 'me'): Promise<Result<CountsView, UseCaseFailure>> => {
    const { person, configuration } = session;
    const scope = scopeOf(session, requester);
    if (!scope) return fail({ reason: 'not-allowed', action: 'list' });
    const today = calendar.dayOf(clock.now(), configuration.settings.timeZone);
    const [all, mine] = await Promise.all([
      lists.tally(scope, today),
      isStaff(person) && !requester ? lists.tally({ kind: 'owner', person: person.id }, today) : undefined,
    ]);
    const { open, byState, ...desk } = all;
    return ok({ open, byState, ...(mine && { desk: { mine: mine.open, ...desk } }) });
  };
