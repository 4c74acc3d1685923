import { cast } from '#support/http-cast';
import { anything } from './behaviours/try-refused.ts';
import { personActor } from './person-actor.ts';

/** Dora, who was dismissed and whose token has not run out. */
export const dismissedOperator = personActor(cast.dora, 0.45, [[1, anything]]);
