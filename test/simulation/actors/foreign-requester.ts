import { cast } from '#support/http-cast';
import { bystanderHabits } from './habits.ts';
import { personActor } from './person-actor.ts';

/** Another Anna, of an organisation whose id begins alike; her keys are the same as Anna's. */
export const foreignRequester = personActor(cast.otherAnna, 0.5, bystanderHabits);
