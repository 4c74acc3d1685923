import type { ListOrder, ListScope } from '#use-cases/ports/ticket-lists';
import type { Half, IndexShape } from './table.ts';
import { table } from './table.ts';

type Sort = keyof typeof table.sorts;

/** How tickets that changed are found: their order, its index if there is one, and the version that tells a change. */
interface Changes {
  readonly sort: 'updated' | 'publicUpdated';
  readonly version: 'version' | 'publicVersion';
  readonly index?: IndexShape;
}

/** Which index serves a scope in which order, and in which partitions. */
export interface ListPlan {
  readonly index: IndexShape;
  /** The order that the index has. */
  readonly indexSort: Sort;
  /** The order that is wanted; sorted in memory when the index has another. */
  readonly sort: Sort;
  readonly changes: Changes;
  readonly partitions: readonly string[];
}

const desk = { sort: 'updated', version: 'version' } as const;
/** What requesters know of: order and place never depend on internal events (DESIGN 2). */
const outside = { sort: 'publicUpdated', version: 'publicVersion' } as const;

const partitionsOf = (scope: ListScope, half: Half): readonly string[] => {
  switch (scope.kind) {
    case 'requester':
      return [table.partitions.requester(scope.person, half)];
    case 'organisation':
      return [table.partitions.organisation(scope.organisation, half)];
    case 'owner':
      return [table.partitions.owner(scope.person, half)];
    case 'queues':
      return [...new Set(scope.queues)].map((queue) => table.partitions.queue(queue, half));
  }
};

/** Plans a list: queues have an index for each order, the other scopes one index and the rest in memory. */
export const listPlan = (scope: ListScope, order: ListOrder, halves: readonly Half[]): ListPlan => {
  const partitions = halves.flatMap((half) => partitionsOf(scope, half));
  if (scope.kind === 'queues') {
    const changes = { ...desk, index: table.indexNamed('queue-updated') };
    return { index: table.indexNamed(`queue-${order}`), indexSort: order, sort: order, changes, partitions };
  }
  if (scope.kind === 'owner') {
    return { index: table.indexNamed('owner'), indexSort: 'opened', sort: order, changes: desk, partitions };
  }
  const sort = order === 'updated' ? 'publicUpdated' : order;
  const index = table.indexNamed(scope.kind);
  return { index, indexSort: 'publicUpdated', sort, changes: { ...outside, index }, partitions };
};
