import type { AnswerOf } from '#web/lib/api/operations.ts';

type Queue = AnswerOf<'listQueues'>['items'][number];

/** A queue with those below it. */
export interface QueueBranch {
  readonly queue: Queue;
  readonly below: readonly QueueBranch[];
}

/** Grows the tree; a queue whose parent is not there stands at the top. */
export const queueTree = (queues: readonly Queue[]): readonly QueueBranch[] => {
  const known = new Set(queues.map(({ id }) => id));
  const grow = (parent: string | undefined): readonly QueueBranch[] =>
    queues
      .filter((queue) => (queue.parent !== undefined && known.has(queue.parent) ? queue.parent : undefined) === parent)
      .map((queue) => ({ queue, below: grow(queue.id) }));
  return grow(undefined);
};

/** Leaves out branches in which a person can open nothing. */
export const openBranches = (
  branches: readonly QueueBranch[],
  mayOpen: (queue: Queue) => boolean,
): readonly QueueBranch[] =>
  branches
    .map(({ queue, below }) => ({ queue, below: openBranches(below, mayOpen) }))
    .filter(({ queue, below }) => mayOpen(queue) || below.length > 0);
