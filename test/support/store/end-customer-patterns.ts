import type { EndCustomer } from '#domain/end-customers/end-customer';
import type { AccessPattern } from './access-pattern.ts';
import { auditOf, crowd } from './administration-patterns.ts';
import type { PricedDesk } from './priced-desk.ts';
import { ulid } from './priced-desk.ts';

const customerOf = (name: string): EndCustomer => ({
  ...{ id: ulid(name), partner: 'bologna', name, number: `C-${name}`, province: 'BO', language: 'it', sites: [] },
  contracts: [
    { id: 'c1', name: `RV-${name}-1` },
    { id: 'c2', name: `RV-${name}-2` },
  ],
});

const add = ({ store }: PricedDesk, name: string) => {
  const after = customerOf(name);
  return store.endCustomers.write({ after, audit: auditOf('end-customer', after.id, after) });
};

/** How the registry of end customers is written. */
export const endCustomerWrites: readonly AccessPattern[] = [
  { name: 'put an end customer with two contracts into the registry', run: (desk) => add(desk, 'rosati') },
];

/** How it is read. */
export const endCustomerReads: readonly AccessPattern[] = [
  {
    name: 'list 50 end customers of a partner, by name',
    run: async (desk) => {
      for (const name of crowd) await add(desk, name);
      desk.take();
      return desk.store.endCustomers.list({ partner: 'bologna', name: 'crowd', limit: 50 });
    },
  },
  {
    name: 'name the end customer of a ticket',
    run: async (desk) => {
      await add(desk, 'named');
      desk.take();
      return desk.store.directory.endCustomerNames([ulid('named')]);
    },
  },
  {
    name: 'find out for the desk whose end customer a ticket is about',
    run: (desk) => {
      desk.take();
      return desk.store.directory.organisation('bologna');
    },
  },
];
