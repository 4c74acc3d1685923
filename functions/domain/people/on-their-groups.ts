import type { Preset } from '../preset/preset.ts';
import { changePerson } from './change-person.ts';
import type { Person } from './person.ts';

/**
 * Somebody on the queues that their groups have now. What is stored with them follows a group member by member, and
 * whoever was taken off a queue must not wait for it.
 */
export const onTheirGroups = (person: Person, preset: Pick<Preset, 'groups'>): Person =>
  person.groups ? changePerson(person, {}, preset) : person;
