import { act, actAnyhow } from './behaviours/act.ts';
import { openTicket } from './behaviours/open-ticket.ts';
import { count, download, list, read, readForeign } from './behaviours/read.ts';
import { reclassify } from './behaviours/reclassify.ts';
import { repeat } from './behaviours/repeat.ts';
import { post, reserve } from './behaviours/upload.ts';
import { write, writeOnForeign } from './behaviours/write.ts';
import type { Habit } from './person-actor.ts';

/** What people of an organisation do. */
export const requesterHabits: readonly Habit[] = [
  [6, openTicket],
  [5, write('comment')],
  [4, act],
  [2, read],
  [1, list],
  [2, reserve],
  [3, post],
  [1, download],
  [1, repeat],
  [0.7, readForeign],
  [0.4, writeOnForeign('comment')],
  [0.5, actAnyhow],
  [0.3, write('note')],
];

/** What people of the desk do. */
export const deskHabits: readonly Habit[] = [
  [14, act],
  [3, write('reply')],
  [3, write('note')],
  [2, reclassify],
  [2, list],
  [1, read],
  [0.4, count],
  [1, reserve],
  [1.5, post],
  [0.5, download],
  [0.7, repeat],
  [1.2, actAnyhow],
  [0.3, write('comment')],
  [0.4, readForeign],
  [0.3, writeOnForeign('reply')],
];
