import type { TicketAnswer, TicketSummaryAnswer } from '#contract/answers/ticket';

/** A ticket as a list knows it, until the rest has come. */
export type FactsTicket = TicketSummaryAnswer & Partial<Pick<TicketAnswer, 'contact' | 'serviceLevel'>>;
