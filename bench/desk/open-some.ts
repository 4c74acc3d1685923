import { doOperation } from '../life/do-operation.ts';
import { newTickets } from '../life/new-tickets.ts';
import type { Call } from '../life/operation.ts';
import { operations } from '../life/operations.ts';

const enough = 60;

/** Opens more tickets than a list of 50 shows. */
export const openSome = async (call: Call): Promise<void> => {
  const open = operations.find(({ name }) => name === 'open');
  for (const ticket of newTickets(enough)) if (open) await doOperation(call, open, ticket);
};
