import type { Directory } from '#use-cases/ports';
import { personItem } from './person-item.ts';
import type { StoreContext } from './store-context.ts';
import { table } from './table.ts';
import { updateItem } from './update-item.ts';

/** Changes what a person says about themselves; what the change does not name stays, `null` removes. */
export const updateProfile =
  (context: StoreContext): Directory['updateProfile'] =>
  async (id, change) => {
    const named = Object.entries(change).filter(([, value]) => value !== undefined);
    const set = named.filter(([, value]) => value !== null).map(([field]) => `#${field} = :${field}`);
    const removed = named.filter(([, value]) => value === null).map(([field]) => `#${field}`);
    const values = named.filter(([, value]) => value !== null).map(([field, value]) => [`:${field}`, value]);
    const updated = await updateItem(context, {
      Key: table.keys.person(id),
      UpdateExpression: [
        ...(set.length > 0 ? [`SET ${set.join(', ')}`] : []),
        ...(removed.length > 0 ? [`REMOVE ${removed.join(', ')}`] : []),
      ].join(' '),
      ConditionExpression: 'attribute_exists(pk)',
      ExpressionAttributeNames: Object.fromEntries(named.map(([field]) => [`#${field}`, field])),
      ...(values.length > 0 && { ExpressionAttributeValues: Object.fromEntries(values) }),
      ReturnValues: 'ALL_NEW',
    });
    return updated.ok && updated.value ? personItem.read(updated.value) : undefined;
  };
