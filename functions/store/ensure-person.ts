import type { Person } from '#domain/people/person';
import { canonicalJson } from '#domain/ticket/canonical-json';
import type { Provisioning } from '#use-cases/ports/setup';
import type { Item } from './item.ts';
import { personItem } from './person-item.ts';
import { readItem } from './read-item.ts';
import { readItems } from './read-items.ts';
import type { StoreContext } from './store-context.ts';
import type { Key } from './table.ts';
import { table } from './table.ts';
import type { Part } from './transact.ts';
import { transact } from './transact.ts';

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

/** What a person has said of themselves outlasts what the tenant's file says. */
const merged = (wanted: Person, stored?: Person): Person => {
  if (!stored) return wanted;
  const { phone: _fromTheFile, ...rest } = wanted;
  return { ...rest, language: stored.language, ...(stored.phone !== undefined && { phone: stored.phone }) };
};

const missing = (before: readonly string[], after: readonly string[]) => before.filter((one) => !after.includes(one));

/** What leads to a person: the keys of their sign-ins, and the one of their address. */
interface Ways {
  readonly identities: readonly string[];
  readonly email?: string | undefined;
}

const waysOf = ({ identities, email }: Ways): readonly string[] => [
  ...identities,
  ...(email === undefined ? [] : [table.keys.email(email).pk]),
];

/** The links that are not as they should be, and those that should no longer be, unless they lead elsewhere by now. */
const linkParts = async (context: StoreContext, person: Person, now: Ways, before: Ways): Promise<readonly Part[]> => {
  const wanted = waysOf(now);
  const over = missing(waysOf(before), wanted);
  const stored = await readItems(context, [...wanted, ...over].map(table.alone));
  const isRight = (item?: Item) => item?.person === person.id && item?.organisation === person.organisation;
  return [
    ...wanted.filter((pk) => !isRight(stored.get(pk))).map((pk) => link(table.alone(pk), person)),
    ...over.filter((pk) => stored.get(pk)?.person === person.id).map((pk) => unlink(table.alone(pk), person)),
  ];
};

const changesOf = (wanted: Item, person: Person, item?: Item): readonly Part[] => {
  if (item && canonicalJson(wanted) === canonicalJson(item)) return [];
  const queues = item ? personItem.read(item).queues : [];
  return [
    { Put: { Item: wanted } },
    ...missing(person.queues, queues).map((queue) => ({ Put: { Item: table.keys.membership(queue, person.id) } })),
    ...missing(queues, person.queues).map((queue) => ({ Delete: { Key: table.keys.membership(queue, person.id) } })),
  ];
};

/**
 * Writes a person, the links of their sign-ins and address, and their queues: what differs, in one transaction. A
 * sign-in or address that is no longer told leads nowhere from then on.
 */
export const ensurePerson =
  (context: StoreContext): Provisioning['ensurePerson'] =>
  async (wanted, identities) => {
    const item = await readItem(context, table.keys.person(wanted.id));
    const stored = item && personItem.read(item);
    const person = merged(wanted, stored);
    const now = { identities: identities.map((identity) => table.keys.identity(identity).pk), email: person.email };
    const before = { identities: item ? personItem.identities(item) : [], email: stored?.email };
    const links = await linkParts(context, person, now, before);
    const parts = [...links, ...changesOf(personItem.write(person, now.identities), person, item)];
    if (parts.length === 0) return;
    const refusals = await transact(context, parts);
    if (refusals) throw new Error(`A sign-in or the address of ${person.id} belongs to somebody else`);
  };
