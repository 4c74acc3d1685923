import type { TicketLists } from '../ports/ticket-lists.ts';
import type { Configurations } from '../ports.ts';
import type { Sweep } from '../sweep.ts';
import { sweep } from '../sweep.ts';
import type { ClosingPorts } from './close-ticket.ts';
import { closeTicket } from './close-ticket.ts';

export interface ClosingSweepPorts extends ClosingPorts {
  readonly lists: Pick<TicketLists, 'dueForClosing'>;
  readonly configurations: Configurations;
}

const pageSize = 200;

/**
 * Closes every ticket whose silence is over (R3.5). Level-triggered: it may run late, twice or at once with another,
 * and goes on where the last one stopped, since what is closed is no candidate any more.
 */
export const closeDueTickets =
  (ports: ClosingSweepPorts) =>
  async (mayGoOn: () => boolean): Promise<Sweep> => {
    const configuration = await ports.configurations.current();
    const now = ports.clock.now();
    return sweep({
      page: (cursor) => ports.lists.dueForClosing(now, { limit: pageSize, ...(cursor && { cursor }) }),
      work: (number) => closeTicket(ports, number, configuration),
      mayGoOn,
    });
  };
