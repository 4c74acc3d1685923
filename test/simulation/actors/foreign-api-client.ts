import { cast } from '#support/http-cast';
import { openFor } from './behaviours/open-ticket.ts';
import { list, read, readForeign } from './behaviours/read.ts';
import { repeat } from './behaviours/repeat.ts';
import { tryRefused } from './behaviours/try-refused.ts';
import { write, writeOnForeign } from './behaviours/write.ts';
import { personActor } from './person-actor.ts';

/** The system of another organisation, which tries numbers that it was never told. */
export const foreignApiClient = personActor(cast.otherRobot, 0.3, [
  [1.5, openFor([cast.otherAnna, cast.anna])],
  [2, write('comment')],
  [2, repeat],
  [1, read],
  [0.1, list],
  [2, readForeign],
  [1, writeOnForeign('comment')],
  [8, tryRefused],
]);
