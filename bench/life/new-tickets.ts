import type { BenchTicket } from './operation.ts';

const requesters = ['giulia', 'marco', 'luca', 'emma'];

/** So many tickets that are not opened yet, shared out among the requesters of the demo. */
export const newTickets = (count: number): readonly BenchTicket[] =>
  Array.from({ length: count }, (_, i) => ({
    requester: requesters[i % requesters.length] ?? '',
    number: '',
    version: 0,
  }));
