import type { QueueBranch } from './queue-tree.ts';

/** A queue with how many are above it. */
interface QueueLine extends Pick<QueueBranch, 'queue'> {
  readonly depth: number;
}

/** The tree of queues line by line, each before those below it. */
export const queueLines = (branches: readonly QueueBranch[], depth = 0): readonly QueueLine[] =>
  branches.flatMap(({ queue, below }) => [{ queue, depth }, ...queueLines(below, depth + 1)]);
