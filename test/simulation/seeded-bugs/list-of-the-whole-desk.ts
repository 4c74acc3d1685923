import { portal } from '#support/ground/portal';
import type { SeededBug } from './seeded-bug.ts';
import { withPorts } from './switches/with-ports.ts';

/** The scope is lost on one way through the code. */
export const listOfTheWholeDesk: SeededBug = {
  id: 'list-of-the-whole-desk',
  title: 'A list in the order of priority forgets whose list it is.',
  wiring: withPorts(({ lists }) => ({
    lists: {
      ...lists,
      list: (query) =>
        lists.list(
          query.order === 'priority'
            ? { ...query, scope: { kind: 'queues', queues: Object.keys(portal.queues) } }
            : query,
        ),
    },
  })),
};
