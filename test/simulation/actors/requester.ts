import { cast } from '#support/http-cast';
import { requesterHabits } from './habits.ts';
import { personActor } from './person-actor.ts';

/** Anna, who asks. */
export const requester = personActor(cast.anna, 4, requesterHabits);
