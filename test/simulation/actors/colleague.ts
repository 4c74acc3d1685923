import { cast } from '#support/http-cast';
import { bystanderHabits } from './habits.ts';
import { personActor } from './person-actor.ts';

/** Bruno, of Anna's organisation, who sees nothing of hers. */
export const colleague = personActor(cast.bruno, 0.5, bystanderHabits);
