import type { TenantSettings } from '#domain/configuration';
import { peopleKeys } from './people-keys.ts';
import { queryPages } from './query-pages.ts';
import { shapeOf } from './shape.ts';
import type { StoreContext } from './store-context.ts';

/** What all organisations are called, in the order of their names; strongly consistent. */
export const organisationNames = async (context: StoreContext): Promise<TenantSettings['organisations']> => {
  const found: { id: string; name: string }[] = [];
  const query = {
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: { ':pk': peopleKeys.organisationRow('', '').pk },
    ConsistentRead: true,
  };
  for await (const { items } of queryPages(context, query)) {
    const shapes = items.map((item) => shapeOf(item, 'line of an organisation'));
    found.push(...shapes.map((shape) => ({ id: shape.text('id'), name: shape.text('name') })));
  }
  return found;
};
