import type { SeededBug } from './seeded-bug.ts';
import { withWorkflow } from './switches/with-workflow.ts';

/** Who is asked is not looked up. */
export const anybodyApproves: SeededBug = {
  id: 'anybody-approves',
  title: 'A referent approves a change, of which only the desk decides.',
  preset: 'itil-desk',
  wiring: withWorkflow((workflow) => ({
    ...workflow,
    transitions: workflow.transitions.map((step) =>
      step.by === 'approver' ? { ...step, approver: 'organisation' as const } : step,
    ),
  })),
  by: 'I26',
};
