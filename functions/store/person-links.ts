import type { Person } from '#domain/people/person';
import type { Item } from './item.ts';
import type { PersonRecord } from './person-item.ts';
import { readItems } from './read-items.ts';
import type { StoreContext } from './store-context.ts';
import type { Key } from './table.ts';
import { table } from './table.ts';
import type { Part } from './transact.ts';

/** Nobody else's link may be taken over, or taken away. */
const isTheirs = ({ id }: Person) => ({
  ConditionExpression: 'attribute_not_exists(pk) OR #person = :person',
  ExpressionAttributeNames: { '#person': 'person' },
  ExpressionAttributeValues: { ':person': id },
});

/** An item that leads to the person. */
const link = (key: Key, person: Person): Part => {
  const { id, organisation } = person;
  const item = { ...key, person: id, ...(organisation !== undefined && { organisation }) };
  return { Put: { Item: item, ...isTheirs(person) } };
};

const unlink = (key: Key, person: Person): Part => ({ Delete: { Key: key, ...isTheirs(person) } });

const missing = (before: readonly string[], after: readonly string[]) => before.filter((one) => !after.includes(one));

/** What leads to a person: the keys of their sign-ins, and the one of their address. */
type Ways = Pick<PersonRecord, 'identities' | 'person'>;

const waysOf = ({ identities, person: { email } }: Ways): readonly string[] => [
  ...identities,
  ...(email === undefined ? [] : [table.keys.email(email).pk]),
];

/** The links that are not as they should be, and those that should no longer be, unless they lead elsewhere by now. */
export const personLinks = async (context: StoreContext, now: Ways, before?: Ways): Promise<readonly Part[]> => {
  const { person } = now;
  const wanted = waysOf(now);
  const over = missing(before ? waysOf(before) : [], wanted);
  const stored = await readItems(context, [...wanted, ...over].map(table.alone));
  const isRight = (item?: Item) => item?.person === person.id && item?.organisation === person.organisation;
  return [
    ...wanted.filter((pk) => !isRight(stored.get(pk))).map((pk) => link(table.alone(pk), person)),
    ...over.filter((pk) => stored.get(pk)?.person === person.id).map((pk) => unlink(table.alone(pk), person)),
  ];
};

/** The queues that somebody comes to work on, and those that they leave. */
export const membershipParts = ({ id, queues }: Person, before?: Person): readonly Part[] => {
  const had = before?.queues ?? [];
  return [
    ...missing(queues, had).map((queue) => ({ Put: { Item: table.keys.membership(queue, id) } })),
    ...missing(had, queues).map((queue) => ({ Delete: { Key: table.keys.membership(queue, id) } })),
  ];
};
