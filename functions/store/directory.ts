import type { EndCustomer } from '#domain/end-customers/end-customer';
import type { Organisation } from '#domain/people/organisation';
import type { Person } from '#domain/people/person';
import type { Clock, Directory } from '#use-cases/ports';
import { endCustomerItem } from './end-customer-item.ts';
import { endCustomerKeys } from './end-customer-keys.ts';
import { knownNames } from './known-names.ts';
import { memberByEmail } from './member-by-email.ts';
import { organisationItem } from './organisation-item.ts';
import { personItem } from './person-item.ts';
import { queryPages } from './query-pages.ts';
import { readItem } from './read-item.ts';
import { readItems } from './read-items.ts';
import type { StoreContext } from './store-context.ts';
import { table } from './table.ts';
import { updateProfile } from './update-profile.ts';
import { withRole } from './with-role.ts';

/** People, organisations and who works on a queue. */
export const createDirectory = (context: StoreContext, clock: Clock): Directory => {
  const person = async (id: string): Promise<Person | undefined> => {
    const item = table.isId(id) ? await readItem(context, table.keys.person(id)) : undefined;
    return item && personItem.read(item);
  };
  const people = async (ids: readonly string[]): Promise<ReadonlyMap<string, Person>> => {
    const items = await readItems(context, ids.filter(table.isId).map(table.keys.person));
    return new Map([...items.values()].map(personItem.read).map((found) => [found.id, found]));
  };
  const endCustomers = async (ids: readonly string[]): Promise<ReadonlyMap<string, EndCustomer>> => {
    const items = await readItems(context, ids.filter(table.isId).map(endCustomerKeys.customer));
    return new Map([...items.values()].map(endCustomerItem.read).map((found) => [found.id, found]));
  };
  const operatorsOf = async (queue: string) => {
    if (!table.isId(queue)) return [];
    const ids: string[] = [];
    const { pk, sk } = table.keys.membership(queue, '');
    const query = {
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :sk)',
      ExpressionAttributeValues: { ':pk': pk, ':sk': sk },
      ConsistentRead: true,
    };
    for await (const { items } of queryPages(context, query)) {
      ids.push(...items.map((item) => table.operatorOf(String(item.sk))));
    }
    const known = [...(await people(ids)).values()];
    return known
      .filter(({ disabled, queues }) => !disabled && queues.includes(queue))
      .map(({ id, name }) => ({ id, name }))
      .sort((left, right) => left.name.localeCompare(right.name));
  };
  const organisation = async (id: string): Promise<Organisation | undefined> => {
    const item = table.isId(id) ? await readItem(context, table.keys.organisation(id)) : undefined;
    return item && organisationItem.read(item);
  };
  return {
    person,
    people,
    organisation,
    names: knownNames(people, clock),
    endCustomer: async (id) => (await endCustomers([id])).get(id),
    endCustomerNames: knownNames(endCustomers, clock),
    operatorsOf,
    withRole: withRole(context),
    memberByEmail: memberByEmail(context),
    updateProfile: (id, change) =>
      Object.values(change).some((value) => value !== undefined) ? updateProfile(context)(id, change) : person(id),
  };
};
