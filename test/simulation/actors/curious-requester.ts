import { cast } from '#support/http-cast';
import { act } from './behaviours/act.ts';
import { attachAgain, downloadElsewhere, followForeign, turnPages } from './behaviours/explore.ts';
import { openTicket } from './behaviours/open-ticket.ts';
import { count, read, readForeign } from './behaviours/read.ts';
import { post, reserve } from './behaviours/upload.ts';
import { write } from './behaviours/write.ts';
import { personActor } from './person-actor.ts';

/** Emma, who looks into every corner and tries what nobody has offered her. */
export const curiousRequester = personActor(cast.emma, 1.2, [
  [5, openTicket],
  [1, write('comment')],
  [1, act],
  [3, read],
  [4, turnPages],
  [1, count],
  [1, followForeign],
  [1, downloadElsewhere],
  [1, attachAgain],
  [1, reserve],
  [2, post],
  [0.5, readForeign],
]);
