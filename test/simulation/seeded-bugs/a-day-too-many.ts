import type { SeededBug } from './seeded-bug.ts';
import { withWorkflow } from './switches/with-workflow.ts';

/** Both ends of the days are counted. */
export const aDayTooMany: SeededBug = {
  id: 'a-day-too-many',
  title: 'A ticket may be opened again for a day longer than its desk says.',
  preset: 'campus-desk',
  wiring: withWorkflow((workflow) => ({
    ...workflow,
    states: Object.fromEntries(
      Object.entries(workflow.states).map(([id, { reopens, ...state }]) => [
        id,
        { ...state, ...(reopens && { reopens: { ...reopens, days: reopens.days + 1 } }) },
      ]),
    ),
  })),
};
