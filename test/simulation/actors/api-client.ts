import { cast } from '#support/http-cast';
import { openFor } from './behaviours/open-ticket.ts';
import { list, read, readForeign } from './behaviours/read.ts';
import { repeat } from './behaviours/repeat.ts';
import { tryRefused } from './behaviours/try-refused.ts';
import { post, reserve } from './behaviours/upload.ts';
import { write } from './behaviours/write.ts';
import { personActor } from './person-actor.ts';

/** The system of Anna's organisation, which opens tickets for its people and repeats what it has sent. */
export const apiClient = personActor(cast.robot, 0.8, [
  [2, openFor([cast.anna, cast.bruno, cast.otherAnna])],
  [4, write('comment')],
  [4, repeat],
  [1, read],
  [0.1, list],
  [1, reserve],
  [6, post],
  [0.5, readForeign],
  [8, tryRefused],
]);
