import { nameKey } from '#domain/people/name-key';
import type { Person } from '#domain/people/person';
import { roles } from '#domain/people/person';
import { queueRights } from '#domain/people/queue-right';
import { languages } from '#domain/text';
import type { Item } from './item.ts';
import { peopleKeys } from './people-keys.ts';
import { shapeOf } from './shape.ts';
import { table } from './table.ts';

/** What an item holds besides the person. */
export interface PersonRecord {
  readonly person: Person;
  /** Partition keys of their sign-ins: no other link lets anybody in. */
  readonly identities: readonly string[];
  /** Counts the changes; people written before there were versions begin at 0. */
  readonly version: number;
  /** What the tenant file last said, so that it overwrites nothing that was edited since; empty if it never spoke. */
  readonly said?: Partial<Person>;
  /** Partition key of the sign-in at their organisation's provider, which outlasts what the tenant file tells. */
  readonly linked?: string;
  /** Name of that provider: of no other one's link they are believed, whatever organisation they come to. */
  readonly linkedBy?: string;
  /** Entry of the audit trail for the last change of the administration. */
  readonly entry?: string;
}

/** What lists show of a person; API clients are in none. */
const listed = ({ id, name, email, role, organisation, disabled, groups = [] }: Person): Item =>
  role === 'api_client'
    ? {}
    : {
        ...peopleKeys.person(`${nameKey(name)}#${id}`, role, organisation),
        row: {
          ...{ id, name, role, disabled },
          ...(email !== undefined && { email }),
          ...(organisation && { organisation }),
          ...(groups.length > 0 && { groups }),
        },
      };

const readRights = (item: Item): Pick<Person, 'rights'> => {
  const rights = shapeOf(item, 'person').optionalMap('rights');
  if (!rights) return {};
  const shape = shapeOf(rights, 'right on a queue');
  const known = (queue: string) => queueRights.filter((right) => shape.texts(queue).includes(right));
  return { rights: Object.fromEntries(Object.keys(rights).map((queue) => [queue, known(queue)])) };
};

const optional = (item: Item): Partial<Person> => {
  const shape = shapeOf(item, 'person');
  const texts = (['email', 'organisation', 'phone'] as const).map((field) => [field, shape.optionalText(field)]);
  const lists = (['groups', 'ownQueues'] as const).map((field) => [field, item[field] && shape.texts(field)]);
  const present = Object.fromEntries([...texts, ...lists].filter(([, value]) => value !== undefined));
  return { ...present, ...(item.sharesTickets === true && { sharesTickets: true }) };
};

/** A person as the table knows them. */
export const personItem = {
  write: ({ person, identities, version, said, linked, linkedBy, entry }: PersonRecord): Item => ({
    ...table.keys.person(person.id),
    ...person,
    ...listed(person),
    identities,
    version,
    ...(said && { said: JSON.stringify(said) }),
    ...(linked !== undefined && { linked }),
    ...(linkedBy !== undefined && { linkedBy }),
    ...(entry !== undefined && { entry }),
  }),
  /** Whoever was written before sign-ins were listed has none until the next setup. */
  identities: (item: Item): readonly string[] =>
    item.identities === undefined ? [] : shapeOf(item, 'person').texts('identities'),
  read: (item: Item): Person => {
    const shape = shapeOf(item, 'person');
    return {
      id: shape.text('id'),
      name: shape.text('name'),
      role: shape.oneOf('role', roles),
      queues: shape.texts('queues'),
      language: shape.oneOf('language', languages),
      disabled: shape.flag('disabled'),
      ...optional(item),
      ...readRights(item),
    };
  },
  readRecord: (item: Item): PersonRecord => {
    const shape = shapeOf(item, 'person');
    const [said, linked, linkedBy] = (['said', 'linked', 'linkedBy'] as const).map(shape.optionalText);
    const entry = shape.optionalText('entry');
    return {
      person: personItem.read(item),
      identities: personItem.identities(item),
      version: shape.optionalCount('version') ?? 0,
      ...(said !== undefined && { said: JSON.parse(said) }),
      ...(linked !== undefined && { linked }),
      ...(linkedBy !== undefined && { linkedBy }),
      ...(entry !== undefined && { entry }),
    };
  },
};
