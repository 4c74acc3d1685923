import { act, actAnyhow } from './behaviours/act.ts';
import { openTicket } from './behaviours/open-ticket.ts';
import { count, download, list, read, readForeign } from './behaviours/read.ts';
import { reclassify } from './behaviours/reclassify.ts';
import { repeat } from './behaviours/repeat.ts';
import { post, reserve } from './behaviours/upload.ts';
import { write, writeOnForeign } from './behaviours/write.ts';
import type { Habit } from './person-actor.ts';

/** What people of an organisation do about tickets. */
const outsideHabits: readonly Habit[] = [
  [2, write('comment')],
  [10, act],
  [0.7, read],
  [0.3, list],
  [2, reserve],
  [6, post],
  [0.7, download],
  [1, repeat],
  [0.4, readForeign],
  [0.3, writeOnForeign('comment')],
  [0.5, actAnyhow],
  [0.2, write('note')],
];

/** What somebody does who has much to ask. */
export const requesterHabits: readonly Habit[] = [[6, openTicket], ...outsideHabits];

/** What people do who ask now and then. */
export const bystanderHabits: readonly Habit[] = [[2, openTicket], ...outsideHabits];

/** What people of the desk do. */
export const deskHabits: readonly Habit[] = [
  [20, act],
  [2, write('reply')],
  [2, write('note')],
  [2, reclassify],
  [0.3, list],
  [0.5, read],
  [0.1, count],
  [0.7, reserve],
  [1.5, post],
  [0.3, download],
  [0.7, repeat],
  [1, actAnyhow],
  [0.2, write('comment')],
  [0.2, readForeign],
  [0.2, writeOnForeign('reply')],
];
