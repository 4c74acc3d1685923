import type { Directory } from '#use-cases/ports';
import { personItem } from './person-item.ts';
import type { StoreContext } from './store-context.ts';
import { table } from './table.ts';
import { updateItem } from './update-item.ts';

/**
 * Changes what a person says about themselves; what the change does not name stays, `null` removes. It is another version
 * of the person, so that no change of the administration undoes it unseen.
 */
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
        'ADD #version :one',
      ].join(' '),
      ConditionExpression: 'attribute_exists(pk)',
      ExpressionAttributeNames: {
        ...Object.fromEntries(named.map(([field]) => [`#${field}`, field])),
        '#version': 'version',
      },
      ExpressionAttributeValues: { ...Object.fromEntries(values), ':one': 1 },
      ReturnValues: 'ALL_NEW',
    });
    return updated.ok && updated.value ? personItem.read(updated.value) : undefined;
  };
