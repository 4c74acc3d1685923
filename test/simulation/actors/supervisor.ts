import { cast } from '#support/http-cast';
import { supervisorHabits } from './habits.ts';
import { personActor } from './person-actor.ts';

/** Sofia, who sees and may do all. */
export const supervisor = personActor(cast.sofia, 3, supervisorHabits);
