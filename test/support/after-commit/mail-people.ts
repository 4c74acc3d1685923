import type { Person } from '#domain/people/person';
import { people as actors } from '../ground/people.ts';

const named = (id: keyof typeof actors, name: string, more: Partial<Person> = {}): Person => {
  const { role, ...actor } = { organisation: undefined, ...actors[id] };
  if (role === 'clock') throw new Error('the clock gets no mail');
  const { organisation, ...common } = actor;
  return {
    ...common,
    ...(organisation && { organisation }),
    role,
    name,
    email: `${id}@people.example`,
    language: 'it',
    disabled: false,
    ...more,
  };
};

/** A program has no address. */
const machine = (id: keyof typeof actors, name: string): Person => {
  const { email: _none, ...person } = named(id, name);
  return person;
};

/** The people of the ground, as the directory knows them; those of the desk's English half read English. */
export const mailPeople = {
  anna: named('anna', 'Anna Rossi'),
  bruno: named('bruno', 'Bruno Neri'),
  rita: named('rita', 'Rita Serra'),
  robot: machine('robot', 'Portale studenti'),
  olga: named('olga', 'Olga Conti'),
  oscar: named('oscar', 'Oscar Wells', { language: 'en' }),
  otto: named('otto', 'Otto Riva'),
  sara: named('sara', 'Sara Villa'),
  ada: named('ada', 'Ada Bianchi'),
};
