import { cast } from '#support/http-cast';
import { deskHabits } from './habits.ts';
import { personActor } from './person-actor.ts';

/** Olga, who works on the students' queue. */
export const firstOperator = personActor(cast.olga, 5, deskHabits);
