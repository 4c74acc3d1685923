import type { Desk } from '../desks/desk.ts';

/** Whether a state is an end on a desk. */
export const isEnd = ({ preset }: Desk, state: string | undefined): boolean =>
  state !== undefined && preset.workflow.states[state]?.final === true;
