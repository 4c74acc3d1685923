import type { Transition } from '../preset.ts';

/** Whether a transition waits for a time that the way into its state must set; a problem's resolution comes unannounced. */
export const isTimed = ({ by, action }: Pick<Transition, 'by' | 'action'>): boolean =>
  by === 'clock' && action !== 'resolve';
