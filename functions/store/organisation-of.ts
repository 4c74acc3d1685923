import type { Organisation } from '#domain/people/organisation';
import type { Person } from '#domain/people/person';
import { organisationItem } from './organisation-item.ts';
import { readItem } from './read-item.ts';
import type { ItemsByPartition } from './read-items.ts';
import type { StoreContext } from './store-context.ts';
import { table } from './table.ts';

/**
 * The organisation of somebody who was read together with the one that they were last known in. That hint is right
 * nearly always; when they have moved, one more read finds where to.
 */
export const organisationOf = async (
  context: StoreContext,
  person: Person,
  items: ItemsByPartition,
): Promise<Organisation | undefined> => {
  if (person.organisation === undefined) return undefined;
  const key = table.keys.organisation(person.organisation);
  const item = items.get(key.pk) ?? (await readItem(context, key));
  return item && organisationItem.read(item);
};
