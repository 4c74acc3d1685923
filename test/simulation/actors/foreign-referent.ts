import { cast } from '#support/http-cast';
import { elsewhere } from './elsewhere.ts';
import { referentHabits } from './habits.ts';
import { personActor } from './person-actor.ts';

/** Another Rita, who answers for the other organisation. */
export const foreignReferent = personActor(cast.otherRita, 0.4, referentHabits, elsewhere);
