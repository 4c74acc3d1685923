import type { DrawnAction } from './drawn-action.ts';

/** Whether an action only opens a text box, which works without a network too. */
export const isWriting = ({ way }: DrawnAction): boolean =>
  way === 'reply' || way === 'note' || way === 'reply-and-act';
