import { cast } from '#support/http-cast';
import { deskHabits } from './habits.ts';
import { personActor } from './person-actor.ts';

/** Oscar, who works on the students' queues of both levels. */
export const secondOperator = personActor(cast.oscar, 3, deskHabits);
