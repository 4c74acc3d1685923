import type { Step } from './steps-of.ts';
import type { TicketRecord } from './ticket-record.ts';
import { type Violation, violation } from './violation.ts';

/** A closed ticket is closed for good: nothing comes after its end (I4). */
export const checkEnd = ({ number }: TicketRecord, steps: readonly Step[]): readonly Violation[] =>
  steps
    .filter(({ before }) => before?.closedAt !== undefined)
    .map(({ event: { sequence } }) => violation(number, 'event-after-end', { sequence }));
