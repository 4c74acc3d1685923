import { isStaff } from '#domain/people/person';
import { fail, ok, type Result } from '#domain/result';
import type { UseCaseFailure } from '../failure.ts';
import type { Tally, TicketLists } from '../ports/ticket-lists.ts';
import type { Session } from '../ports.ts';
import { scopeOf } from './list-scope.ts';

/** Counts of the dashboard's groups; `desk` for staff only (R2.8). */
export interface CountsView extends Pick<Tally, 'open' | 'byState'> {
  readonly desk?: Pick<Tally, 'customerAnswered' | 'unowned'> & { readonly mine: number };
}

/** Counts the open tickets that a person may see, as the dashboard groups them. */
export const countTickets =
  ({ lists }: { lists: Pick<TicketLists, 'tally'> }) =>
  async (session: Session): Promise<Result<CountsView, UseCaseFailure>> => {
    const { person } = session;
    const scope = scopeOf(session);
    if (!scope) return fail({ reason: 'not-allowed', action: 'list' });
    const [all, mine] = await Promise.all([
      lists.tally(scope),
      isStaff(person) ? lists.tally({ kind: 'owner', person: person.id }) : undefined,
    ]);
    const { open, byState, customerAnswered, unowned } = all;
    return ok({ open, byState, ...(mine && { desk: { mine: mine.open, customerAnswered, unowned } }) });
  };
