import type { ActionNeeds } from '#contract/answers/ticket';
import type { ActionLook, ActionWay } from './action-look.ts';

/** An action that the person may do now, ready to be drawn. */
export interface DrawnAction {
  /** Its name in `can`. */
  readonly action: string;
  readonly needs: ActionNeeds;
  readonly way: ActionWay;
  /** How it looks; absent for an action that only the tenant's preset knows. */
  readonly look: ActionLook | undefined;
}
