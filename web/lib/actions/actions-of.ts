import type { ActionNeeds, TicketAnswer } from '#contract/answers/ticket';
import type { ActionWay } from './action-look.ts';
import { actionTable } from './action-table.ts';
import type { DrawnAction } from './drawn-action.ts';

/** Steps that only the tenant's workflow knows come after writing and before handing over. */
const unknownOrder = 4.5;

/** All that `can` allows and nothing else, the likely next action first (WEB 3). */
export const actionsOf = (can: TicketAnswer['can']): DrawnAction[] =>
  Object.entries(can)
    .map(([action, needs]) => {
      const look = Object.hasOwn(actionTable, action) ? actionTable[action] : undefined;
      return { action, needs, look, way: look?.way ?? wayOf(needs) };
    })
    .sort((a, b) => (a.look?.order ?? unknownOrder) - (b.look?.order ?? unknownOrder));

/** The customer reads the text of a workflow's step, so it is written where replies are. */
const wayOf = ({ text, plan }: ActionNeeds): ActionWay => (text === 'required' || plan ? 'reply-and-act' : 'confirm');
