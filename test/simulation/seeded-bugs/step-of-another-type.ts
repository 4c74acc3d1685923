import type { SeededBug } from './seeded-bug.ts';
import { withWorkflow } from './switches/with-workflow.ts';

/** R3.7: the types of a step are not asked. */
export const stepOfAnotherType: SeededBug = {
  id: 'step-of-another-type',
  title: 'A clarification is planned like an anomaly.',
  wiring: withWorkflow((workflow) => ({
    ...workflow,
    transitions: workflow.transitions.map(({ types: _every, ...step }) => step),
  })),
};
