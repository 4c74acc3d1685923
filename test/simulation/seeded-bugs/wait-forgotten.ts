import type { SeededBug } from './seeded-bug.ts';
import { inFunction } from './switches/in-function.ts';

/** The list of what is due is of another kind of work. */
export const waitForgotten: SeededBug = {
  id: 'wait-forgotten',
  title: 'Nobody is woken.',
  preset: 'campus-desk',
  wiring: inFunction('auto-close', ({ lists }) => ({
    lists: { ...lists, dueForWaking: async () => ({ items: [] }) },
  })),
};
