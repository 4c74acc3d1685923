import type { TicketAnswer } from '#contract/answers/ticket';

/** Whether the end customer sees the ticket now; nothing where it is about none (R5.7). */
export const endCustomerSees = ({
  endCustomer,
  disclosed,
}: Pick<TicketAnswer, 'endCustomer' | 'disclosed'>): boolean | undefined => endCustomer && disclosed === true;
