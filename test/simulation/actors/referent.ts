import { cast } from '#support/http-cast';
import { bystanderHabits } from './habits.ts';
import { personActor } from './person-actor.ts';

/** Rita, who sees the tickets of Anna's organisation. */
export const referent = personActor(cast.rita, 0.4, bystanderHabits);
