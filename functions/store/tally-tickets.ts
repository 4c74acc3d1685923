import type { CivilDate } from '#domain/text';
import type { StoredTicket } from '#use-cases/ports';
import type { Tally, TicketLists } from '#use-cases/ports/ticket-lists';
import { listFilter } from './list-filter.ts';
import { listPlan } from './list-plan.ts';
import { queryPages } from './query-pages.ts';
import type { StoreContext } from './store-context.ts';
import { ticketItem } from './ticket-item.ts';

type Counts = Record<string, number>;
type Counted = { -readonly [Group in keyof Tally]: Tally[Group] extends number ? number : Counts };

const increment = (counts: Counts, name: string): void => {
  counts[name] = (counts[name] ?? 0) + 1;
};

/** A plan is dropped with the state that it was made for, so an open ticket that has one still waits for its day. */
const add = (counted: Counted, { ticket }: StoredTicket, today: CivilDate): void => {
  counted.open += 1;
  increment(counted.byState, ticket.state);
  increment(counted.byQueue, ticket.queue);
  counted.customerAnswered += ticket.customerAnswered ? 1 : 0;
  counted.unowned += ticket.owner === undefined ? 1 : 0;
  counted.overdue += ticket.plan?.date !== undefined && ticket.plan.date < today ? 1 : 0;
};

/** Counts the open half of a scope, all its partitions at once, from what the index shows. */
export const tallyTickets =
  (context: StoreContext): TicketLists['tally'] =>
  async (scope, today): Promise<Tally> => {
    const { index, partitions } = listPlan(scope, 'opened', ['open']);
    const filter = listFilter({ scope, filter: { states: 'open' } });
    const counted: Counted = { open: 0, byState: {}, byQueue: {}, customerAnswered: 0, unowned: 0, overdue: 0 };
    const count = async (partition: string): Promise<void> => {
      const pages = queryPages(context, {
        IndexName: index.name,
        KeyConditionExpression: '#partition = :partition',
        ...(filter && { FilterExpression: filter.expression }),
        ExpressionAttributeNames: { '#partition': index.partitionKey, ...filter?.names },
        ExpressionAttributeValues: { ':partition': partition, ...filter?.values },
      });
      for await (const { items } of pages) for (const item of items) add(counted, ticketItem.read(item), today);
    };
    await Promise.all(partitions.map(count));
    return counted;
  };
