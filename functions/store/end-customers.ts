import { nameKey } from '#domain/people/name-key';
import { ok } from '#domain/result';
import type { EndCustomerQuery, EndCustomers } from '#use-cases/ports/end-customers';
import { endCustomerItem } from './end-customer-item.ts';
import { type CustomerList, endCustomerKeys } from './end-customer-keys.ts';
import { endCustomerLine } from './end-customer-line.ts';
import type { Item } from './item.ts';
import { nameRange } from './name-range.ts';
import { readItem } from './read-item.ts';
import type { StoreContext } from './store-context.ts';
import { type IndexShape, table } from './table.ts';
import { walk } from './walk.ts';
import { writeEndCustomer } from './write-end-customer.ts';

/** The list that holds the fewest lines besides those that are wanted, and the beginning of what orders it. */
const listOf = ({
  name,
  number,
  province,
  contract,
}: EndCustomerQuery): readonly [CustomerList, string | undefined] => {
  if (contract !== undefined) return ['contract', contract];
  if (number !== undefined) return ['number', number];
  return province === undefined ? ['name', name] : [`province#${province}`, name];
};

const placeOf = ({ partner }: EndCustomerQuery, listed: CustomerList): readonly [IndexShape, string] =>
  partner === undefined
    ? [table.indexNamed('owner'), endCustomerKeys.partitions.ofAll(listed)]
    : [table.indexNamed('organisation'), endCustomerKeys.partitions.ofPartner(partner, listed)];

const begins = (text: string | undefined, wanted: string | undefined): boolean =>
  wanted === undefined || nameKey(text ?? '').startsWith(nameKey(wanted));

const isWanted =
  ({ name, number, province, archived }: EndCustomerQuery) =>
  (item: Item): boolean => {
    const line = endCustomerLine.read(item);
    const fits = begins(line.name, name) && begins(line.number, number);
    const there = archived === 'include' || (line.archived === true) === (archived === 'only');
    return fits && there && (province === undefined || line.province === province);
  };

const list =
  (context: StoreContext): EndCustomers['list'] =>
  async (wanted) => {
    const { limit, cursor, ...asked } = wanted;
    const [listed, beginning] = listOf(wanted);
    const named = {
      list: JSON.stringify(['end customers', listed, ...Object.entries(asked).sort()]),
      name: beginning,
      cursor,
    };
    const range = nameRange.read(named);
    if (!range.ok) return range;
    const [index, partition] = placeOf(wanted, listed);
    const { items, last } = await walk(context, {
      query: {
        IndexName: index.name,
        KeyConditionExpression: '#partition = :partition AND #place BETWEEN :first AND :last',
        ExpressionAttributeNames: { '#partition': index.partitionKey, '#place': index.sortKey },
        ExpressionAttributeValues: { ':partition': partition, ':first': range.value.first, ':last': range.value.last },
      },
      limit,
      fits: isWanted(wanted),
    });
    return ok({
      items: items.map(endCustomerLine.read),
      ...(last && { next: nameRange.write(named, String(last[index.sortKey])) }),
    });
  };

/** The registry of end customers with their versions, and lists of it, which the indexes show a moment late. */
export const createEndCustomers = (context: StoreContext): EndCustomers => ({
  list: list(context),
  find: async (id) => {
    const item = table.isId(id) ? await readItem(context, endCustomerKeys.customer(id)) : undefined;
    if (!item) return undefined;
    const { customer, version } = endCustomerItem.readRecord(item);
    return { thing: customer, version };
  },
  write: writeEndCustomer(context),
});
