import type { EndCustomer } from '#domain/end-customers/end-customer';
import type { Chance } from '../chance.ts';
import type { Tale, Tales } from '../tales/tale.ts';

/** A ticket's end customer, if it has one, and what its tale may call it. */
export interface CustomerWords {
  readonly endCustomer?: string;
  readonly slots: Tales['slots'];
}

/** What is said of the end customer that a tale is about, out of the registry of whoever tells it. */
export const customerWords = (
  chance: Chance,
  customers: readonly EndCustomer[],
  { tale, slots }: { readonly tale: Tale; readonly slots: Tales['slots'] },
): CustomerWords => {
  if (customers.length === 0 || !JSON.stringify(tale).includes('{customer}')) return { slots };
  const { id, name, sites, contracts } = chance.pick(customers);
  const inForce = contracts.filter(({ to }) => to === undefined);
  const own = {
    customer: [name],
    town: sites.flatMap(({ city }) => city ?? []),
    site: sites.map((site) => site.name),
    contract: inForce.map((contract) => contract.name),
  };
  return { endCustomer: id, slots: { ...slots, ...own } };
};
