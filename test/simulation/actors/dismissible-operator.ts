import { elsewhere } from './elsewhere.ts';
import { deskHabits } from './habits.ts';
import { personActor } from './person-actor.ts';

/** Piero, who works on the students' queue as long as he is let in. */
export const dismissibleOperator = personActor({ id: 'piero' }, 1, deskHabits, elsewhere);
