import type { Result } from '#domain/result';
import { fail, ok } from '#domain/result';
import type { ListQuery } from '#use-cases/ports/ticket-lists';
import type { Candidate, Source } from './index-source.ts';
import { indexedReader } from './indexed-reader.ts';
import { walkOf } from './list-order.ts';
import type { ListPlan } from './list-plan.ts';
import type { ListReader } from './list-reader.ts';
import { mergePage } from './merge-page.ts';
import { shapeOf } from './shape.ts';
import type { StoreContext } from './store-context.ts';
import { table } from './table.ts';
import { ticketItem } from './ticket-item.ts';
import { ticketRow } from './ticket-row.ts';

/** How many matching tickets are sorted in memory, and how many may be looked at to find them. */
const sortable = { matching: 1_000, scanned: 5_000 };

const held = (ready: Candidate[]): Source => ({ ready, ended: true, refill: () => Promise.resolve(0) });

const gather = (context: StoreContext, query: ListQuery, plan: ListPlan) => {
  const whole = { ...query, limit: sortable.matching };
  const sources = indexedReader(context, { ...whole, order: 'updated' }, plan).order();
  const comesBefore = walkOf({ ...query, order: 'updated' }).comesBefore;
  return mergePage(sources, { limit: sortable.matching, budget: sortable.scanned, comesBefore });
};

/**
 * Reads a list whose order no index has: all matching tickets of the scope, sorted here. Refuses when there are more
 * than a thousand, or when finding them would read more than five thousand.
 */
export const memoryReader = async (
  context: StoreContext,
  query: ListQuery,
  plan: ListPlan,
): Promise<Result<ListReader, { reason: 'too-many'; limit: number }>> => {
  const { taken, next } = await gather(context, query, plan);
  if (next !== undefined) return fail({ reason: 'too-many', limit: sortable.matching });
  const tickets = taken.map(({ item }) => {
    const rank = ticketRow.rank(shapeOf(item, 'ticket').map('row'));
    return { item, rank, ticket: ticketItem.read(item).ticket };
  });
  const sorted = (sort: keyof typeof table.sorts, isBefore: (left: string, right: string) => boolean) =>
    tickets
      .map(({ item, rank, ticket }) => ({ item, ticket, sort: table.sorts[sort](ticket, rank) }))
      .sort((left, right) => (isBefore(left.sort, right.sort) ? -1 : 1));
  const { comesBefore } = walkOf(query);
  const { changes } = plan;
  return ok({
    order: (after) => [
      held(sorted(plan.sort, comesBefore).filter(({ sort }) => after === undefined || comesBefore(after, sort))),
    ],
    moved: (since, after) => [
      held(
        sorted(changes.sort, (left, right) => left < right).filter(
          ({ sort, ticket }) => sort > (after ?? `${since}~`) && ticket[changes.version] > 1,
        ),
      ),
    ],
  });
};
