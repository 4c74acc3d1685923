import type { Workflow } from '../preset/preset.ts';
import type { Instant } from '../text.ts';
import type { Ticket } from './ticket.ts';

/** The state that a comment leads an ended ticket back to (R3.10); none once its days are over, or where none were given. */
export const reopeningOf = (
  workflow: Workflow,
  ticket: Pick<Ticket, 'state' | 'reopensUntil'>,
  now: Instant,
): string | undefined =>
  ticket.reopensUntil !== undefined && now < ticket.reopensUntil
    ? workflow.states[ticket.state]?.reopens?.to
    : undefined;
