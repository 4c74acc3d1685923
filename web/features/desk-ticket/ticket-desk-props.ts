import type { TicketAnswer } from '#contract/answers/ticket';

/** The loaded ticket. */
export interface TicketDeskProps {
  readonly ticket: TicketAnswer;
  /** The ticket's entity tag. */
  readonly version: string | undefined;
}
