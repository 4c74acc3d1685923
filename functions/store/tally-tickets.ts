import type { Tally, TicketLists } from '#use-cases/ports/ticket-lists';
import { listPlan } from './list-plan.ts';
import { queryPages } from './query-pages.ts';
import type { StoreContext } from './store-context.ts';
import { ticketItem } from './ticket-item.ts';

type Counted = { open: number; byState: Record<string, number>; customerAnswered: number; unowned: number };

const add = (counted: Counted, { ticket }: ReturnType<typeof ticketItem.read>): void => {
  counted.open += 1;
  counted.byState[ticket.state] = (counted.byState[ticket.state] ?? 0) + 1;
  counted.customerAnswered += ticket.customerAnswered ? 1 : 0;
  counted.unowned += ticket.owner === undefined ? 1 : 0;
};

/** Counts the open half of a scope, all its partitions at once, from what the index shows. */
export const tallyTickets =
  (context: StoreContext): TicketLists['tally'] =>
  async (scope): Promise<Tally> => {
    const { index, partitions } = listPlan(scope, 'opened', ['open']);
    const counted: Counted = { open: 0, byState: {}, customerAnswered: 0, unowned: 0 };
    const count = async (partition: string): Promise<void> => {
      const pages = queryPages(context, {
        IndexName: index.name,
        KeyConditionExpression: '#partition = :partition',
        ExpressionAttributeNames: { '#partition': index.partitionKey },
        ExpressionAttributeValues: { ':partition': partition },
      });
      for await (const { items } of pages) for (const item of items) add(counted, ticketItem.read(item));
    };
    await Promise.all(partitions.map(count));
    return counted;
  };
