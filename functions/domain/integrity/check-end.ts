import type { Step } from './steps-of.ts';
import type { TicketRecord } from './ticket-record.ts';
import { type Violation, violation } from './violation.ts';

/** Nothing comes after a ticket's end (I4) but the comment that reopens it in time (R3.10). */
export const checkEnd = ({ number }: TicketRecord, steps: readonly Step[]): readonly Violation[] =>
  steps
    .filter((step) => step.before?.closedAt !== undefined && !reopens(step))
    .map(({ event: { sequence } }) => violation(number, 'event-after-end', { sequence }));

const reopens = ({ before, event }: Step): boolean =>
  event.type === 'commented' && before?.reopensUntil !== undefined && event.at < before.reopensUntil;
