import { supervisorHabits } from './habits.ts';
import { personActor } from './person-actor.ts';

/** Simone, who decides what Sofia may not decide: her own work. */
export const secondSupervisor = personActor({ id: 'simone' }, 1.5, supervisorHabits, ['itil-desk']);
