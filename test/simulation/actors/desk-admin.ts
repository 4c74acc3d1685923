import { cast } from '#support/http-cast';
import { choose, dismiss, share } from './behaviours/administer.ts';
import { list, read } from './behaviours/read.ts';
import { tryRefused } from './behaviours/try-refused.ts';
import { elsewhere } from './elsewhere.ts';
import { personActor } from './person-actor.ts';

/** Ada, who may read everything and work on nothing, and tries to. */
export const deskAdmin = personActor(cast.ada, 0.6, [
  [0.1, list],
  [0.7, read],
  [5, tryRefused],
  [3, share, {}, elsewhere],
  [3, choose, {}, elsewhere],
  [3, dismiss, {}, elsewhere],
]);
