import type { Person } from '#domain/people/person';
import type { Mail } from '#use-cases/ports/notifications';
import type { World } from './world.ts';

/** Whose address a mail goes to; nobody's when it is not known. */
export const readerOf = ({ people }: Pick<World, 'people'>, { to }: Mail): Person | undefined => {
  for (const person of people.values()) if (person.email === to.address) return person;
  return undefined;
};
