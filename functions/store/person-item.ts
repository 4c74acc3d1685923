import type { Person } from '#domain/people/person';
import { roles } from '#domain/people/person';
import { languages } from '#domain/text';
import type { Item } from './item.ts';
import { shapeOf } from './shape.ts';
import { table } from './table.ts';

/** A person as the table knows them, with the partition keys of their sign-ins: no other link lets anybody in. */
export const personItem = {
  write: (person: Person, identities: readonly string[]): Item => ({
    ...table.keys.person(person.id),
    ...person,
    identities,
  }),
  /** Whoever was written before sign-ins were listed has none until the next setup. */
  identities: (item: Item): readonly string[] =>
    item.identities === undefined ? [] : shapeOf(item, 'person').texts('identities'),
  read: (item: Item): Person => {
    const shape = shapeOf(item, 'person');
    const email = shape.optionalText('email');
    const organisation = shape.optionalText('organisation');
    const phone = shape.optionalText('phone');
    return {
      id: shape.text('id'),
      name: shape.text('name'),
      ...(email !== undefined && { email }),
      role: shape.oneOf('role', roles),
      ...(organisation !== undefined && { organisation }),
      queues: shape.texts('queues'),
      language: shape.oneOf('language', languages),
      ...(phone !== undefined && { phone }),
      disabled: shape.flag('disabled'),
    };
  },
};
