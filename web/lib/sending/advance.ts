import type { Occurrence } from './occurrence.ts';
import type { Phase } from './phase.ts';

/** What is to be done: deliver (also by a page that goes away), give text and files back, or forget the draft. */
export type Deed = 'deliver' | 'deliver-at-last' | 'give-back' | 'forget-draft';

/** The next phase, and the deed that goes with the step. */
export interface Step {
  readonly phase: Phase;
  readonly deed?: Deed;
}

type Steps = Readonly<Partial<Record<Occurrence['kind'], (fits: boolean) => Step | undefined>>>;

const deliver: Step = { phase: 'sending', deed: 'deliver' };
const deliverAtLast: Step = { phase: 'sending', deed: 'deliver-at-last' };
const giveBack: Step = { phase: 'returned', deed: 'give-back' };
const delivered: Step = { phase: 'sent', deed: 'forget-draft' };

const steps: Readonly<Record<Phase, Steps>> = {
  held: {
    timer: () => deliver,
    now: () => deliver,
    undo: () => giveBack,
    pagehide: (fits) => (fits ? deliverAtLast : giveBack),
  },
  sending: {
    delivered: () => delivered,
    refused: () => ({ phase: 'failed' }),
    // The first request may die with the page; the same key makes the second one no second message.
    pagehide: (fits) => (fits ? deliverAtLast : undefined),
  },
  failed: {
    retry: () => deliver,
    edit: () => giveBack,
    // One of two requests arrived after the other had failed.
    delivered: () => delivered,
  },
  sent: {},
  returned: {},
};

/** One step of a message's life; what cannot happen in a phase changes nothing. */
export const advance = (phase: Phase, occurrence: Occurrence): Step => {
  const fits = occurrence.kind === 'pagehide' && occurrence.fits;
  return steps[phase][occurrence.kind]?.(fits) ?? { phase };
};
