import { hasProblems } from '#domain/catalogue/has-problems';
import { isProblem } from '#domain/catalogue/is-problem';
import { mayDo, maySee } from '#domain/policy';
import type { FieldFailure, FieldFailureCode } from '#domain/ticket/failure';
import type { Session, StoredTicket, Tickets } from '../ports.ts';
import type { TicketChange } from './change-ticket.ts';

interface Ports {
  readonly tickets: Pick<Tickets, 'find'>;
}

const failed = (code: FieldFailureCode): FieldFailure[] => [{ pointer: '/problem', code }];

/** Whether the ticket that a link names is a problem that the caller may see and that is still worked on (R3.10). */
export const problemCheck = (
  ports: Ports,
  { person, configuration: { preset } }: Session,
  command: TicketChange['command'],
): Required<Pick<TicketChange, 'check' | 'holds'>> => {
  let seen: StoredTicket | undefined;
  return {
    check: async (stored) => {
      seen = undefined;
      if (command.kind !== 'link' || command.problem === null || !hasProblems(preset)) return [];
      if (!mayDo(person, 'link', stored.ticket)) return [];
      const found = await ports.tickets.find(command.problem);
      if (!found || !maySee(person, found.ticket)) return failed('unknown-ticket');
      if (!isProblem(preset, found.ticket)) return failed('not-a-problem');
      if (found.ticket.closedAt !== undefined) return failed('problem-closed');
      seen = found;
      return [];
    },
    holds: () => seen && { number: seen.ticket.number, version: seen.ticket.version },
  };
};
