import { type Key, table } from './table.ts';

/** What the registry is searched by; each is a list of its own, of one partner and of all. */
export type CustomerList = 'name' | 'number' | 'contract' | `province#${string}`;

/** Partitions of the registry in the ticket indexes, which hold no tickets. */
const partitions = {
  ofPartner: (partner: string, list: CustomerList) => `CUSTOMERS#O#${partner}#${list}`,
  ofAll: (list: CustomerList) => `CUSTOMERS#${list}`,
};

/** The keys of the partners' end customers, beside those of `table.ts`. */
export const endCustomerKeys = {
  partitions,
  customer: (id: string): Key => table.alone(`EC#${id}`),
  /** A further place of a customer in the lists; its place by name is the customer's own. */
  line: (id: string, place: string): Key => ({ pk: `EC#${id}`, sk: place }),
  /** Where a line stands in the indexes. */
  places: (partner: string, list: CustomerList, place: string): Readonly<Record<string, string>> => ({
    gp: partitions.ofPartner(partner, list),
    wp: partitions.ofAll(list),
    sv: place,
    so: place,
  }),
};
