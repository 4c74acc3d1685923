import type { SeededBug } from './seeded-bug.ts';
import { withWorkflow } from './switches/with-workflow.ts';

/** One state too many in one step. */
export const stepNotInTheWorkflow: SeededBug = {
  id: 'step-not-in-the-workflow',
  title: 'A ticket is resolved before its cause is known.',
  wiring: withWorkflow((workflow) => ({
    ...workflow,
    transitions: workflow.transitions.map((step) =>
      step.action === 'resolve' ? { ...step, from: [...step.from, 'awaiting_support'] } : step,
    ),
  })),
  by: 'I5',
};
