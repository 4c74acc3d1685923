import { cast } from '#support/http-cast';
import { anything } from './behaviours/try-refused.ts';
import { personActor } from './person-actor.ts';

/** Nina, who has done as much in this hour as one may, and goes on all the same. */
export const hastyOperator = personActor(cast.nina, 0.65, [[1, anything]]);
