import { createTickets } from '#store/tickets';
import type { SeededBug } from './seeded-bug.ts';
import { inFunction } from './switches/in-function.ts';
import { rewritingClient } from './switches/with-client.ts';
import { rewriteParts } from './switches/with-transactions.ts';
import { withoutConditions } from './switches/without-conditions.ts';

/** Only the clock writes over what a ticket has become. */
export const closeWithoutCondition: SeededBug = {
  id: 'close-without-condition',
  title: 'The clock closes a ticket although somebody has just written.',
  wiring: inFunction('auto-close', ({ context }) => ({
    tickets: createTickets({ ...context, client: rewritingClient(context.client, rewriteParts(withoutConditions)) }),
  })),
  deep: true,
};
