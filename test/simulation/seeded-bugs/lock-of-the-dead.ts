import type { CommitOutcome, Ids } from '#use-cases/ports';
import type { SeededBug } from './seeded-bug.ts';
import { withPorts } from './switches/with-ports.ts';

/** The last write of each world, done or not; its ids tell worlds apart. */
const lastWrites = new WeakMap<Ids, Promise<unknown>>();

/** A lock outside the table, which knows no end of whoever holds it. */
export const lockOfTheDead: SeededBug = {
  id: 'lock-of-the-dead',
  title: 'Whoever writes waits for the one before them, even if that one has died.',
  wiring: withPorts(({ tickets, ids }) => ({
    tickets: {
      ...tickets,
      commit: (commit): Promise<CommitOutcome> => {
        const before = lastWrites.get(ids) ?? Promise.resolve();
        const write = before.then(() => tickets.commit(commit));
        lastWrites.set(
          ids,
          write.catch(() => undefined),
        );
        return write;
      },
    },
  })),
  by: 'L3',
};
