import type { SeededBug } from './seeded-bug.ts';
import { withWorkflow } from './switches/with-workflow.ts';

/** One of two questions is not asked. */
export const windowForgotten: SeededBug = {
  id: 'window-forgotten',
  title: 'A change is submitted without the time in which it is made.',
  preset: 'itil-desk',
  wiring: withWorkflow((workflow) => ({
    ...workflow,
    transitions: workflow.transitions.map(({ effects, ...step }) => ({
      ...step,
      ...(effects && { effects: effects.filter((effect) => effect !== 'window') }),
    })),
  })),
  by: 'I27',
};
