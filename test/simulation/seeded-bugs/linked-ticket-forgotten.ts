import { ok } from '#domain/result';
import type { SeededBug } from './seeded-bug.ts';
import { inFunction } from './switches/in-function.ts';

/** A page begins one line too late. */
export const linkedTicketForgotten: SeededBug = {
  id: 'linked-ticket-forgotten',
  title: 'With a problem the first of the tickets that it caused is not resolved.',
  preset: 'itil-desk',
  wiring: inFunction('auto-close', ({ lists }) => ({
    lists: {
      ...lists,
      incidents: async (problem, page) => {
        const found = await lists.incidents(problem, page);
        return found.ok ? ok({ ...found.value, items: found.value.items.slice(1) }) : found;
      },
    },
  })),
  by: 'I29',
};
