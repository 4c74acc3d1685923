import { cast } from '#support/http-cast';
import { actAnyhow } from './behaviours/act.ts';
import { count, list, readForeign } from './behaviours/read.ts';
import { writeOnForeign } from './behaviours/write.ts';
import { personActor } from './person-actor.ts';

/** Dora, who was dismissed and whose token has not run out. */
export const dismissedOperator = personActor(cast.dora, 0.1, [
  [1, list],
  [1, count],
  [1, readForeign],
  [1, actAnyhow],
  [1, writeOnForeign('reply')],
]);
