import { cast } from '#support/http-cast';
import { actAnyhow } from './behaviours/act.ts';
import { openFor } from './behaviours/open-ticket.ts';
import { count, list, read } from './behaviours/read.ts';
import { write } from './behaviours/write.ts';
import { personActor } from './person-actor.ts';

/** Ada, who may read everything and work on nothing, and tries to. */
export const deskAdmin = personActor(cast.ada, 0.3, [
  [0.6, list],
  [2, read],
  [0.3, count],
  [1, actAnyhow],
  [0.5, write('reply')],
  [0.5, openFor([cast.anna])],
]);
