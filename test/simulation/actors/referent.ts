import { cast } from '#support/http-cast';
import { referentHabits } from './habits.ts';
import { personActor } from './person-actor.ts';

/** Rita, who sees the tickets of Anna's organisation. */
export const referent = personActor(cast.rita, 0.4, referentHabits);
