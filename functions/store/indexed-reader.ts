import type { ListQuery } from '#use-cases/ports/ticket-lists';
import type { Stretch } from './index-source.ts';
import { indexSource } from './index-source.ts';
import { listFilter } from './list-filter.ts';
import { walkOf } from './list-order.ts';
import type { ListPlan } from './list-plan.ts';
import type { ListReader } from './list-reader.ts';
import type { StoreContext } from './store-context.ts';

const smallestPortion = 10;
const filteredPortion = 100;

/** Enough that one round fills the page nearly always, and little is read in vain. */
const portionOf = ({ limit }: ListQuery, partitions: number, filtered: boolean): number => {
  if (filtered) return Math.max(limit, filteredPortion);
  const all = limit + 2;
  return Math.min(all, Math.max(smallestPortion, Math.ceil((2 * all) / partitions)));
};

/** Reads a list from the index that has its order. */
export const indexedReader = (context: StoreContext, query: ListQuery, plan: ListPlan): ListReader => {
  const walk = walkOf(query);
  const { index, partitions, changes } = plan;
  const sourceOf = (stretch: Omit<Stretch, 'portion'>) =>
    indexSource(context, { ...stretch, portion: portionOf(query, partitions.length, stretch.filter !== undefined) });
  const filter = listFilter(query);
  const movedFilter = listFilter(query, [[changes.version, '>', 1]]);
  return {
    order: (after) =>
      partitions.map((partition) =>
        sourceOf({
          segments: walk.segmentsAfter(after),
          index,
          partition,
          ascending: walk.ascending,
          ...(after !== undefined && { except: after }),
          ...(filter && { filter }),
        }),
      ),
    moved: (since, after) =>
      partitions.flatMap((partition) =>
        changes.index
          ? sourceOf({
              index: changes.index,
              partition,
              segments: [{ low: after ?? `${since}~`, high: '~~' }],
              ascending: true,
              ...(after !== undefined && { except: after }),
              ...(movedFilter && { filter: movedFilter }),
            })
          : [],
      ),
  };
};
