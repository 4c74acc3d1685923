import type { Transition } from '../preset/preset.ts';

/** Whether a step is not taken without a public text; a known error needs its workaround (R3.10). */
export const wantsText = ({ text, effects }: Pick<Transition, 'text' | 'effects'>): boolean =>
  text === 'required' || (effects?.includes('known-error') ?? false);
