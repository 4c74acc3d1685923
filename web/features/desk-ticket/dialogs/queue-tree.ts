interface Queue {
  readonly id: string;
  readonly parent?: string | undefined;
}

/** A queue with how deep it lies. */
export interface Branch<Of extends Queue> {
  readonly queue: Of;
  readonly depth: number;
}

/** The queues as a tree, each under its parent; one whose parent is unknown stands at the root. */
export const queueTree = <Of extends Queue>(queues: readonly Of[]): Branch<Of>[] => {
  const known = new Set(queues.map(({ id }) => id));
  const under = (parent: string | undefined, depth: number): Branch<Of>[] =>
    queues
      .filter((queue) => (known.has(queue.parent ?? '') ? queue.parent : undefined) === parent)
      .flatMap((queue) => [{ queue, depth }, ...under(queue.id, depth + 1)]);
  return under(undefined, 0);
};
