import { act, actOnOldNews, handOn } from './behaviours/act.ts';
import { openTicket } from './behaviours/open-ticket.ts';
import { download, downloadEarly, list, read } from './behaviours/read.ts';
import { findQuestion, reclassify } from './behaviours/reclassify.ts';
import { repeat } from './behaviours/repeat.ts';
import { respond } from './behaviours/respond.ts';
import { tryRefused } from './behaviours/try-refused.ts';
import { post, reserve, reserveAgain } from './behaviours/upload.ts';
import { write } from './behaviours/write.ts';
import type { Habit } from './person-actor.ts';

/** What people of an organisation do about tickets. */
const outsideHabits: readonly Habit[] = [
  [1.5, write('comment'), { endings: 8 }],
  [30, respond],
  [1, actOnOldNews],
  [0.5, read],
  [0.2, list, { lists: 20 }],
  [3, reserve, { files: 12 }],
  [25, post, { files: 40 }],
  [6, reserveAgain],
  [0.4, download, { files: 25 }],
  [6, downloadEarly],
  [1, repeat],
];

/** What somebody does who has much to ask. */
export const requesterHabits: readonly Habit[] = [[6, openTicket, { lists: 25 }], ...outsideHabits, [12, tryRefused]];

/** What people do who ask now and then. */
export const bystanderHabits: readonly Habit[] = [[2, openTicket], ...outsideHabits, [5, tryRefused]];

/** What people of the desk do. */
export const deskHabits: readonly Habit[] = [
  [38, act],
  [2, actOnOldNews],
  [1.5, handOn],
  [2.5, write('reply')],
  [4, write('note')],
  [1.5, reclassify],
  [4, findQuestion],
  [0.2, list, { lists: 20 }],
  [0.4, read],
  [0.8, reserve, { files: 8 }],
  [12, post, { files: 25 }],
  [6, reserveAgain],
  [0.2, download, { files: 15 }],
  [3, downloadEarly],
  [0.7, repeat],
  [15, tryRefused],
];
