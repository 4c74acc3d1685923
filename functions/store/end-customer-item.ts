import type { CustomerContract, CustomerSite, EndCustomer } from '#domain/end-customers/end-customer';
import type { Item } from './item.ts';
import { shapeOf } from './shape.ts';

/** What an item holds besides the end customer. */
export interface EndCustomerRecord {
  readonly customer: EndCustomer;
  readonly version: number;
  /** Entry of the audit trail for the last change. */
  readonly entry: string;
}

const given = <Field extends string>(item: Item, what: string, fields: readonly Field[]) => {
  const shape = shapeOf(item, what);
  const found = fields.flatMap((field) => {
    const value = shape.optionalText(field);
    return value === undefined ? [] : [[field, value] as const];
  });
  return Object.fromEntries(found) as { readonly [Name in Field]?: string };
};

const readContract = (item: Item): CustomerContract => {
  const shape = shapeOf(item, 'contract');
  return {
    id: shape.text('id'),
    name: shape.text('name'),
    ...given(item, 'contract', ['service', 'site', 'from', 'to']),
  };
};

const readSite = (item: Item): CustomerSite => {
  const shape = shapeOf(item, 'site');
  const facts = { id: shape.text('id'), name: shape.text('name'), address: shape.text('address') };
  return { ...facts, ...given(item, 'site', ['city', 'province']) };
};

/** An end customer with contracts and sites; keys are added by whoever writes it. */
export const endCustomerItem = {
  write: ({ customer, version, entry }: EndCustomerRecord): Item => ({ ...customer, version, entry }),
  read: (item: Item): EndCustomer => {
    const shape = shapeOf(item, 'end customer');
    return {
      id: shape.text('id'),
      partner: shape.text('partner'),
      name: shape.text('name'),
      ...given(item, 'end customer', ['number', 'province', 'email', 'phone']),
      language: shape.oneOf('language', ['it', 'en'] as const),
      contracts: shape.maps('contracts').map(readContract),
      sites: shape.maps('sites').map(readSite),
      ...(item.archived === true && { archived: true }),
    };
  },
  readRecord: (item: Item): EndCustomerRecord => {
    const shape = shapeOf(item, 'end customer');
    return { customer: endCustomerItem.read(item), version: shape.count('version'), entry: shape.text('entry') };
  },
};
