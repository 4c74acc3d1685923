import type { EndCustomer } from '#domain/end-customers/end-customer';
import { nameKey } from '#domain/people/name-key';
import { type EndCustomerRecord, endCustomerItem } from './end-customer-item.ts';
import { type CustomerList, endCustomerKeys } from './end-customer-keys.ts';
import { endCustomerLine } from './end-customer-line.ts';
import { isStill } from './is-still.ts';
import type { Part } from './transact.ts';

/** A further place of a customer: under which sort key, in which list, and what it is sorted by. */
type Place = readonly [sk: string, list: CustomerList, sortedBy: string];

/** Besides by its name, a customer is found by number, province and each of its contracts. */
const placesOf = ({ name, number, province, contracts }: EndCustomer): readonly Place[] => [
  ...(number === undefined ? [] : [['NUMBER', 'number', number] as const]),
  ...(province === undefined ? [] : [['PROVINCE', `province#${province}`, name] as const]),
  ...contracts.map((contract) => [`CONTRACT#${contract.id}`, 'contract', contract.name] as const),
];

/** How an end customer is written: itself, found by its name, and its other places in the lists; itself comes first. */
export const endCustomerParts = (after: EndCustomerRecord, before?: EndCustomerRecord): readonly Part[] => {
  const { customer } = after;
  const { id, partner, name } = customer;
  const row = endCustomerLine.write(customer);
  const stand = (list: CustomerList, sortedBy: string) => ({
    ...endCustomerKeys.places(partner, list, `${nameKey(sortedBy)}#${id}`),
    row,
  });
  const places = placesOf(customer);
  const gone = before ? placesOf(before.customer).filter(([sk]) => !places.some(([kept]) => kept === sk)) : [];
  const itself = { ...endCustomerKeys.customer(id), ...endCustomerItem.write(after), ...stand('name', name) };
  return [
    { Put: { Item: itself, ...isStill(before) } },
    ...places.map(([sk, list, sortedBy]) => ({
      Put: { Item: { ...endCustomerKeys.line(id, sk), ...stand(list, sortedBy) } },
    })),
    ...gone.map(([sk]) => ({ Delete: { Key: endCustomerKeys.line(id, sk) } })),
  ];
};
