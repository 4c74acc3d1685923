import type { Person } from '#domain/people/person';
import { canonicalJson } from '#domain/ticket/canonical-json';
import type { Identity } from '#use-cases/ports';
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

/** An item that leads to the person; nobody else's may be taken over. */
const link = (key: Key, { id, organisation }: Person): Part => ({
  Put: {
    Item: { ...key, person: id, ...(organisation !== undefined && { organisation }) },
    ConditionExpression: 'attribute_not_exists(pk) OR #person = :person',
    ExpressionAttributeNames: { '#person': 'person' },
    ExpressionAttributeValues: { ':person': id },
  },
});

/** What a person has said of themselves outlasts what the tenant's file says. */
const merged = (wanted: Person, stored?: Person): Person => {
  if (!stored) return wanted;
  const { phone: _fromTheFile, ...rest } = wanted;
  return { ...rest, language: stored.language, ...(stored.phone !== undefined && { phone: stored.phone }) };
};

const missing = (before: readonly string[], after: readonly string[]) => before.filter((one) => !after.includes(one));

/** The links that are not as they should be; a sign-in that the file no longer tells keeps its link. */
const linkParts = async (context: StoreContext, person: Person, keys: readonly Key[]): Promise<readonly Part[]> => {
  const stored = await readItems(context, keys);
  const isRight = (item?: Item) => item?.person === person.id && item?.organisation === person.organisation;
  return keys.filter((key) => !isRight(stored.get(key.pk))).map((key) => link(key, person));
};

const changesOf = (person: Person, stored?: Person): readonly Part[] => {
  if (stored && canonicalJson(person) === canonicalJson(stored)) return [];
  const left = missing(stored?.queues ?? [], person.queues);
  const joined = missing(person.queues, stored?.queues ?? []);
  const oldEmail = stored?.email?.toLowerCase() === person.email?.toLowerCase() ? undefined : stored?.email;
  return [
    { Put: { Item: personItem.write(person) } },
    ...joined.map((queue) => ({ Put: { Item: { ...table.keys.membership(queue, person.id) } } })),
    ...left.map((queue) => ({ Delete: { Key: table.keys.membership(queue, person.id) } })),
    ...(oldEmail === undefined ? [] : [{ Delete: { Key: table.keys.email(oldEmail) } }]),
  ];
};

/** Writes a person, the links of their sign-ins and address, and their queues: what differs, in one transaction. */
export const ensurePerson =
  (context: StoreContext): Provisioning['ensurePerson'] =>
  async (wanted: Person, identities: readonly Identity[]) => {
    const item = await readItem(context, table.keys.person(wanted.id));
    const stored = item && personItem.read(item);
    const person = merged(wanted, stored);
    const keys = [
      ...identities.map(table.keys.identity),
      ...(person.email === undefined ? [] : [table.keys.email(person.email)]),
    ];
    const links = await linkParts(context, person, keys);
    const parts = [...links, ...changesOf(person, stored)];
    if (parts.length === 0) return;
    const refusals = await transact(context, parts);
    if (refusals) throw new Error(`A sign-in or the address of ${person.id} belongs to somebody else`);
  };
