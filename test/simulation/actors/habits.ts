import { act, actOnOldNews, handOn, linkToProblem } from './behaviours/act.ts';
import { comeBack } from './behaviours/come-back.ts';
import { decide } from './behaviours/decide.ts';
import { disclose } from './behaviours/disclose.ts';
import { lookAsEndCustomer } from './behaviours/look-as-end-customer.ts';
import { lookUpCustomers } from './behaviours/look-up-customers.ts';
import { openForCaller, openTicket } from './behaviours/open-ticket.ts';
import { download, downloadEarly, list, read } from './behaviours/read.ts';
import { findOut, reclassify } from './behaviours/reclassify.ts';
import { repeat } from './behaviours/repeat.ts';
import { respond } from './behaviours/respond.ts';
import { stepBack } from './behaviours/step-back.ts';
import { tryRefused } from './behaviours/try-refused.ts';
import { post, reserve, reserveAgain } from './behaviours/upload.ts';
import { write } from './behaviours/write.ts';
import { writeForEndCustomer } from './behaviours/write-for-end-customer.ts';
import { elsewhere } from './elsewhere.ts';
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
  [25, comeBack, {}, ['campus-desk']],
  [4, stepBack, {}, elsewhere],
  [8, writeForEndCustomer, {}, ['partner-panel']],
  [6, lookAsEndCustomer, {}, ['partner-panel']],
  [2, lookUpCustomers, {}, ['partner-panel']],
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
  [4, findOut],
  [0.2, list, { lists: 20 }],
  [0.4, read],
  [0.8, reserve, { files: 8 }],
  [12, post, { files: 25 }],
  [6, reserveAgain],
  [0.2, download, { files: 15 }],
  [3, downloadEarly],
  [0.7, repeat],
  [15, tryRefused],
  [60, act, {}, elsewhere],
  [8, openForCaller, {}, elsewhere],
  [25, disclose, {}, ['partner-panel']],
  [15, writeForEndCustomer, {}, ['partner-panel']],
  [6, lookAsEndCustomer, {}, ['partner-panel']],
  [1, lookUpCustomers, {}, ['partner-panel']],
  [10, findOut, { endings: 1, lists: 120 }, ['itil-desk']],
  [25, linkToProblem, {}, ['itil-desk']],
];

/** What people of the desk do who decide. */
export const supervisorHabits: readonly Habit[] = [...deskHabits, [300, decide, {}, ['itil-desk']]];

/** What people of an organisation do who decide for it. */
export const referentHabits: readonly Habit[] = [...bystanderHabits, [100, decide, {}, ['itil-desk']]];
