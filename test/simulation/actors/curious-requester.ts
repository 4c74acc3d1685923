import { cast } from '#support/http-cast';
import { attachAgain, downloadElsewhere, followForeign, turnPages } from './behaviours/explore.ts';
import { openTicket } from './behaviours/open-ticket.ts';
import { count, read, readForeign } from './behaviours/read.ts';
import { respond } from './behaviours/respond.ts';
import { post, reserve } from './behaviours/upload.ts';
import { write } from './behaviours/write.ts';
import { personActor } from './person-actor.ts';

/** Emma, who looks into every corner and tries what nobody has offered her. */
export const curiousRequester = personActor(cast.emma, 1.2, [
  [2, openTicket],
  [1, write('comment')],
  [4, respond],
  [3, read],
  [2, turnPages],
  [1, count],
  [1, followForeign],
  [1, downloadElsewhere],
  [1, attachAgain],
  [0.5, reserve],
  [8, post],
  [0.5, readForeign],
]);
