import { cast } from '#support/http-cast';
import { deskHabits } from './habits.ts';
import { personActor } from './person-actor.ts';

/** Otto, who works on another queue than the one most tickets come to. */
export const otherQueueOperator = personActor(cast.otto, 3, deskHabits);
