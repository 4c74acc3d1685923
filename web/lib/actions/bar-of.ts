import type { DrawnAction } from './drawn-action.ts';

/** Which actions are buttons, and which stand under 'Altro'. */
export interface ActionBar {
  readonly buttons: readonly DrawnAction[];
  readonly more: readonly DrawnAction[];
}

/** Shares out the actions: rare ones, and those that find no room, go under 'Altro'. */
export const barOf = (actions: readonly DrawnAction[], room: number): ActionBar => {
  const common = actions.filter(({ look }) => !look?.rare);
  const rare = actions.filter(({ look }) => look?.rare);
  return { buttons: common.slice(0, room), more: [...common.slice(room), ...rare] };
};
