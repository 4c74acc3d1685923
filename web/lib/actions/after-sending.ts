import type { TicketAnswer } from '#contract/answers/ticket';
import { actionsOf } from './actions-of.ts';
import type { DrawnAction } from './drawn-action.ts';

/** What a reply can do to the ticket in the same breath: 'Invia ad Anna Rossi e metti in attesa' (WEB 2.7). */
export const afterSending = (can: TicketAnswer['can']): DrawnAction[] =>
  actionsOf(can).filter(({ way }) => way === 'reply-and-act');
