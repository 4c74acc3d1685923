import { portal } from '#support/ground/portal';
import type { SeededBug } from './seeded-bug.ts';
import { withPorts } from './switches/with-ports.ts';

/** The scope is lost. */
export const countsOfEverybody: SeededBug = {
  id: 'counts-of-everybody',
  title: 'An operator counts the tickets of every queue.',
  wiring: withPorts(({ lists }) => ({
    lists: {
      ...lists,
      tally: (_scope, today) => lists.tally({ kind: 'queues', queues: Object.keys(portal.queues) }, today),
    },
  })),
  by: 'I10b',
};
